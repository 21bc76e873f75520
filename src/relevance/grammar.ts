// Rules that look at how a word is used: an illness is not counted, and a plain word has no capital within a sentence.
import { ALONE } from './illness.ts';
import type { LocalRule } from './local-rules.ts';

const ONE_BEFORE = /(?:^|[^\p{L}])(?:an?|another|every|each)\s$/iu;
/** "He drives an MG": of an illness there is only one. */
const counted: LocalRule = {
  reason: 'reason_counted',
  withholds: ({ text }, { start, end, form }) =>
    /^(?:MG|ALS|MND)$/.test(form.cased ?? '') &&
    ONE_BEFORE.test(text.slice(Math.max(0, start - 10), start)) &&
    ALONE.test(text.slice(end, end + 40)),
};

const WITHIN_SENTENCE = /\p{Ll}[,]?\s$/u;

/** "Sent from Outlook": a plain word with a capital of its own is a name. */
const capital: LocalRule = {
  reason: 'reason_name',
  withholds: ({ text }, match, others) =>
    match.form.cased === undefined &&
    (match.form.tier === 'everyday' ||
      (match.form.tier === 'ambiguous' && others.isPlain(match.form.lower))) &&
    /^\p{Lu}\p{Ll}+$/u.test(match.text) &&
    WITHIN_SENTENCE.test(text.slice(Math.max(0, match.start - 3), match.start)),
};

/** In the order they are asked. */
export const GRAMMAR_RULES: readonly LocalRule[] = [counted, capital];
