// Searching ordered matches and offsets: the same as looking at each of them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Match } from '../../../src/matching/find-terms.ts';
import { hasOtherWithin, matchesAround } from '../../../src/relevance/around.ts';

const offsets = fc.uniqueArray(fc.nat(60), { maxLength: 12 }).map((list) => list.sort((a, b) => a - b));

test('matches around a place', () => {
  fc.assert(
    fc.property(offsets, fc.nat(60), fc.nat(20), (starts, offset, reach) => {
      const matches = starts.map((start) => ({ start }) as Match);
      expect(matchesAround(matches, offset, reach)).toEqual(
        matches.filter(({ start }) => Math.abs(start - offset) <= reach),
      );
    }),
  );
});

test('another offset within a stretch', () => {
  fc.assert(
    fc.property(offsets, fc.nat(60), fc.nat(60), fc.nat(30), (list, offset, start, length) => {
      expect(hasOtherWithin(list, offset, start, start + length)).toBe(
        list.some((at) => at !== offset && at >= start && at < start + length),
      );
    }),
  );
});
