// Words around labelled mentions -> what each tells of whether a mention is ours. Pure.
import { toldBy } from '../../src/relevance/words.ts';
import { fitLogistic, type Row } from './logistic.ts';

/** The words around a mention or in its section, and whether it is ours. */
export interface Example {
  readonly words: readonly string[];
  readonly isOurs: boolean;
}

/** What a word tells, by the word. */
export type Telling = ReadonlyMap<string, number>;

/** How words are learnt. */
export interface Learning {
  /** Holds weights down. */
  readonly ridge: number;
  /** A word has to stand by so many mentions before anything is learnt of it. */
  readonly fewest: number;
  /** So many of the words that tell most are kept. */
  readonly most: number;
  /** Only words of which something is learnt are counted, and once each. */
  readonly once?: true;
}

/** Words are told from how large a part of the text they are; so many times that part is near one. */
const SCALE = 60;

/** Learns from examples; weights are whole numbers. */
export function learnWords(examples: readonly Example[], { ridge, fewest, most, once }: Learning): Telling {
  const standing = new Map<string, number>();
  for (const { words } of examples)
    for (const word of new Set(words)) standing.set(word, (standing.get(word) ?? 0) + 1);
  const vocabulary = [...standing].flatMap(([word, count]) => (count < fewest ? [] : [word]));
  const columnOf = new Map(vocabulary.map((word, column) => [word, column]));
  // Mentions of a section have its words in common.
  const known = new Map<readonly string[], Row>();
  const rows = examples.map(({ words }) => {
    const row = known.get(words) ?? rowOf(once ? onlyKnown(words, columnOf) : words, columnOf);
    known.set(words, row);
    return row;
  });
  const { weights } = fitLogistic(
    rows,
    examples.map(({ isOurs }) => isOurs),
    vocabulary.length,
    ridge,
  );
  const squares = new Float64Array(vocabulary.length);
  for (const { columns, values } of rows)
    for (const [at, column] of columns.entries()) (squares[column] as number) += (values[at] ?? 0) ** 2;
  const told = (column: number) => Math.abs(weights[column] ?? 0) * Math.sqrt(squares[column] ?? 0);
  return new Map(
    vocabulary
      .map((word, column) => ({
        word,
        weight: Math.round(SCALE * (weights[column] ?? 0)),
        told: told(column),
      }))
      .sort((a, b) => b.told - a.told)
      .slice(0, most)
      .flatMap(({ word, weight }) => (weight === 0 ? [] : [[word, weight] as const])),
  );
}

/** What words tell together. */
export function tellingOf(words: readonly string[], telling: Telling, { once }: Learning): number {
  const counted = once ? onlyKnown(words, telling) : words;
  return toldBy(
    counted.reduce((sum, word) => sum + (telling.get(word) ?? 0), 0),
    counted.length,
  );
}

const onlyKnown = (words: readonly string[], known: ReadonlyMap<string, unknown>) =>
  [...new Set(words)].filter((word) => known.has(word));

function rowOf(words: readonly string[], columnOf: ReadonlyMap<string, number>): Row {
  const counts = new Map<number, number>();
  for (const word of words) {
    const column = columnOf.get(word);
    if (column !== undefined) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return {
    columns: [...counts.keys()],
    values: [...counts.values()].map((count) => SCALE * toldBy(count, words.length)),
  };
}
