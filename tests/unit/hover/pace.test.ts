// How far around a term each preset points at it.
import { expect, test } from 'vitest';
import { paceOf, pointsWithin } from '../../../src/hover/pace.ts';

test('a pointer points where it is, and a larger target reaches 44 px around a line of 20', () => {
  expect(pointsWithin(50, 60, paceOf('standard'))).toEqual([[50, 60]]);
  for (const pointing of ['large-targets', 'gaze'] as const) {
    const [first, ...around] = pointsWithin(50, 60, paceOf(pointing));
    expect(first, 'what is under the pointer comes first').toEqual([50, 60]);
    expect(around.map(([x, y]) => Math.hypot(x - 50, y - 60))).toEqual([12, 12, 12, 12]);
  }
});

test('a finger that taps reaches as far whatever was chosen, but for keys alone', () => {
  expect(pointsWithin(50, 60, paceOf('standard'), true)).toEqual(pointsWithin(50, 60, paceOf('gaze')));
  expect(pointsWithin(50, 60, paceOf('keyboard'), true)).toEqual([]);
});

test('where only keys are meant a pointer points at nothing', () => {
  expect(pointsWithin(50, 60, paceOf('keyboard'))).toEqual([]);
});
