// What a highlighted concept says at a glance: MG, ALS, both, or neither. One pure function of its two standings.
import type { Standing } from './schema.ts';

/** The four highlight styles. `quiet` is for look-alikes and for concepts that weigh nothing on either side. */
export type Meaning = 'mg' | 'als' | 'both' | 'quiet';

const WEIGHT: Record<Standing, number> = {
  typical: 3,
  'first-line': 3,
  harmful: 3,
  possible: 2,
  used: 2,
  uncommon: 1,
  sometimes: 1,
  'not-a-feature': 0,
  'not-used': 0,
  'not-applicable': 0,
};

/**
 * The meaning a concept wears: a side ahead by two or more, or the only one that weighs anything, is that disease; both at zero is
 * quiet; else both. (By the lead alone, 54 concepts that belong to one disease at most would have been called both.)
 */
export function meaningOf(category: string, mg: Standing, als: Standing): Meaning {
  const [ofMg, ofAls] = [WEIGHT[mg], WEIGHT[als]];
  if (category === 'look-alike' || ofMg + ofAls === 0) return 'quiet';
  if (ofAls === 0 || ofMg - ofAls >= 2) return 'mg';
  if (ofMg === 0 || ofAls - ofMg >= 2) return 'als';
  return 'both';
}
