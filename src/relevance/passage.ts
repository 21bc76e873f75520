// What relevance sees of a page: the text of one block with the terms found in it, and where it stands. No DOM. Types only.
import type { Match } from '../matching/find-terms.ts';

/** `beside` is navigation, a footer, an advert or a box beside the text; `comment` is what readers wrote below it. */
export type Region = 'main' | 'comment' | 'beside';

/** Where a block stands. Identities are compared, never looked into. */
export interface Place {
  readonly region: Region;
  /** The part of the page in which headings hold: the nearest region. */
  readonly within: unknown;
  /** What stands together: the nearest list item, table row or entry; undefined in running text. */
  readonly group: unknown;
  /** Declared language, as "de"; '' when none is. */
  readonly lang: string;
}

/** The text of one block, in reading order. */
export interface Passage {
  readonly text: string;
  readonly matches: readonly Match[];
  /** 0 for the page's own title and description, 1 to 6 for headings, undefined for text. */
  readonly level?: number | undefined;
  readonly place: Place;
  /** The cells beside it in its row or list of terms, where the block holds little more than a term. */
  readonly beside?: readonly Pick<Passage, 'text' | 'matches'>[];
}

/** Where a word stands on a page: the number of its passage, and its offset there. */
export interface Position {
  readonly passage: number;
  readonly offset: number;
}
