// What stands beside letters on labelled pages -> what each cue tells of whether they are a disease. Pure.
import type { WeightsTable } from '../../src/knowledge/schema-tables.ts';
import { fitLogistic } from './logistic.ts';

/** The cues of letters, and whether they are a disease of ours. */
export interface Letters {
  readonly cues: readonly string[];
  readonly isOurs: boolean;
}

/** How strongly weights are held down. */
const RIDGE = 1 / 3;
/** A cue has to stand beside so many letters before anything is learnt of it, and so many of those that tell most are kept. */
const FEWEST = 3;
const MOST = 4000;
/** Weights are kept in hundredths. */
const HUNDRED = 100;

/** Learns from letters on all kinds of page. */
export function learnCues(examples: readonly Letters[]): WeightsTable['cues'] {
  const standing = new Map<string, number>();
  for (const { cues } of examples) for (const cue of cues) standing.set(cue, (standing.get(cue) ?? 0) + 1);
  const known = [...standing].filter(([, count]) => count >= FEWEST);
  const columnOf = new Map(known.map(([cue], column) => [cue, column]));
  const rows = examples.map(({ cues }) => {
    const columns = cues.flatMap((cue) => columnOf.get(cue) ?? []);
    return { columns, values: columns.map(() => 1) };
  });
  const answers = examples.map(({ isOurs }) => isOurs);
  const { bias, weights } = fitLogistic(rows, answers, known.length, RIDGE);
  const told = known.map(([cue, count], column) => {
    const weight = weights[column] ?? 0;
    return { cue, worth: Math.round(HUNDRED * weight), told: Math.abs(weight) * Math.sqrt(count) };
  });
  const kept = told.sort((a, b) => b.told - a.told).slice(0, MOST);
  return {
    bias: Math.round(HUNDRED * bias),
    worth: Object.fromEntries(
      kept
        .filter(({ worth }) => worth !== 0)
        .sort((a, b) => (a.cue < b.cue ? -1 : 1))
        .map(({ cue, worth }) => [cue, worth]),
    ),
  };
}
