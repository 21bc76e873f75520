// What the matcher was before it was measured: a Map from first word to forms, made anew from strings on each page, and text that
// is folded whole. It is the plain reading of what has to be found, so that the matcher is also compared with it text by text.
import { type Folded, fold } from '../../../src/knowledge/fold.ts';
import { type LexiconData, lowerOf, TIERS, unpackLexicon } from '../../../src/knowledge/lexicon-data.ts';
import { pluralOf, singularsOf } from '../../../src/knowledge/plural.ts';
import type { Tier } from '../../../src/knowledge/schema.ts';
import type { Match } from '../../../src/matching/find-terms.ts';
import type { Form } from '../../../src/matching/opening.ts';
import { isWordAt } from '../../../src/matching/word-edges.ts';

type ByFirstWord = ReadonlyMap<string, readonly Form[]>;

const FIRST_WORD = /^[\p{L}\p{M}\p{Nd}_]+/u;

/** Reads a build product. */
export function firstWordsOf(data: LexiconData): ByFirstWord {
  const byFirstWord = new Map<string, Form[]>();
  for (const [conceptId, , ...lists] of unpackLexicon(data)) {
    for (const [index, list] of lists.entries()) {
      for (const written of list.split('|').filter((form) => form !== '')) {
        const isCased = /^[=~]/.test(written);
        const lower = lowerOf(written);
        const key = FIRST_WORD.exec(lower)?.[0] ?? '';
        const form = {
          lower,
          cased: isCased ? written.slice(1) : undefined,
          capitalsOnly: written.startsWith('~'),
          conceptId,
          tier: TIERS[index] as Tier,
        };
        byFirstWord.set(key, [...(byFirstWord.get(key) ?? []), form]);
      }
    }
  }
  for (const forms of byFirstWord.values()) forms.sort((a, b) => b.lower.length - a.lower.length);
  return byFirstWord;
}

/** All terms of `text`, in order and without overlap. */
export function findByFirstWord(text: string, byFirstWord: ByFirstWord): Match[] {
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
    const found = longestAt(folded, at, lower.slice(at, wordEnd), byFirstWord);
    if (found === undefined) {
      at = wordEnd;
      continue;
    }
    const start = folded.originalOf(at);
    const end = folded.originalOf(found.end);
    matches.push({ start, end, text: text.slice(start, end), form: found.form });
    at = found.end;
  }
  return matches;
}

interface Found {
  readonly form: Form;
  readonly end: number;
}

function longestAt(folded: Folded, at: number, word: string, byFirstWord: ByFirstWord): Found | undefined {
  let longest = longestOf(byFirstWord.get(word), folded, at);
  for (const singular of singularsOf(word)) {
    const found = longestOf(byFirstWord.get(singular), folded, at);
    if (found && (longest === undefined || found.end > longest.end)) longest = found;
  }
  return longest;
}

function longestOf(forms: readonly Form[] | undefined, folded: Folded, at: number): Found | undefined {
  let longest: Found | undefined;
  for (const form of forms ?? []) {
    if (longest && at + form.lower.length + 2 < longest.end) break;
    const end = endOf(form, folded, at);
    if (end !== undefined && (longest === undefined || end > longest.end)) longest = { form, end };
  }
  return longest;
}

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

function hasCase({ cased, capitalsOnly, lower }: Form, folded: Folded, at: number, end: number): boolean {
  if (cased === undefined) return true;
  const written = folded.cased.slice(at, end);
  if (!capitalsOnly) return written === cased + folded.lower.slice(at + cased.length, end);
  for (let index = 0; index < cased.length; index += 1) {
    if (cased[index] !== lower[index] && written[index] !== cased[index]) return false;
  }
  return true;
}
