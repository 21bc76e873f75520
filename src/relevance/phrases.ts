// The phrases of curators' tables as patterns: `*` stands for the rest of a word, or for a whole one, `#` for a number, and `{kin}` for each word of a group of
// that name. Texts are given in lower case, because patterns that ignore case take a hundred times as long to compile.

import { patternOf } from '../knowledge/branches.ts';

const EDGE_BEFORE = '(?<![\\p{L}\\p{Nd}])';
const EDGE_AFTER = '(?![\\p{L}\\p{Nd}])';

/** Words that phrases name together, by the name of their group. */
export type Groups = Readonly<Record<string, readonly string[]>>;

/** Any of the phrases at the end of a text. */
export const phrasesBefore = (phrases: readonly string[], groups?: Groups) =>
  new RegExp(`${EDGE_BEFORE}${anyOf(phrases, groups)}[\\s-]*$`, 'u');

/** Any of the phrases at the beginning of a text. */
export const phrasesAfter = (phrases: readonly string[]) =>
  new RegExp(`^[\\s-]*${anyOf(phrases)}${EDGE_AFTER}`, 'u');

/** Any of the phrases wherever it stands. */
export const phrasesIn = (phrases: readonly string[], flags = 'u') =>
  new RegExp(`${EDGE_BEFORE}${anyOf(phrases)}${EDGE_AFTER}`, flags);

/** What the signs of a phrase mean in a pattern; all else means itself. */
const SIGNS: Record<string, string> = {
  '*': '[^\\s.,;:!?()-]*',
  ' *': '[\\s-]+[^\\s.,;:!?()-]+',
  '#': '\\d+',
  ' ': '[\\s-]+',
};

function anyOf(phrases: readonly string[], groups: Groups = {}): string {
  const pieceOf = (part: string) =>
    part.length > 2
      ? anyOf(groups[part.slice(1, -1)] ?? [])
      : (SIGNS[part] ?? part.replace(/[.+?^${}()|[\]\\/]/, '\\$&'));
  const partsOf = (phrase: string) => phrase.toLowerCase().match(/\{\w+\}| \*|./gu) ?? [];
  return `(?:${patternOf(phrases.map((phrase) => partsOf(phrase).map(pieceOf)))})`;
}
