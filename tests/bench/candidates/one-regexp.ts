// A candidate for the matcher, and what libraries are given: one RegExp with all forms. It is compiled anew on each page, and looks
// neither at case nor at accents.

/** The source of the alternation, the longest form first; `\\b` and the flag `i` are the cheapest edges and case there are. */
export function sourceOf(forms: readonly string[]): string {
  const escaped = forms
    .toSorted((a, b) => b.length - a.length)
    .map((form) => form.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '[\\s-]+'));
  return `\\b(?:${escaped.join('|')})\\b`;
}

/** How many terms a text holds. */
export function countByRegExp(text: string, pattern: RegExp): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (pattern.exec(text) !== null) found += 1;
  return found;
}
