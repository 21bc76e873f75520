// The lexicon as the build writes it and the content script carries it: surface forms only, nothing a reader sees.
import type { Meaning } from './meaning.ts';

/** Order of the four form lists of a concept. */
export { TIERS } from './vocabulary.ts';

/**
 * One concept's forms. Each list is one string, forms parted by `|`; a form that must match its case begins with `=`, one
 * whose capitals must be capitals with `~`. [id, meaning, specific, clinical, everyday, ambiguous]
 */
export type LexiconEntry = readonly [
  id: string,
  meaning: Meaning,
  specific: string,
  clinical: string,
  everyday: string,
  ambiguous: string,
];

/** The build product `discern:lexicon`: one line per entry, fields parted by tabs. One string costs a page least to load. */
export interface LexiconData {
  readonly lines: string;
}

/** Writes entries as the build product. */
export function packLexicon(entries: readonly LexiconEntry[]): LexiconData {
  return { lines: entries.map((entry) => entry.join('\t')).join('\n') };
}

/** Reads the build product, whose lines packLexicon wrote. */
export function unpackLexicon({ lines }: LexiconData): LexiconEntry[] {
  return lines.split('\n').map((line) => line.split('\t') as unknown as LexiconEntry);
}
