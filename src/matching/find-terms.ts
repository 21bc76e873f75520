// Text -> matches: all forms in one pass over the words, the longest term wins, left to right. Knows no DOM.
import { fold } from '../knowledge/fold.ts';
import { endOfLetters, nextLetter } from './compare.ts';
import type { Lexicon } from './lexicon.ts';
import type { Form, Spelling } from './opening.ts';
import type { WordAt } from './word-table.ts';

/** A form found in a text. Offsets are those of the text as given, not folded. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly form: Form;
}

/** All terms of `text`, in order and without overlap. */
export function findTerms(text: string, lexicon: Lexicon): Match[] {
  const matches: Match[] = [];
  for (let word = lexicon.words.next(text, 0); word !== undefined; ) {
    const { start } = word;
    const found = longestAt(text, word, lexicon);
    if (found) matches.push({ start, end: found.end, text: text.slice(start, found.end), form: found.form });
    word = lexicon.words.next(text, found?.end ?? word.end);
  }
  return matches;
}

interface Found {
  readonly form: Form;
  readonly end: number;
  /** Of the form or its plural as folded, by which terms are compared. */
  readonly length: number;
}

/** The longest form that begins with a word of the text. */
function longestAt(text: string, word: WordAt, lexicon: Lexicon): Found | undefined {
  let longest: Found | undefined;
  const letter = nextLetter(text, word.end);
  for (const opening of lexicon.openingsOf(word.hash)) {
    const spellings = opening.before(letter);
    // Most texts go on otherwise; and another word may have the same hash.
    if (spellings.length === 0 || endOfLetters(text, word.start, opening.word) !== word.end) continue;
    for (const spelling of spellings) {
      const found = foundAt(text, word, spelling, opening.word.length);
      if (found && (longest === undefined || found.length > longest.length)) longest = found;
    }
  }
  return longest;
}

/** A form whose first word, or as one word its plural, is the word at hand; undefined when the text goes on otherwise. */
function foundAt(
  text: string,
  { start, end: wordEnd }: WordAt,
  { form, rest, pluralRest }: Spelling,
  wordLength: number,
): Found | undefined {
  let end = rest === '' ? wordEnd : endOfLetters(text, wordEnd, rest);
  let length = wordLength + rest.length;
  if (end < 0 && pluralRest !== undefined) {
    end = endOfLetters(text, wordEnd, pluralRest);
    length = wordLength + pluralRest.length;
  }
  return end >= 0 && hasCase(form, text, start, end) ? { form, end, length } : undefined;
}

/** True when the text is written as the form's case asks; a plural ending must be small: MNDs, not MNDS. */
function hasCase({ cased, capitalsOnly, lower }: Form, text: string, start: number, end: number): boolean {
  if (cased === undefined) return true;
  const written = fold(text.slice(start, end));
  if (!capitalsOnly) return written.cased === cased + written.lower.slice(cased.length);
  for (let index = 0; index < cased.length; index += 1) {
    if (cased[index] !== lower[index] && written.cased[index] !== cased[index]) return false;
  }
  return true;
}
