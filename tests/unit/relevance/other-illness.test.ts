// Sentences on illnesses of all kinds, on a page that no title keeps to ours.
import { expect, test } from 'vitest';
import { shown, verdicts } from './read-text.ts';

test('a list of illnesses lights ours alone', () => {
  expect(shown('Heart disease, tuberculosis, myasthenia gravis, paralysis or muscle weakness.')).toEqual([
    'myasthenia gravis',
  ]);
  expect(verdicts('Ataxia, epilepsy, spastic diplegia or motor neuron disease.')).toContain(
    '(spastic): reason_other_subject',
  );
});

test('a list in one sentence is not that of the next, which names ours', () => {
  const list = 'The clinic is for muscular dystrophy, diabetes and neuropathy.';
  expect(
    shown(`Myasthenia gravis. ${list} On days for motor neuron disease you will meet the neurologist.`),
  ).toContain('neurologist');
  expect(shown(`Myasthenia gravis. ${list} On other days you will meet the neurologist.`)).not.toContain(
    'neurologist',
  );
});

test('a word of our field alone is ours in any list', () => {
  const line = 'Lytico-bodig, with features of ALS, parkinsonism, epilepsy and dementia, was seen on Guam.';
  expect(shown(`Amyotrophic lateral sclerosis.\n${line}`)).toContain('Lytico-bodig');
});

test('one illness beside ours is no list', () => {
  expect(shown('Myasthenia gravis, unlike diabetes, brings ptosis.')).toContain('ptosis');
});

const FORUM =
  '% A forum\nMyasthenia gravis.\nMestinon and thymectomy.\nAChR antibodies.\nEfgartigimod.\nLupus, asthma and gout.\n';

test('a plain word is of the illness that its sentence names before it', () => {
  const below = (line: string) => verdicts(FORUM + line).slice(verdicts(FORUM).length);
  expect(below('Diabetes brings numbness.')).toEqual(['(numbness): reason_other_subject']);
  expect(below('Myasthenia gravis, after diabetes, brings drooping eyelids.').at(-1)).toBe(
    'drooping eyelids: reason_everyday',
  );
});

test('a title of ours keeps all of it', () => {
  const page = '% Myasthenia gravis\n# Myasthenia gravis\nMestinon, thymectomy.\n';
  expect(shown(`${page}Gout, diabetes and drooping eyelids.`)).toContain('drooping eyelids');
});

test('a section on a disease like ours keeps its plain words', () => {
  const clinics =
    '# Clinics\n## Myasthenia gravis\nWeakness.\n## Guillain-Barré syndrome\nWeakness in myasthenia gravis differs.';
  expect(shown(clinics).filter((word) => word === 'Weakness')).toHaveLength(1);
});
