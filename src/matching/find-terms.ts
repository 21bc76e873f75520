// Text -> matches: all forms in one pass over the words, the longest term wins, left to right. Knows no DOM.
import { type Folded, fold } from '../knowledge/fold.ts';
import { pluralOf, singularsOf } from '../knowledge/plural.ts';
import type { Form, Lexicon } from './lexicon.ts';
import { isWordAt } from './word-edges.ts';

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
  const folded = fold(text);
  const { lower } = folded;
  let at = 0;
  while (at < lower.length) {
    if (!isWordAt(lower, at)) {
      at += 1;
      continue;
    }
    let wordEnd = at + 1;
    while (isWordAt(lower, wordEnd)) wordEnd += 1;
    const found = longestAt(folded, at, lower.slice(at, wordEnd), lexicon);
    if (found === undefined) {
      at = wordEnd;
      continue;
    }
    const start = folded.originalOf(at);
    const end = folded.originalOf(found.end);
    matches.push({
      start,
      end,
      text: text.slice(start, end),
      form: found.form,
    });
    at = found.end;
  }
  return matches;
}

interface Found {
  readonly form: Form;
  readonly end: number;
}

/** The longest form whose first word is the word at `at`, or whose one word has that word as its regular plural. */
function longestAt(folded: Folded, at: number, word: string, lexicon: Lexicon): Found | undefined {
  let longest = longestOf(lexicon.byFirstWord.get(word), folded, at);
  for (const singular of singularsOf(word)) {
    const found = longestOf(lexicon.byFirstWord.get(singular), folded, at);
    if (found && (longest === undefined || found.end > longest.end)) longest = found;
  }
  return longest;
}

function longestOf(forms: readonly Form[] | undefined, folded: Folded, at: number): Found | undefined {
  let longest: Found | undefined;
  for (const form of forms ?? []) {
    // Forms come longest first; a plural may add two letters.
    if (longest && at + form.lower.length + 2 < longest.end) break;
    const end = endOf(form, folded, at);
    if (end !== undefined && (longest === undefined || end > longest.end)) longest = { form, end };
  }
  return longest;
}

/** Where `form` ends when it stands at `at` as it is or as its regular plural; undefined when it does not stand there. */
function endOf(form: Form, folded: Folded, at: number): number | undefined {
  const { lower } = folded;
  const end = at + form.lower.length;
  if (lower.startsWith(form.lower, at) && !isWordAt(lower, end)) {
    return hasCase(form, folded, at, end) ? end : undefined;
  }
  const plural = pluralOf(form.lower);
  if (plural === undefined || !lower.startsWith(plural, at)) return undefined;
  const pluralEnd = at + plural.length;
  return !isWordAt(lower, pluralEnd) && hasCase(form, folded, at, pluralEnd) ? pluralEnd : undefined;
}

/** True when the text from `at` to `end` is written as the form's case asks; a plural ending must be small: MNDs, not MNDS. */
function hasCase({ cased, capitalsOnly, lower }: Form, folded: Folded, at: number, end: number): boolean {
  if (cased === undefined) return true;
  const written = folded.cased.slice(at, end);
  if (!capitalsOnly) return written === cased + folded.lower.slice(at + cased.length, end);
  for (let index = 0; index < cased.length; index += 1) {
    if (cased[index] !== lower[index] && written[index] !== cased[index]) return false;
  }
  return true;
}
