// How much support a term needs, where the plain texts of the other tests cannot say it: several cells of one row.
import { expect, test } from 'vitest';
import { supportsClinical } from '../../../src/relevance/suffices.ts';
import type { Support } from '../../../src/relevance/support.ts';

/** A cell of a row in which another cell names us, on a page about something else. */
const CELL: Support = {
  topic: 'little',
  isTitled: false,
  titled: new Set(),
  isWhole: false,
  region: 'main',
  underOther: undefined,
  underLookAlike: false,
  inSection: false,
  isHeaded: false,
  inSentence: false,
  inBlock: true,
  isNamedHere: false,
  isPreceded: false,
  leads: false,
  isNear: false,
  distance: 1,
  company: 0,
  kin: 0,
  isKin: false,
};

test('a term of art in a row that names us is ours when hardly anybody else uses it', () => {
  expect(supportsClinical({ ...CELL, isKin: true })).toBe(true);
  expect(supportsClinical(CELL)).toBe(false);
  expect(supportsClinical({ ...CELL, isKin: true, inBlock: false })).toBe(false);
});
