// What stands right beside the letters of a disease: of an illness one says "has", "patients", "my"; of a crew, "unit" and "intercept".
import type { Match } from '../matching/find-terms.ts';
import { createMemory } from './memory.ts';
import type { Passage } from './passage.ts';

/** What labelled pages have taught of each cue, and of letters by themselves, in hundredths. */
export interface Cues {
  readonly bias: number;
  readonly worth: ReadonlyMap<string, number>;
}

/** So many words and signs on either side are looked at, within so many characters; of the nearest it also counts where they stand. */
const NEAR = 12;
const REACH = 200;
const PLACED = 3;

/** The cues of letters: themselves, what is near, what stands where, and what stands in pairs. */
export function cuesOf({ text }: Pick<Passage, 'text'>, { start, end }: Match): ReadonlySet<string> {
  const before = signsOf(text.slice(Math.max(0, start - REACH), start))
    .slice(-NEAR)
    .reverse();
  const after = signsOf(text.slice(end, end + REACH)).slice(0, NEAR);
  const [a = '', a2 = ''] = after;
  const [b = '', b2 = ''] = before;
  const placed = [before, after].flatMap((signs, side) =>
    [...Array(PLACED).keys()].map((at) => `${side}${at}${signs[at] ?? ''}`),
  );
  return new Set([
    ...[...before, ...after, ...placed],
    ...[text.slice(start, end), `${b2} ${b} _`, `_ ${a} ${a2}`, `${b} _ ${a}`],
  ]);
}

/** Words in small letters, a sign for any number, and all other signs. */
const signsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\p{N}+/gu, '#')
    .match(/\p{L}+(?:'\p{L}+)?|[^\s\p{L}]/gu) ?? [];

const recall = createMemory<Cues, Match, number>();

/** The odds that letters are an illness where they stand, by logarithm, in hundredths. */
export const oddsOfIllness = (cues: Cues, passage: Passage, match: Match): number =>
  recall(cues, match, () =>
    [...cuesOf(passage, match)].reduce((sum, cue) => sum + (cues.worth.get(cue) ?? 0), cues.bias),
  );
