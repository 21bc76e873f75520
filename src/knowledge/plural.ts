// The regular English plural, one rule for the build (which drops the forms it yields) and for the matcher (which finds them).

/** The regular plural of a folded form's last word, or undefined where no such plural can stand (after a digit or sign). */
export function pluralOf(form: string): string | undefined {
  if (!isLetter(form.at(-1))) return undefined;
  const isConsonantY = form.endsWith('y') && isLetter(form.at(-2)) && !/[aeiou]y$/.test(form);
  if (isConsonantY) return `${form.slice(0, -1)}ies`;
  return /(?:[sxz]|ch|sh)$/.test(form) ? `${form}es` : `${form}s`;
}

/** Patterns with classes of Unicode take milliseconds to begin on each page; most letters are plain. */
function isLetter(character: string | undefined): boolean {
  if (character === undefined) return false;
  return character < '\u0080' ? /[a-z]/i.test(character) : /\p{L}/u.test(character);
}

/** The words whose regular plural could be `word`; empty for words that are no plural. */
export function singularsOf(word: string): string[] {
  if (!word.endsWith('s')) return [];
  const stems = [word.slice(0, -1)];
  if (word.endsWith('es')) stems.push(word.slice(0, -2));
  if (word.endsWith('ies')) stems.push(`${word.slice(0, -3)}y`);
  return stems.filter((stem) => stem.length > 0 && pluralOf(stem) === word);
}
