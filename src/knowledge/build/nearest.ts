// A name that is not known comes in; the known one it was probably meant to be goes out, as the end of a sentence.
import { closest, distance } from 'fastest-levenshtein';

/** `; did you mean "ptosis"?` for a slip of the pen, '' when nothing known is near. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const names = [...known];
  if (names.length === 0) return '';
  const near = closest(name, names);
  const isNear = distance(name, near) <= Math.max(2, name.length / 4);
  return isNear ? `; did you mean "${near}"?` : '';
}
