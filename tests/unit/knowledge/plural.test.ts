// The regular plural and its way back.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pluralOf, singularsOf } from '../../../src/knowledge/plural.ts';
import { data } from '../data/real-data.ts';

test.each([
  ['motor neuron', 'motor neurons'],
  ['antibody', 'antibodies'],
  ['eye', 'eyes'],
  ['assay', 'assays'],
  ['reflex', 'reflexes'],
  ['virus', 'viruses'],
  ['crutch', 'crutches'],
  ['flush', 'flushes'],
  ['NMJ', 'NMJs'],
  ['caf\u00e9', 'caf\u00e9s'],
  ['relapse', 'relapses'],
])('the plural of %s is %s', (singular, plural) => {
  expect(pluralOf(singular)).toBe(plural);
  expect(singularsOf(plural)).toContain(singular);
});

test.each(['SOD1', 'als (mnd)', "king's'", '12', ''])('%j has no plural', (form) => {
  expect(pluralOf(form)).toBeUndefined();
});

test.each(['neuron', 's', '', "lou gehrig's"])('%j is no plural of a word', (word) => {
  expect(singularsOf(word)).toEqual([]);
});

test.each([
  ['relapses', ['relapse', 'relaps']],
  ['neurons', ['neuron']],
  ['viruses', ['viruse', 'virus']],
  ['antibodies', ['antibodie', 'antibody']],
  ['diseases', ['disease', 'diseas']],
])('%s may come from %j', (plural, singulars) => {
  expect(singularsOf(plural)).toEqual(singulars);
});

test('the two are inverse: every plural leads back to its singular, and every singular offered has that plural', () => {
  const word = fc.stringMatching(/^[a-z]{1,12}$/);
  fc.assert(
    fc.property(word, (singular) => {
      const plural = pluralOf(singular);
      expect(plural === undefined ? [singular] : singularsOf(plural)).toContain(singular);
      for (const origin of singularsOf(singular)) expect(pluralOf(origin)).toBe(singular);
    }),
    { numRuns: 1000 },
  );
});

test('so are the plurals of all our forms', () => {
  for (const { text } of data.concepts.flatMap((concept) => concept.forms)) {
    const plural = pluralOf(text);
    if (plural !== undefined) expect(singularsOf(plural), text).toContain(text);
  }
});
