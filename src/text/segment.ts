// A segment is the text of one block as a reader sees it: inline tags joined, with the way back to the page's text nodes.

/** A stretch of one text node. */
export interface Span {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** One text node's place in a segment: its text begins at `at` and had `length` when it was read; a painter may cut the node later. */
export interface Piece {
  readonly node: Text;
  readonly at: number;
  readonly length: number;
}

/** The text of one block. `text` may hold GAPs that belong to no piece. */
export interface Segment {
  readonly block: Element;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Stands in a segment for what is not ours to read; no word touches across it. */
export const GAP = '\ufffc';

/** Index of the last piece that begins at or before `offset`; a block may have a hundred thousand. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
  let from = 0;
  let to = pieces.length;
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if ((pieces[middle]?.at ?? 0) <= offset) from = middle;
    else to = middle;
  }
  return from;
}

/** The spans of the page's text that `[start, end)` of the segment covers, in order. */
export function spansOf(segment: Segment, start: number, end: number): Span[] {
  const spans: Span[] = [];
  for (let index = pieceAt(segment.pieces, start); index < segment.pieces.length; index += 1) {
    const { node, at, length } = segment.pieces[index] as Piece;
    const from = Math.max(start, at);
    const to = Math.min(end, at + length);
    if (from < to) spans.push({ node, start: from - at, end: to - at });
    if (at >= end) break;
  }
  return spans;
}

/** Collects pieces into segments. */
export class SegmentBuilder {
  #text = '';
  #pieces: Piece[] = [];

  /** Adds a text node; `text` is what it reads as, of the same length. */
  add(node: Text, text = node.data): void {
    this.#pieces.push({ node, at: this.#text.length, length: text.length });
    this.#text += text;
  }

  /** Parts the words before and after. */
  gap(): void {
    if (this.#pieces.length > 0 && !this.#text.endsWith(GAP)) this.#text += GAP;
  }

  /** The segment so far, or undefined when it holds no word; starts a new one. */
  take(block: Element): Segment | undefined {
    const text = this.#text;
    const pieces = this.#pieces;
    if (pieces.length > 0) {
      this.#text = '';
      this.#pieces = [];
    }
    return text.length > 1 && /\S/.test(text) ? { block, text, pieces } : undefined;
  }
}
