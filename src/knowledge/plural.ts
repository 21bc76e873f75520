// The regular English plural, one rule for the build (which drops the forms it yields) and for the matcher (which finds them).

/** Behind these a plural is heard as one more syllable. */
const HISSES = ['s', 'x', 'z', 'ch', 'sh'];

/** The regular plural of a folded form's last word, or undefined where no such plural can stand (after a digit or sign). */
export function pluralOf(form: string): string | undefined {
  if (!isLetter(form.at(-1))) return undefined;
  const before = form.at(-2);
  if (form.endsWith('y') && isLetter(before) && !'aeiou'.includes(before)) return `${form.slice(0, -1)}ies`;
  return HISSES.some((hiss) => form.endsWith(hiss)) ? `${form}es` : `${form}s`;
}

/** Patterns, above all those with classes of Unicode, take long to begin on each page; most letters are plain. */
function isLetter(character: string | undefined): character is string {
  if (character === undefined) return false;
  if (character >= '\u0080') return /\p{L}/u.test(character);
  const small = character.toLowerCase();
  return small >= 'a' && small <= 'z';
}

/** The words whose regular plural could be `word`; empty for words that are no plural. */
export function singularsOf(word: string): string[] {
  if (!word.endsWith('s')) return [];
  const stems = [word.slice(0, -1)];
  if (word.endsWith('es')) stems.push(word.slice(0, -2));
  if (word.endsWith('ies')) stems.push(`${word.slice(0, -3)}y`);
  return stems.filter((stem) => stem.length > 0 && pluralOf(stem) === word);
}
