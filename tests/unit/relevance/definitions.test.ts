// The long form behind letters: each letter begins a word.
import { expect, test } from 'vitest';
import { longFormAtEnd, longFormAtStart } from '../../../src/relevance/long-form.ts';

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
