// The phrases of curators' tables as sources of patterns: `*` stands for the rest of a word, or for a whole one, `#` for a number, and `{kin}` for each word of a
// group of that name. Texts are given in lower case, because patterns that ignore case take a hundred times as long to compile.
import { patternOf } from './branches.ts';

const EDGE_BEFORE = '(?<![\\p{L}\\p{Nd}])';
const EDGE_AFTER = '(?![\\p{L}\\p{Nd}])';

/** Words that phrases name together, by the name of their group. */
export type Groups = Readonly<Record<string, readonly string[]>>;

/** Any of the phrases at the end of a text. */
export const phrasesBefore = (phrases: readonly string[], groups?: Groups) =>
  `${EDGE_BEFORE}${anyOf(phrases, groups)}[\\s-]*$`;

/** Any of the phrases at the beginning of a text. */
export const phrasesAfter = (phrases: readonly string[]) => `^[\\s-]*${anyOf(phrases)}${EDGE_AFTER}`;

/** Any of the phrases wherever it stands. */
export const phrasesIn = (phrases: readonly string[]) => `${EDGE_BEFORE}${anyOf(phrases)}${EDGE_AFTER}`;

/** Any phrase of any list wherever it stands; a list is a group of the pattern. */
export const groupsIn = (lists: readonly (readonly string[])[]) =>
  `${EDGE_BEFORE}(?:${lists.map((list) => `(${anyOf(list)})`).join('|')})${EDGE_AFTER}`;

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

/**
 * What follows a name that stands by itself: a stop or one of the small `words`, and not a noun that it describes ("had ALS training",
 * "had ALS and CPR training"). Its text keeps its capitals.
 */
export function standsAlone(words: readonly string[]): string {
  const stop = String.raw`\s*(?:$|[.;:!?)\]"”’–—]|,(?!\s*\p{Lu}{3}))`;
  return String.raw`^(?:['’]s?(?!\p{L}))?(?:${stop}|\s+(?:(?:and|or)(?!\s+\p{Lu}{2})|${words.join('|')})(?!\p{L}))`;
}
