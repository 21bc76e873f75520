// What stands near a place in a passage. Matches are in order, so that a block with a hundred thousand of them is not searched anew for
// each of them.
import type { Match } from '../matching/find-terms.ts';

/** Index of the first of `count` ordered items for which `isAfter` holds. */
export function firstWhere(count: number, isAfter: (index: number) => boolean): number {
  let from = 0;
  let to = count;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isAfter(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** The matches that begin within `reach` characters of `offset`, in order. */
export function matchesAround(matches: readonly Match[], offset: number, reach: number): readonly Match[] {
  const from = firstWhere(matches.length, (index) => (matches[index]?.start ?? 0) >= offset - reach);
  const to = firstWhere(matches.length, (index) => (matches[index]?.start ?? 0) > offset + reach);
  return matches.slice(from, to);
}

/** True when one of the ordered `offsets`, other than `offset` itself, lies in `[start, end)`. */
export function hasOtherWithin(
  offsets: readonly number[],
  offset: number,
  start: number,
  end: number,
): boolean {
  let index = firstWhere(offsets.length, (at) => (offsets[at] ?? 0) >= start);
  if (offsets[index] === offset) index += 1;
  const found = offsets[index];
  return found !== undefined && found < end;
}

/** Longest sentence that is looked at on either side, in characters. */
const SENTENCE = 300;

/** Where the sentence that holds `offset` begins and ends; what stands between bars or dots of a list is one, too. */
export function sentenceAround(text: string, offset: number): { start: number; end: number } {
  const before = text.slice(Math.max(0, offset - SENTENCE), offset);
  const after = text.slice(offset, offset + SENTENCE);
  const ended = [...before.matchAll(/[.!?;|·•/]\s/g)].at(-1);
  const ends = /[.!?;|·•/](?:\s|$)/.exec(after);
  return {
    start: offset - before.length + (ended === undefined ? 0 : ended.index + 1),
    end: offset + (ends === null ? after.length : ends.index),
  };
}
