// How far each passage stands from the nearest one that names our diseases. A page without a title of ours is about many things, and what it
// says of one of them does not reach far.
import type { Passage } from './passage.ts';
import type { Section } from './sections.ts';

/**
 * The number of passages to the nearest naming one of the same section and part of the page: 0 for one that names them itself, infinite where
 * there is none. Two walks over the page, one in each direction.
 */
export function measureNearness(
  passages: readonly Passage[],
  sections: readonly (Section | undefined)[],
  isNaming: (index: number) => boolean,
): readonly number[] {
  const nearest = passages.map(() => Number.POSITIVE_INFINITY);
  const walk = (indices: readonly number[]) => {
    const last = new Map<unknown, { section: Section | undefined; index: number }>();
    for (const index of indices) {
      const within = passages[index]?.place.within;
      const section = sections[index];
      if (isNaming(index)) last.set(within, { section, index });
      const named = last.get(within);
      if (named !== undefined && named.section === section)
        nearest[index] = Math.min(nearest[index] ?? 0, Math.abs(index - named.index));
    }
  };
  const indices = [...passages.keys()];
  walk(indices);
  walk(indices.reverse());
  return nearest;
}
