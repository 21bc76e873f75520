// The way from a term to its card.
import { expect, test } from 'vitest';
import { isApproaching } from '../../../src/hover/approach.ts';

const below = { left: 100, top: 140, right: 480, bottom: 500 };
const above = { left: 100, top: 10, right: 480, bottom: 90 };

test.each([
  ['straight down', { x: 200, y: 100 }, { x: 200, y: 120 }, below, true],
  ['down and aside, within the triangle', { x: 200, y: 100 }, { x: 220, y: 115 }, below, true],
  ['too far aside', { x: 200, y: 100 }, { x: 320, y: 110 }, below, false],
  ['up, away from a card below', { x: 200, y: 100 }, { x: 200, y: 80 }, below, false],
  ['past the card', { x: 200, y: 100 }, { x: 200, y: 160 }, below, false],
  ['up, towards a card above', { x: 200, y: 120 }, { x: 205, y: 100 }, above, true],
  ['down, away from a card above', { x: 200, y: 120 }, { x: 200, y: 140 }, above, false],
])('%s', (_, from, at, card, expected) => {
  expect(isApproaching(from, at, card)).toBe(expected);
});
