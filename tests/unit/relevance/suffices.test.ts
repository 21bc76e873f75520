// How much support a term needs, where the plain texts of the other tests cannot say it: several cells of one row.
import { describe, expect, test } from 'vitest';
import { supportsClinical, supportsEveryday } from '../../../src/relevance/suffices.ts';
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

describe('a plain word', () => {
  const block: Support = { ...CELL, topic: 'some', distance: 0, isNamedHere: true };
  test('in a block that names us before it is ours beside a term of art, on a page that speaks of us', () => {
    const named: Support = { ...block, isPreceded: true, company: 1 };
    expect(supportsEveryday(named)).toBe(true);
    expect(supportsEveryday({ ...named, isPreceded: false })).toBe(false);
    expect(supportsEveryday({ ...named, company: 0 })).toBe(false);
    expect(supportsEveryday({ ...named, topic: 'little' })).toBe(false);
  });

  test('for a concept that the block also names by a term that is ours alone is ours', () => {
    expect(supportsEveryday({ ...block, isKin: true })).toBe(true);
    expect(supportsEveryday({ ...block, isKin: true, inBlock: false })).toBe(false);
  });

  const whole: Support = { ...block, topic: 'full', isWhole: true };
  test('in a box that begins with the disease is ours on a page that keeps to it', () => {
    const box: Support = { ...whole, region: 'beside', leads: true, kin: 1 };
    expect(supportsEveryday(box)).toBe(true);
    expect(supportsEveryday({ ...box, leads: false })).toBe(false);
    expect(supportsEveryday({ ...box, kin: 0 })).toBe(false);
    expect(supportsEveryday({ ...box, isWhole: false })).toBe(false);
  });

  test('in a comment is ours where the comment names the disease, below a page that keeps to it', () => {
    const comment: Support = { ...whole, region: 'comment' };
    expect(supportsEveryday(comment)).toBe(true);
    expect(supportsEveryday({ ...comment, isNamedHere: false })).toBe(false);
    expect(supportsEveryday({ ...comment, isWhole: false })).toBe(false);
  });
});
