// The phrases of curators' tables as patterns: `*` stands for the rest of a word, `#` for a number. Texts are given in lower case, because
// patterns that ignore case take a hundred times as long to compile.

import { patternOf } from '../knowledge/branches.ts';

const EDGE_BEFORE = '(?<![\\p{L}\\p{Nd}])';
const EDGE_AFTER = '(?![\\p{L}\\p{Nd}])';

/** Any of the phrases at the end of a text. */
export const phrasesBefore = (phrases: readonly string[]) =>
  new RegExp(`${EDGE_BEFORE}${anyOf(phrases)}[\\s-]*$`, 'u');

/** Any of the phrases at the beginning of a text. */
export const phrasesAfter = (phrases: readonly string[]) =>
  new RegExp(`^[\\s-]*${anyOf(phrases)}${EDGE_AFTER}`, 'u');

/** Any of the phrases wherever it stands. */
export const phrasesIn = (phrases: readonly string[], flags = 'u') =>
  new RegExp(`${EDGE_BEFORE}${anyOf(phrases)}${EDGE_AFTER}`, flags);

/** What the signs of a phrase mean in a pattern; all else means itself. */
const SIGNS: Record<string, string> = { '*': '[^\\s.,;:!?()-]*', '#': '\\d+', ' ': '[\\s-]+' };

function anyOf(phrases: readonly string[]): string {
  const pieceOf = (letter: string) => SIGNS[letter] ?? letter.replace(/[.+?^${}()|[\]\\/]/, '\\$&');
  return `(?:${patternOf(phrases.map((phrase) => [...phrase.toLowerCase()].map(pieceOf)))})`;
}
