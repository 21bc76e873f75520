// The command line of `npm run evaluate`, and drawing a sample.
import { expect, test } from 'vitest';
import { readOptions } from '../../evaluate/options.ts';
import { sampleOf } from '../../evaluate/sample.ts';

test('without arguments all labelled pages are measured, after a build', () => {
  expect(readOptions([])).toEqual({
    paths: ['tests/pages'],
    build: true,
    json: 'node_modules/.discern/evaluate.json',
  });
});

test('folders and options', () => {
  const args = ['a', '--no-build', 'b', '--json', 'c.json', '--sample', '3', '--seed', '7'];
  expect(readOptions(args)).toEqual({
    paths: ['a', 'b'],
    build: false,
    json: 'c.json',
    sample: { size: 3, seed: 7 },
  });
});

test('a seed is chosen where none is given', () => {
  expect(readOptions(['--sample', '3'], () => 0.5).sample).toEqual({ size: 3, seed: 2 ** 30 });
});

test.each([
  [['--sample', 'many'], /--sample is to be a whole number, not "many"/],
  [['--seed', '1'], /--seed goes with --sample/],
  [['--baseline'], /--baseline/],
])('%j is refused', (args, fault) => {
  expect(() => readOptions(args)).toThrow(fault);
});

test('the same seed draws the same ones, in their order, none twice; another seed draws others', () => {
  const all = Array.from({ length: 100 }, (_, index) => index);
  const drawn = sampleOf(all, 10, 42);
  expect(drawn).toHaveLength(10);
  expect(drawn).toEqual([...new Set(drawn)].sort((a, b) => a - b));
  expect(sampleOf(all, 10, 42)).toEqual(drawn);
  expect(sampleOf(all, 10, 43)).not.toEqual(drawn);
  expect(sampleOf(all, 1000, 1)).toEqual(all);
});
