import { expect, test } from 'vitest';
import { type Case, crossValidate, weightsFrom } from '../../evaluate/learn-weights.ts';

const NOTHING = { subject: 0, illnesses: 0, held: 0, company: 0, near: 0 };

function mention(set: string, form: string, isOurs: boolean, features: Partial<typeof NOTHING>): Case {
  return {
    set,
    form,
    isOurs,
    text: form,
    before: '',
    after: '',
    concept: form,
    tier: 'everyday',
    marked: true,
    features: { ...NOTHING, ...features },
  };
}

/** Three sets in which company speaks for a term and held neighbours against it. */
const CASES = ['one', 'two', 'three'].flatMap((set) =>
  Array.from({ length: 40 }, (_, index) => [
    mention(set, 'falls', true, { company: 1 + (index % 3), near: 1 }),
    mention(set, 'falls', false, { held: 1 + (index % 3) }),
    mention(set, 'ptosis', true, { company: 1 }),
  ]).flat(),
);

test('what goes with right marks speaks for a term, what goes with wrong ones against it', () => {
  const { weights } = weightsFrom(CASES, 0);
  expect(weights.company).toBeGreaterThan(0);
  expect(weights.near).toBeGreaterThan(0);
  expect(weights.held).toBeLessThan(0);
  expect(weights.share).toBeGreaterThan(0);
});

test('forms are counted, but for those that are ours wherever they stand and those people disagree on', () => {
  const others: Case[] = [
    { ...mention('one', 'riluzole', true, {}), tier: 'specific' },
    { ...mention('one', 'falls', true, {}), isOurs: undefined },
  ];
  expect(weightsFrom([...CASES, ...others], 0).forms).toEqual({ falls: [120, 240], ptosis: [120, 120] });
});

test('higher odds are wanted by a lower bias', () => {
  expect(weightsFrom(CASES, 0.5).bias).toBeCloseTo(weightsFrom(CASES, 0).bias - 0.5, 2);
});

test('a set is judged by what the others teach', () => {
  // Only set one calls "falls" ours whatever stands around; what it says of itself must not help it.
  const odd = mention('one', 'falls', true, { held: 3 });
  const odds = crossValidate([...CASES, ...Array.from({ length: 200 }, () => ({ ...odd }))]);
  const ofOdd = [...odds].filter(([one]) => one.features?.held === 3 && one.isOurs && one.set === 'one');
  expect(ofOdd).toHaveLength(200);
  for (const [, value] of ofOdd) expect(value).toBeLessThan(0);
});

test('what the rules hold back is not weighed', () => {
  const held = { ...mention('one', 'falls', false, {}), marked: false };
  expect(crossValidate([...CASES, held]).has(held)).toBe(false);
});
