// What relevance sees of a page: the text of one block with the terms found in it. No DOM. Types only.
import type { Match } from '../matching/find-terms.ts';

/** The text of one block, in reading order. `prominent` is true for the title and for headings. */
export interface Passage {
  readonly text: string;
  readonly prominent: boolean;
  readonly matches: readonly Match[];
}
