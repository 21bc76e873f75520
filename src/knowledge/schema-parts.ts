// The building blocks of the schema: identifiers, texts with a word limit, lists of source ids. Reasons are in plain words.
import * as v from 'valibot';
import { BASES } from './vocabulary.ts';

/** Most words each text may have. */
export const WORD_LIMITS = {
  label: 10,
  definition: 30,
  side: 35,
  tellApart: 30,
  urgent: 30,
  approval: 40,
  row: 35,
  correct: 55,
  someSay: 20,
  why: 45,
  sample: 45,
  point: 60,
} as const;

/** Number of words in a text, as the limits count them. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** One line of text: not empty, no stray spaces. */
export const line = v.pipe(
  v.string(),
  v.regex(/\S/, 'is empty'),
  v.check((text) => !/\s{2,}|^\s|\s$/.test(text), 'has stray spaces'),
);

/** A text of at most `limit` words. */
export function prose(limit: number) {
  return v.pipe(
    line,
    v.check(
      (text) => countWords(text) <= limit,
      (issue) => `has ${countWords(issue.input)} words, more than ${limit}`,
    ),
  );
}

/** An identifier such as `eye-muscle-weakness`. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not in kebab-case (small letters, digits, single hyphens)'),
);

const distinct = v.check<string[], string>(
  (list) => new Set(list).size === list.length,
  'names the same entry twice',
);

/** Ids of sources or concepts, none twice; may be empty. */
export const idList = v.pipe(v.array(id), distinct);

/** Ids of sources or concepts, none twice, at least one. */
export const ids = v.pipe(v.array(id), v.minLength(1, 'names none; at least one is needed'), distinct);

/** A text with its sources and how far it was read in them. */
export function sourced(limit: number) {
  return v.strictObject({
    text: prose(limit),
    sources: ids,
    basis: v.picklist(BASES),
  });
}

/** A month such as 2026-11. */
export const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'is not a month such as 2026-11'));
