// Rules that look at how a word is used: an illness is not counted, and a plain word has no capital within a sentence.
import type { LocalRule } from './local-rules.ts';

const ONE_BEFORE = /(?:^|[^\p{L}])(?:an?|another|every|each)\s$/iu;
/** "He drives an MG": of an illness there is only one. */
const counted: LocalRule = {
  reason: 'reason_counted',
  withholds: ({ text }, { start, end, form }, { alone }) =>
    /^(?:MG|ALS|MND)$/.test(form.cased ?? '') &&
    ONE_BEFORE.test(text.slice(Math.max(0, start - 10), start)) &&
    alone.test(text.slice(end, end + 40)),
};

const WITHIN_SENTENCE = /\p{Ll}[,]?\s$/u;
/** Capitals beside it, in a list or a title: "Symptoms include Weakness and Drooping Eyelids". */
const CAPITAL_BEFORE = /(?<!\p{L})\p{Lu}[\p{L}'’-]*(?:,?\s+(?:and|or|of|the|in|with))?,?\s$/u;
const CAPITAL_AFTER = /^,?\s+(?:(?:and|or|of|the|in|with)\s+)?\p{Lu}/u;
const BESIDE = 40;

/** "Sent from Outlook": a plain word with a capital of its own, where no other word has one, is a name. */
const capital: LocalRule = {
  reason: 'reason_name',
  withholds: ({ text }, match, { others }) =>
    match.form.cased === undefined &&
    (match.form.tier === 'everyday' ||
      (match.form.tier === 'ambiguous' && others.isPlain(match.form.lower))) &&
    /^\p{Lu}\p{Ll}+$/u.test(match.text) &&
    WITHIN_SENTENCE.test(text.slice(Math.max(0, match.start - 3), match.start)) &&
    !CAPITAL_BEFORE.test(text.slice(Math.max(0, match.start - BESIDE), match.start)) &&
    !CAPITAL_AFTER.test(text.slice(match.end, match.end + BESIDE)),
};

/** In the order they are asked. */
export const GRAMMAR_RULES: readonly LocalRule[] = [counted, capital];
