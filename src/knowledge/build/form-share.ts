// How often a form is ours, told from pages on which it was counted.

/** How often a form was ours, and how often it was met. */
export type FormCount = readonly [ours: number, all: number];

/** A form that was met a few times leans on what all are worth together, as if it had been met so often more. */
const FEW = 2;

/** The share of all forms together. */
export function shareOfAll(counts: readonly FormCount[]): number {
  const sum = (which: 0 | 1) => counts.reduce((total, count) => total + count[which], 0);
  return sum(0) / Math.max(1, sum(1));
}

/** The share of one form, beside that of `all`. */
export function shareOf([ours, met]: FormCount, all: number): number {
  return (ours + FEW * all) / (met + FEW);
}
