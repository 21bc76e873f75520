import { expect, test } from 'vitest';
import { fitLogistic, oddsOf } from '../../evaluate/logistic.ts';
import { randomFrom } from '../../evaluate/sample.ts';

/** Rows of two numbers, the second of which tells nothing, and answers drawn with the odds that the first gives. */
function draw(count: number, bias: number, weight: number) {
  const random = randomFrom(7);
  const rows = Array.from({ length: count }, () => [random() * 10, random()]);
  const answers = rows.map(([first = 0]) => random() < 1 / (1 + Math.exp(-(bias + weight * first))));
  return { rows, answers };
}

test('finds the weights that answers were drawn with', () => {
  const { rows, answers } = draw(20_000, -3, 0.8);
  const { bias, weights } = fitLogistic(rows, answers);
  expect(bias).toBeCloseTo(-3, 0);
  expect(weights[0]).toBeCloseTo(0.8, 1);
  expect(Math.abs(weights[1] ?? 1)).toBeLessThan(0.2);
});

test('a number that is always the same weighs nothing', () => {
  const { rows, answers } = draw(500, -3, 0.8);
  const { weights } = fitLogistic(
    rows.map(([first = 0]) => [first, 4]),
    answers,
  );
  expect(weights[1]).toBeCloseTo(0, 6);
});

test('odds are the bias and each number times its weight', () => {
  expect(oddsOf({ bias: -1, weights: [2, 0.5] }, [3, 4])).toBe(7);
});

test('nothing teaches nothing', () => {
  expect(() => fitLogistic([], [])).toThrow('nothing to learn from');
});
