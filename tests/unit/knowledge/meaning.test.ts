// What a highlight says at a glance, from the two standings of a concept.
import { expect, test } from 'vitest';
import { type Meaning, meaningOf } from '../../../src/knowledge/meaning.ts';
import type { Category, Standing } from '../../../src/knowledge/schema.ts';
import { data } from '../data/real-data.ts';

test.each<[Category, Standing, Standing, Meaning]>([
  ['symptom', 'typical', 'not-a-feature', 'mg'],
  ['symptom', 'typical', 'uncommon', 'mg'],
  ['symptom', 'typical', 'possible', 'both'],
  ['symptom', 'typical', 'typical', 'both'],
  ['symptom', 'uncommon', 'not-a-feature', 'mg'],
  ['drug', 'not-used', 'sometimes', 'als'],
  ['drug', 'used', 'sometimes', 'both'],
  ['symptom', 'not-a-feature', 'typical', 'als'],
  ['drug', 'first-line', 'not-used', 'mg'],
  ['drug', 'not-applicable', 'used', 'als'],
  ['drug', 'harmful', 'sometimes', 'mg'],
  ['drug', 'harmful', 'used', 'both'],
  ['drug', 'not-used', 'not-applicable', 'quiet'],
  ['symptom', 'not-a-feature', 'not-applicable', 'quiet'],
  ['look-alike', 'possible', 'not-applicable', 'quiet'],
])('%s, MG %s, ALS %s: %s', (category, mg, als, meaning) => {
  expect(meaningOf(category, mg, als)).toBe(meaning);
});

test.each<[string, Meaning]>([
  ['myasthenia-gravis', 'mg'],
  ['ptosis', 'mg'],
  ['amyotrophic-lateral-sclerosis', 'als'],
  ['fasciculations', 'als'],
  ['dysphagia', 'both'],
])('%s wears %s', (id, meaning) => {
  const concept = data.concepts.find((entry) => entry.id === id);
  expect(concept && meaningOf(concept.category, concept.mg.standing, concept.als.standing)).toBe(meaning);
});

test('no concept that one of the diseases has nothing to do with is called both', () => {
  const nothing = ['not-a-feature', 'not-used', 'not-applicable'];
  const wrong = data.concepts.filter(
    ({ category, mg, als }) =>
      (nothing.includes(mg.standing) || nothing.includes(als.standing)) &&
      meaningOf(category, mg.standing, als.standing) === 'both',
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
