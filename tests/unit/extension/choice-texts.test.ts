// Every answer that can be given in the options has its name and one sentence that argues for it.
import { expect, test } from 'vitest';
import { NAMES, POINTINGS, TEXTS } from '../../../src/extension/presets.ts';
import { MENTIONS } from '../../../src/extension/settings.ts';
import { word } from '../../support/expected.ts';

test.each([
  ['pointing', POINTINGS],
  ['text', TEXTS],
  ['mentions', MENTIONS],
  ['names', NAMES],
])('%s', (question, answers) => {
  expect(word(`options_${question}`)).toMatch(/\?$/);
  for (const answer of answers) {
    const key = `options_${question}_${answer.replaceAll('-', '_')}`;
    expect(word(key)).not.toBe('');
    const sentences = word(`${key}_why`).match(/[.?!](?:\s|$)/g);
    expect(sentences?.length, `${key}_why`).toBeLessThanOrEqual(2);
  }
});
