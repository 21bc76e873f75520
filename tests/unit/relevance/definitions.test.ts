// The long form behind letters, after Schwartz & Hearst.
import { expect, test } from 'vitest';
import { longFormBefore } from '../../../src/relevance/definitions.ts';

test.each([
  ['the advanced life support', 'ALS', 'advanced life support'],
  ['patients with amyotrophic lateral sclerosis', 'ALS', 'amyotrophic lateral sclerosis'],
  ['a percutaneous endoscopic gastrostomy', 'PEG', 'percutaneous endoscopic gastrostomy'],
  ['we used magnetic resonance imaging', 'MRI', 'magnetic resonance imaging'],
  ['with portable executable', 'PE', 'portable executable'],
  ['the muscle-specific kinase', 'MuSK', 'muscle-specific kinase'],
  ['words that do not fit at all', 'XYZ', undefined],
  ['', 'ALS', undefined],
  ['the ALS', 'ALS', undefined],
  ['far away life before many other words that stand between', 'ALS', undefined],
])('%s (%s)', (before, letters, longForm) => {
  expect(longFormBefore(before, letters)).toBe(longForm);
});
