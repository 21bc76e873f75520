// The long form behind letters: each letter begins a word.
import { expect, test } from 'vitest';
import {
  initialsAtEnd,
  longFormAtEnd,
  longFormAtStart,
  placeAtEnd,
} from '../../../src/relevance/long-form.ts';
import { verdicts } from './read-text.ts';

test.each([
  ['the advanced life support', 'ALS', 'advanced life support'],
  ['patients with amyotrophic lateral sclerosis', 'ALS', 'amyotrophic lateral sclerosis'],
  ['we used magnetic resonance imaging', 'MRI', 'magnetic resonance imaging'],
  ['with portable executable', 'PE', 'portable executable'],
  ['a muscle-specific kinase', 'MSK', 'muscle-specific kinase'],
  ['quality of life', 'QoL', 'quality of life'],
  ['activities of daily living', 'ADL', 'activities of daily living'],
  ['60 milligrams', 'MG', 'milligrams'],
  ['a solution of polyethylene glycol', 'PEG', 'polyethylene glycol'],
  ['treated with methotrexate', 'MTX', undefined],
  ['with radiology', 'RIG', undefined],
  ['it affects the arms and legs', 'ALS', undefined],
  ['the use of arms and legs', 'ALS', undefined],
  ['a local society', 'ALS', undefined],
  ['adults with neurological diseases', 'ALS', undefined],
  ['Doctors manage autoimmune disease', 'MG', undefined],
  ['Advanced care. Life support', 'ALS', undefined],
  ['words that do not fit at all', 'XYZ', undefined],
  ['', 'ALS', undefined],
  ['the ALS', 'ALS', undefined],
])('%s (%s)', (before, letters, longForm) => {
  expect(longFormAtEnd(before, letters)).toBe(longForm);
});

test.each([
  ['advanced life support', 'ALS', true, 'advanced life support'],
  ['the advanced life support', 'ALS', true, 'advanced life support'],
  ['advanced life support teams', 'ALS', true, undefined],
  ['advanced life support teams', 'ALS', false, 'advanced life support'],
  ['also called Lou Gehrig disease', 'ALS', true, undefined],
  ['a neurological disease', 'ALS', true, undefined],
  ['all types', 'ALS', true, undefined],
])('%s, from %s, whole: %s', (text, letters, whole, longForm) => {
  expect(longFormAtStart(text, letters, whole)).toBe(longForm);
});

test('letters before another word are the initials of what stands before the bracket, if each word gives one', () => {
  expect(initialsAtEnd('by alternating least squares', 'ALS')).toBe('alternating least squares');
  expect(initialsAtEnd('A local society', 'ALS')).toBe(undefined);
  expect(initialsAtEnd('polyethylene glycol', 'PEG')).toBe(undefined);
});

test('a name of one word gives its place two letters', () => {
  expect(placeAtEnd('der Stadt Mönchengladbach', 'MG')).toBe('Mönchengladbach');
  expect(placeAtEnd('with magnesium', 'MG')).toBe(undefined);
  expect(placeAtEnd('Generalised. Myasthenia', 'MG')).toBe(undefined);
});

const TITLE = '% Primary lateral sclerosis (PLS) and amyotrophic lateral sclerosis (ALS)\n';
const below = (text: string) => verdicts(TITLE + text).slice(verdicts(TITLE).length);

test('who writes letters for something else means that until the end', () => {
  const text = 'We write PLS for partial least squares.\nThe PLS component.';
  expect(below(text)).toEqual(['(PLS): reason_defined_elsewhere', '(PLS): reason_defined_elsewhere']);
});

test('letters that describe another word are given away in their passage only', () => {
  const text = 'Fitted by airborne ligand sorting (ALS assay). ALS is quick.\nThe course of ALS differs.';
  expect(below(text).map((verdict) => verdict.replace(/.*reason_/, ''))).toEqual([
    'defined_elsewhere',
    'defined_elsewhere',
    'defined',
  ]);
});

test('letters in a list of words of ours stay ours where the page defines them otherwise', () => {
  const text = 'Focused ultrasound (FUS) opens it.\nNo change in SOD1, TARDBP, FUS.';
  expect(below(text).at(-1)).not.toContain('defined_elsewhere');
});

test('letters that a page defines as something else are not taken back by the words of our long form beside them', () => {
  const text =
    'Myasthenia gravis and pulmonary embolism (PE).\nShe had plasma exchange, IVIG and pyridostigmine for MG. Then came PE in both lungs.';
  expect(below(text).filter((verdict) => verdict.includes('PE'))).toEqual([
    '(PE): reason_defined_elsewhere',
    '(PE): reason_defined_elsewhere',
  ]);
});

test('but by a longer form that holds them, or by a list', () => {
  const focused = 'Focused ultrasound (FUS) opens the barrier in ALS.\n';
  expect(below(`${focused}Another word is the FUS gene: FUS is faulty in some.`).at(-1)).toBe(
    'FUS: reason_spelled_out',
  );
  expect(below(`${focused}Genes: C9orf72, SOD1 and FUS.`).at(-1)).not.toContain('defined_elsewhere');
});

test('letters with two meanings on a page are no more ours for all the terms of ours around', () => {
  const text =
    'Focused ultrasound opens the barrier in ALS for riluzole, edaravone and tofersen. The FUS suite is near, with EMG and SOD1.';
  expect(below(text)).toContain('(FUS): reason_contested');
});
