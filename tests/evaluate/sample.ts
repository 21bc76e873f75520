// Draws some of many at random, the same ones for the same seed.

/** `size` of `all`, in their order; all of them when there are no more. */
export function sampleOf<Item>(all: readonly Item[], size: number, seed: number): Item[] {
  const random = randomFrom(seed);
  const drawn = all
    .map((_, index) => ({ index, lot: random() }))
    .sort((a, b) => a.lot - b.lot)
    .slice(0, size);
  const chosen = new Set(drawn.map(({ index }) => index));
  return all.filter((_, index) => chosen.has(index));
}

/** Mulberry32: numbers from 0 to 1 that only look random. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
