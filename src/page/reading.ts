// What has been read of a page: the blocks that hold terms, in document order, kept up to date block by block.
import type { Lexicon } from '../matching/lexicon.ts';
import { isConnected, parentAcrossRoots, rootOf } from '../text/dom.ts';
import { type OnRoot, readSegments } from '../text/read-segments.ts';
import type { Segment } from '../text/segment.ts';
import { Places } from './place-of.ts';
import { type Read, readPassages } from './read-passages.ts';
import { inSlices } from './slices.ts';

/** The blocks of a page that hold terms, and its headings. */
export class Reading {
  #reads: Read[] = [];
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
    const places = new Places();
    this.hidden.clear();
    for (const root of roots) {
      // The walk itself is not interrupted: a page that moves nodes meanwhile would lose us our place.
      const segments = isConnected(root) ? [...readSegments(root, onRoot)] : [];
      const read = (index: number): undefined => {
        const { reads, hidden } = readPassages(segments, index, lexicon, places);
        fresh.push(...reads);
        const block = segments[index]?.block;
        if (hidden && block) this.hidden.add(block);
      };
      await inSlices(segments.keys(), read, signal);
      if (signal.aborted) return;
    }
    const again = new Set(roots);
    const kept = this.#reads.filter(({ segment }) => stands(segment) && !isWithin(again, segment.block));
    this.#reads = kept.length === 0 ? fresh : inDocumentOrder([...kept, ...fresh]);
  }
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
