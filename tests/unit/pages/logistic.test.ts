import { expect, test } from 'vitest';
import { fitLogistic, oddsOf, type Row } from '../../evaluate/logistic.ts';
import { randomFrom } from '../../evaluate/sample.ts';

const RIDGE = 0.1;

const rowOf = (...values: number[]): Row => ({ columns: [...values.keys()], values });

/** Rows of two numbers, the second of which tells nothing, and answers drawn with the odds that the first gives. */
function draw(count: number, bias: number, weight: number) {
  const random = randomFrom(7);
  const rows = Array.from({ length: count }, () => rowOf(random() * 10, random()));
  const answers = rows.map(
    ({ values: [first = 0] }) => random() < 1 / (1 + Math.exp(-(bias + weight * first))),
  );
  return { rows, answers };
}

test('finds the weights that answers were drawn with', () => {
  const { rows, answers } = draw(20_000, -3, 0.8);
  const { bias, weights } = fitLogistic(rows, answers, 2, RIDGE);
  expect(bias).toBeCloseTo(-3, 0);
  expect(weights[0]).toBeCloseTo(0.8, 1);
  expect(Math.abs(weights[1] ?? 1)).toBeLessThan(0.2);
});

test('nothing is learnt of a column that no row has, and a heavier ridge holds weights down', () => {
  const { rows, answers } = draw(500, -3, 0.8);
  const light = fitLogistic(rows, answers, 3, RIDGE);
  expect(light.weights[2]).toBe(0);
  expect(fitLogistic(rows, answers, 3, 1000).weights[0]).toBeLessThan(light.weights[0] ?? 0);
});

test('where all answers are alike the odds are for them, and finite', () => {
  const rows = [rowOf(1), rowOf(2)];
  const model = fitLogistic(rows, [true, true], 1, 1);
  expect(oddsOf(model, rowOf(1))).toBeGreaterThan(1);
  expect(oddsOf(model, rowOf(1))).toBeLessThan(100);
});

test('odds are the bias and each number times its weight, wherever it stands', () => {
  expect(oddsOf({ bias: -1, weights: [2, 0, 0.5] }, { columns: [0, 2], values: [3, 4] })).toBe(7);
});

test('nothing teaches nothing', () => {
  expect(() => fitLogistic([], [], 1, 1)).toThrow('nothing to learn from');
});
