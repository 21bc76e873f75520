// The regular English plural, one rule for the build (which drops the forms it yields) and for the matcher (which finds them).

/** The regular plural of a folded form's last word, or undefined where no such plural can stand (after a digit or sign). */
export function pluralOf(form: string): string | undefined {
  if (!/\p{L}$/u.test(form)) return undefined;
  if (/[^aeiou\P{L}]y$/u.test(form)) return `${form.slice(0, -1)}ies`;
  return /(?:[sxz]|ch|sh)$/u.test(form) ? `${form}es` : `${form}s`;
}

/** The words whose regular plural could be `word`; empty for words that are no plural. */
export function singularsOf(word: string): string[] {
  if (!word.endsWith('s')) return [];
  const stems = [word.slice(0, -1)];
  if (word.endsWith('es')) stems.push(word.slice(0, -2));
  if (word.endsWith('ies')) stems.push(`${word.slice(0, -3)}y`);
  return stems.filter((stem) => stem.length > 0 && pluralOf(stem) === word);
}
