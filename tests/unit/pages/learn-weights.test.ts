import { expect, test } from 'vitest';
import {
  type Case,
  crossValidate,
  cuesOfOthers,
  tellAll,
  weightsFrom,
} from '../../evaluate/learn-weights.ts';

const NOTHING = { beside: 0, around: 0, section: 0, page: 0, whole: 0, sentence: 0, letters: 0, near: 0 };
const EVEN = { shown: 1, held: 1 };

function mention(set: string, form: string, isOurs: boolean, near: number, rest: Partial<Case> = {}): Case {
  const words = isOurs ? ['neurologist', 'lids'] : ['gearbox', 'roadster'];
  return {
    set,
    form,
    isOurs,
    isForeign: false,
    text: form,
    before: '',
    after: '',
    concept: form,
    tier: 'everyday',
    marked: true,
    beside: [`${words[0]} ${form}`, `${form} ${words[1]}`],
    around: words,
    cues: words,
    section: words,
    page: words,
    features: { ...NOTHING, near },
    ...rest,
  };
}

/** Sets in which neighbours that are shown, and words, speak for a term. */
const CASES = Array.from({ length: 10 }, (_, set) =>
  Array.from({ length: 20 }, (_, index) => [
    mention(`set ${set}`, 'falls', true, 1 + (index % 3)),
    mention(`set ${set}`, 'falls', false, -(index % 3)),
    mention(`set ${set}`, 'ptosis', true, 1),
    mention(`set ${set}`, 'ptosis', index % 2 === 0, index % 2, { marked: false }),
  ]).flat(),
).flat();

const learn = (cases: readonly Case[], least = EVEN) => weightsFrom(cases, tellAll(cases), least);

test('what goes with right marks speaks for a term', () => {
  const { shown, words, phrases } = learn(CASES);
  for (const name of ['share', 'beside', 'around', 'section', 'near'] as const)
    expect(shown.weights[name]).toBeGreaterThan(0);
  expect(words.neurologist?.[0]).toBeGreaterThan(0);
  expect(words.roadster?.[1]).toBeLessThan(0);
  expect(phrases['gearbox falls']).toBeLessThan(0);
});

test('forms are counted, but for those that are ours wherever they stand and those people disagree on', () => {
  const others: Case[] = [
    { ...mention('set 1', 'riluzole', true, 0), tier: 'specific' },
    { ...mention('set 1', 'falls', true, 0), isOurs: undefined },
  ];
  expect(learn([...CASES, ...others]).forms).toEqual({ falls: [200, 400], ptosis: [300, 400] });
});

test('higher odds are wanted by a lower bias, of what is shown and what is held apart', () => {
  const even = learn(CASES);
  const high = learn(CASES, { shown: 4, held: 1 });
  expect(high.shown.bias).toBeCloseTo(even.shown.bias - Math.log(4), 2);
  expect(high.held.bias).toBe(even.held.bias);
});

test('a set is judged by what the others teach', () => {
  // Only set 0 calls "falls" ours among cars; what it says of itself must not help it.
  const odd = Array.from({ length: 100 }, () =>
    mention('set 0', 'falls', true, -3, {
      beside: ['gearbox falls', 'falls roadster'],
      around: ['gearbox', 'roadster'],
      section: ['gearbox', 'roadster'],
      page: ['gearbox', 'roadster'],
    }),
  );
  const odds = crossValidate(tellAll([...CASES, ...odd]));
  for (const one of odd) expect(odds.get(one)).toBeLessThan(0);
});

test('what the rules give no features is not weighed, and foreign pages teach no words', () => {
  const { features: _, ...unweighed } = mention('set 1', 'falls', false, 0);
  expect(tellAll([...CASES, unweighed]).has(unweighed)).toBe(false);
  const car = mention('set 1', 'falls', false, 0, { isForeign: true, around: ['carburettor'] });
  const cars = Array.from({ length: 20 }, () => ({ ...car }));
  expect(learn([...CASES, ...cars]).words.carburettor).toBeUndefined();
});

test('of what stands beside letters a set is told what the others teach, and foreign pages teach it, too', () => {
  const odd = Array.from({ length: 100 }, () =>
    mention('set 0', 'falls', true, 0, { cues: ['roadster'], isForeign: true }),
  );
  const of = cuesOfOthers([...CASES, ...odd]);
  expect(of.size).toBe(10);
  expect(of.get('set 0')?.worth.roadster).toBeLessThan(0);
  expect(of.get('set 1')?.worth.roadster).toBeGreaterThan(of.get('set 0')?.worth.roadster ?? 0);
  expect(learn(CASES).cues.worth.neurologist).toBeGreaterThan(0);
});
