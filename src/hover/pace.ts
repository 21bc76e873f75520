// How soon a pointer opens and closes cards, by preset. All times in ms.
import type { Pointing } from '../extension/presets.ts';

/** Rest before a card opens; long enough not to catch a pointer passing by (10ten-ja-reader waits as long). */
export const OPEN_DELAY = 350;
/** The same when a card is open already: the reader has shown interest. */
export const NEXT_DELAY = 100;
/** Time to come back before a card closes (the abandon delay of Wikimedia Popups). */
export const CLOSE_DELAY = 300;
/** All three for a hand that shakes: on its way it rests where it does not want to, and leaves what it wants. */
const STEADY_DELAY = 800;
/** An underlined word is some 20 CSS pixels high; with this much around it is a target of 44. */
const REACH = 12;

/** What a pointer does. */
export interface Pace {
  /** Undefined: resting opens nothing. */
  readonly open: number | undefined;
  readonly next: number;
  readonly close: number;
  /** How far from a term, in CSS pixels, it is still pointed at; undefined: the pointer opens nothing at all. */
  readonly reach: number | undefined;
}

const STANDARD = { open: OPEN_DELAY, next: NEXT_DELAY, close: CLOSE_DELAY, reach: 0 };

const PACES: Record<Pointing, Pace> = {
  standard: STANDARD,
  'large-targets': { open: STEADY_DELAY, next: STEADY_DELAY, close: STEADY_DELAY, reach: REACH },
  // Eyes rest wherever they read; only a click says that this is meant.
  gaze: { ...STANDARD, open: undefined, close: STEADY_DELAY, reach: REACH },
  keyboard: { ...STANDARD, open: undefined, reach: undefined },
};

/** The pace of a preset. */
export const paceOf = (pointing: Pointing): Pace => PACES[pointing];

/** The points to ask at for what is pointed at, the nearest first. A finger is never as exact as a pointer. */
export function pointsWithin(
  x: number,
  y: number,
  pace: Pace,
  isTap = false,
): readonly (readonly [number, number])[] {
  const reach = isTap && pace.reach === 0 ? REACH : pace.reach;
  if (reach === undefined) return [];
  if (reach === 0) return [[x, y]];
  return [
    [x, y],
    [x, y - reach],
    [x, y + reach],
    [x - reach, y],
    [x + reach, y],
  ];
}
