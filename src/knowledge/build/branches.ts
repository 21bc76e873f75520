// Many words as one pattern: a tree of letters, which engines go down in a fraction of the time that a list of the words takes.

/** Letters by what may follow them; `''` where nothing has to. */
type Branches = Map<string, Branches>;

/**
 * A pattern of some words, each letter once for all the words that begin alike: engines try the branches one by one. Of two that begin
 * alike it finds the longer. A letter may be any piece of a pattern.
 */
export function patternOf(words: Iterable<Iterable<string>>): string {
  const root: Branches = new Map();
  for (const word of words) {
    let at = root;
    for (const letter of word) {
      const next = at.get(letter) ?? new Map<string, Branches>();
      at.set(letter, next);
      at = next;
    }
    at.set('', new Map());
  }
  // Without a word it finds nothing.
  return root.size > 0 ? writeBranches(root) : '(?!)';
}

function writeBranches(branches: Branches): string {
  const letters = [...branches.keys()].sort().reverse();
  const written = letters.map((letter) => letter + writeBranches(branches.get(letter) ?? new Map()));
  return written.length > 1 ? `(?:${written.join('|')})` : written.join('');
}
