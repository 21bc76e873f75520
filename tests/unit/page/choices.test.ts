// What the reader's settings take away from a page, and when a page has to be judged again for them.
import { expect, test } from 'vitest';
import { DEFAULTS } from '../../../src/extension/settings.ts';
import { choicesOn, judgeAlike, NO_CHOICES, whyUnwanted } from '../../../src/page/choices.ts';

test.each([
  ['every mention is wanted', {}, true, undefined],
  ['the first is wanted', { mentions: 'first' as const }, false, undefined],
  ['a later one is not', { mentions: 'first' as const }, true, 'reason_repeated'],
  ['a known term is not, not even once', { known: ['ptosis'] }, false, 'reason_known'],
  ['another one is', { known: ['diplopia'] }, false, undefined],
])('%s', (_, change, isRepeated, why) => {
  expect(whyUnwanted(choicesOn('', { ...DEFAULTS, ...change }), 'ptosis', isRepeated)).toBe(why);
});

test('only what changes marks lets a page be judged again', () => {
  const on = (change: Partial<typeof DEFAULTS>, site = 'a.example') =>
    choicesOn(site, { ...DEFAULTS, ...change });
  const refused = { 'a.example': ['mg'] };
  expect(judgeAlike(NO_CHOICES, on({ pointing: 'gaze', text: 'large', badge: false }))).toBe(true);
  expect(judgeAlike(NO_CHOICES, on({ refused }, 'b.example'))).toBe(true);
  expect(judgeAlike(NO_CHOICES, on({ refused }))).toBe(false);
  expect(judgeAlike(on({ refused }), on({ refused }))).toBe(true);
  expect(judgeAlike(on({ known: ['a'] }), on({ known: ['b'] }))).toBe(false);
  expect(judgeAlike(NO_CHOICES, on({ mentions: 'first' }))).toBe(false);
});
