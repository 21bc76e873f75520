// Counting by name.

/** One more of `name`. */
export function countIn(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

/** What some words tell, most often told first, and how often. */
export function rank(
  words: Iterable<string>,
  tells: ReadonlyMap<string, readonly string[]>,
): (readonly [name: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const word of words) for (const name of tells.get(word) ?? []) countIn(counts, name);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** The words of a text, in lower case. */
export const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
