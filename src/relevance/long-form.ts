// The words that letters abbreviate: each letter begins one of them, in order. Small words may be left out, but words that merely
// hold the letters somewhere are no long form.

const SMALL = new Set('a an the and or of for in on to with by at as from de du des la le'.split(' '));
const ARTICLE = /^(?:a|an|the)$/;
/** Units are one word, whose letters are not those of its beginning. */
const UNITS: Record<string, RegExp> = { MG: /^(?:milligram(?:me)?s?|magnesium)$/i };

const wordsOf = (text: string) => text.match(/[\p{L}\p{Nd}]+/gu) ?? [];

/** The long form of `letters` that ends a text, or undefined. A sentence, clause or bracket that ends is not looked beyond. */
export function longFormAtEnd(text: string, letters: string): string | undefined {
  const clause = /[^.,;:!?()[\]]*$/.exec(text)?.[0] ?? '';
  const words = wordsOf(clause);
  for (let from = words.length - 1; from >= 0 && words.length - from <= letters.length * 2; from -= 1) {
    const candidate = words.slice(from);
    if (isLongForm(candidate, letters)) return textFrom(clause, candidate.length, words.length);
  }
  return undefined;
}

/** The long form of `letters` that begins a text, or is all of it where `whole` says so; undefined when there is none. */
export function longFormAtStart(text: string, letters: string, whole: boolean): string | undefined {
  const words = wordsOf(text);
  while (words[0] !== undefined && ARTICLE.test(words[0])) words.shift();
  for (let count = whole ? words.length : 1; count <= words.length; count += 1) {
    if (isLongForm(words.slice(0, count), letters)) return words.slice(0, count).join(' ');
    if (count > letters.length * 2) break;
  }
  return undefined;
}

/** The words that end a text when their first letters are exactly `letters`. */
export function initialsAtEnd(text: string, letters: string): string | undefined {
  const found = longFormAtEnd(text, letters);
  const words = wordsOf(found ?? '');
  const isExact = words.length === letters.length && words.every((word) => word.length > 2);
  return isExact && text.trimEnd().endsWith(found ?? '') ? found : undefined;
}

/** A name of one word that gives its place or thing two letters: "Mönchengladbach (MG)", but no word of medicine, which are written small. */
export function placeAtEnd(text: string, letters: string): string | undefined {
  const name = /(?:^|[\p{Ll},]\s)(\p{Lu}\p{Ll}{4,})\s*$/u.exec(text)?.[1];
  return name !== undefined && letters.length === 2 && isSpelledBy([name], letters.toLowerCase())
    ? name
    : undefined;
}

function isLongForm(words: readonly string[], letters: string): boolean {
  const [first] = words;
  if (first === undefined || ARTICLE.test(first)) return false;
  // One word holds nearly any letters somewhere.
  if (words.length === 1) return UNITS[letters]?.test(first) ?? false;
  const wanted = letters.toLowerCase();
  const large = words.filter((word) => !SMALL.has(word));
  return isSpelledBy(words, wanted) || (large[0] === first && large.length > 1 && isSpelledBy(large, wanted));
}

/** A word this long may hold letters inside: polyethylene glycol is PEG. In shorter ones they stand there by chance. */
const LONG_WORD = 8;

/** True when every word gives its first letter, and long words perhaps more, to make up `wanted` in order. */
function isSpelledBy([word, ...others]: readonly string[], wanted: string): boolean {
  if (word === undefined) return wanted === '';
  const lower = word.toLowerCase();
  if (lower.charAt(0) !== wanted.charAt(0)) return false;
  if (isSpelledBy(others, wanted.slice(1))) return true;
  if (lower.length < LONG_WORD) return false;
  let at = 0;
  for (let used = 1; used < wanted.length; used += 1) {
    at = lower.indexOf(wanted.charAt(used), at + 1);
    if (at < 0) return false;
    if (isSpelledBy(others, wanted.slice(used + 1))) return true;
  }
  return false;
}

/** The last `count` of the `all` words of a clause, as they are written. */
function textFrom(clause: string, count: number, all: number): string {
  const starts = [...clause.matchAll(/[\p{L}\p{Nd}]+/gu)].map(({ index }) => index);
  return clause.slice(starts[all - count] ?? 0).trim();
}
