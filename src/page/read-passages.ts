// Segments -> passages: the terms in each, its rank as a heading, where it stands, and the cells beside it.
import { findTerms, type Match } from '../matching/find-terms.ts';
import type { Lexicon } from '../matching/lexicon.ts';
import type { Passage } from '../relevance/passage.ts';
import { localNameOf, parentAcrossRoots } from '../text/dom.ts';
import { headingLevelOf } from '../text/elements.ts';
import { exactSegments } from '../text/exact-segments.ts';
import type { Segment } from '../text/segment.ts';
import type { PageKnowledge } from './known.ts';
import type { Places } from './place-of.ts';

/** A segment that holds terms, or is a heading. */
export interface Read extends Passage {
  readonly segment: Segment;
}

/** What reading one segment gave: `hidden` when some of its terms cannot be seen now. */
export interface Reads {
  readonly reads: readonly Read[];
  readonly hidden: boolean;
}

const NOTHING: Reads = { reads: [], hidden: false };

/** Reads segment number `index`; the others are those around it in reading order. */
export function readPassages(
  segments: readonly Segment[],
  index: number,
  { lexicon, tables }: PageKnowledge,
  places: Places,
): Reads {
  const segment = segments[index];
  if (segment === undefined) return NOTHING;
  const matches = findTerms(segment.text, lexicon);
  const isHeading = isHeadingBlock(segment.block);
  if (matches.length === 0 && !isHeading) return NOTHING;
  let seen = 0;
  const reads = exactSegments(segment).flatMap((part) => {
    const found = part.text === segment.text ? matches : findTerms(part.text, lexicon);
    seen += found.length;
    if (found.length === 0 && !isHeading) return [];
    const { level, ...place } = places.placeOf(part.block);
    const beside = isCell(part, found) ? cellsBeside(segments, index, lexicon) : [];
    // What is marked as an advert is none of the text, whatever box it stands in; "Sponsored by the ALS Association, ..." is a sentence.
    const region = tables.subjects.isAside(labelOf(part.text)) ? 'beside' : place.region;
    return [{ segment: part, text: part.text, level, place: { ...place, region }, matches: found, beside }];
  });
  return { reads, hidden: seen < matches.length };
}

/** Longest label before a text, in characters. */
const LABEL = 30;

/** What stands before the first colon, dash or bar of a text: "Advertisement | ...". */
const labelOf = (text: string) =>
  text
    .slice(0, LABEL)
    .split(/[:|·–—]/, 1)
    .join();

/** Headings without terms matter too: they end what the heading before them covers. Their text stands in them or one below. */
function isHeadingBlock(block: Element): boolean {
  const parent = parentAcrossRoots(block);
  return headingLevelOf(block) !== undefined || (parent !== null && headingLevelOf(parent) !== undefined);
}

/** Beside its one term a cell may hold a bracket or a colon. */
const LITTLE = 6;

function isCell({ block, text }: Segment, [match, second]: readonly Match[]): boolean {
  if (match === undefined || second !== undefined || match.form.tier !== 'ambiguous') return false;
  return text.trim().length <= match.text.length + LITTLE && rowOf(block) !== null;
}

/** The cells after and before in the same row; in a list of terms only what follows the term. */
function cellsBeside(
  segments: readonly Segment[],
  index: number,
  lexicon: Lexicon,
): NonNullable<Passage['beside']> {
  const row = rowOf(segments[index]?.block ?? null);
  const isList = row !== null && localNameOf(row) === 'dl';
  return [segments[index + 1], isList ? undefined : segments[index - 1]]
    .filter((cell) => cell !== undefined)
    .filter((cell) => rowOf(cell.block) === row)
    .map(({ text }) => ({ text, matches: findTerms(text, lexicon) }));
}

const ROW = /^(?:tr|dl)$/;
const CELL = /^(?:td|th|dt|dd|div|p|span|strong|b|abbr)$/;

/** The row of a table or list of terms in which a block is a cell. */
function rowOf(block: Element | null): Element | null {
  let at = block;
  while (at !== null && CELL.test(localNameOf(at))) at = parentAcrossRoots(at);
  return at !== null && ROW.test(localNameOf(at)) ? at : null;
}
