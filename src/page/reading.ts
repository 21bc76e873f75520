// What has been read of a page: the blocks that hold terms, in document order, kept up to date block by block.
import { findTerms, type Match } from '../matching/find-terms.ts';
import type { Lexicon } from '../matching/lexicon.ts';
import type { Passage } from '../relevance/passage.ts';
import { isConnected, parentAcrossRoots, rootOf } from '../text/dom.ts';
import { isHeading } from '../text/elements.ts';
import { exactSegments } from '../text/exact-segments.ts';
import { type OnRoot, readSegments } from '../text/read-segments.ts';
import type { Segment } from '../text/segment.ts';
import { inSlices } from './slices.ts';

/** A segment that holds terms. */
export interface Read extends Passage {
  readonly segment: Segment;
  readonly matches: readonly Match[];
  /** The heading read last before it, if this reading met one. */
  readonly section: Element | undefined;
}

/** The blocks of a page that hold terms. */
export class Reading {
  #reads: Read[] = [];
  #section: Element | undefined;
  /** Blocks with terms that could not be seen in the last reading. */
  readonly hidden = new Set<Element>();

  get reads(): readonly Read[] {
    return this.#reads;
  }

  /** Reads everything below `roots` anew. */
  async refresh(
    roots: readonly Node[],
    lexicon: Lexicon,
    onRoot: OnRoot,
    signal: AbortSignal,
  ): Promise<void> {
    const fresh: Read[] = [];
    this.hidden.clear();
    this.#section = undefined;
    for (const root of roots) {
      // The walk itself is not interrupted: a page that moves nodes meanwhile would lose us our place.
      const segments = isConnected(root) ? [...readSegments(root, onRoot)] : [];
      await inSlices(segments, (segment) => this.#read(segment, lexicon, fresh), signal);
      if (signal.aborted) return;
    }
    const again = new Set(roots);
    const kept = this.#reads.filter(({ segment }) => stands(segment) && !isWithin(again, segment.block));
    this.#reads = kept.length === 0 ? fresh : inDocumentOrder([...kept, ...fresh]);
  }

  #read(segment: Segment, lexicon: Lexicon, fresh: Read[]): undefined {
    if (isHeading(segment.block)) this.#section = segment.block;
    const matches = findTerms(segment.text, lexicon);
    if (matches.length === 0) return;
    const exact = exactSegments(segment);
    let seen = 0;
    for (const part of exact) {
      const same = part.text === segment.text;
      const found = same ? matches : findTerms(part.text, lexicon);
      seen += found.length;
      if (found.length === 0) continue;
      fresh.push({
        segment: part,
        text: part.text,
        prominent: isInHeading(part.block),
        matches: found,
        section: this.#section,
      });
    }
    if (seen < matches.length) this.hidden.add(segment.block);
  }
}

/** True for a heading and for what a heading holds. */
function isInHeading(block: Element): boolean {
  for (let at: Element | null = block; at !== null; at = parentAcrossRoots(at))
    if (isHeading(at)) return true;
  return false;
}

/** True while the segment's nodes still stand in the page. */
function stands({ pieces }: Segment): boolean {
  return pieces.every(({ node }) => isConnected(node));
}

/** True when `block` is one of `roots` or stands in one, shadow roots included. */
function isWithin(roots: ReadonlySet<Node>, block: Element): boolean {
  for (let at: Element | null = block; at !== null; at = parentAcrossRoots(at)) {
    if (roots.has(at) || roots.has(rootOf(at))) return true;
  }
  return false;
}

function inDocumentOrder(reads: Read[]): Read[] {
  return reads.sort((a, b) => order(a.segment.pieces[0]?.node, b.segment.pieces[0]?.node));
}

function order(a: Node | undefined, b: Node | undefined): number {
  if (a === undefined || b === undefined || a === b) return 0;
  const [x, y] = rootOf(a) === rootOf(b) ? [a, b] : [lightNode(a), lightNode(b)];
  return x.compareDocumentPosition(y) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The node of the document in whose shadow a node stands. */
function lightNode(node: Node): Node {
  let at = node;
  for (let root = rootOf(at); root instanceof ShadowRoot; root = rootOf(at)) at = root.host;
  return at;
}
