// What has been read of a page: the blocks that hold terms, in document order, kept up to date block by block.
import { isConnected } from '../text/dom.ts';
import type { OnRoot } from '../text/read-segments.ts';
import type { Segment } from '../text/segment.ts';
import { compareSegments } from './document-order.ts';
import type { PageKnowledge } from './known.ts';
import { outer } from './outermost.ts';
import { Places } from './place-of.ts';
import { readInSlices } from './read-in-slices.ts';
import { type Read, readPassages } from './read-passages.ts';
import type { Slices } from './slices.ts';

/** The blocks of a page that hold terms, and its headings. */
export class Reading {
  #reads: Read[] = [];
  /** A reading of the whole page has shadow roots behind everything else; later each stands where its host does. */
  #isInOrder = true;
  /** Blocks with terms that could not be seen in the last reading. */
  readonly hidden = new Set<Element>();

  get reads(): readonly Read[] {
    return this.#reads;
  }

  /** Reads everything below `roots` anew. */
  async refresh(roots: readonly Node[], known: PageKnowledge, onRoot: OnRoot, slices: Slices): Promise<void> {
    const fresh: Read[] = [];
    const places = new Places();
    this.hidden.clear();
    let hasShadows = false;
    const noteRoot = (root: Document | ShadowRoot) => {
      hasShadows ||= root instanceof ShadowRoot;
      onRoot(root);
    };
    for (const root of roots) {
      const segments = isConnected(root) ? await readInSlices(root, noteRoot, slices) : [];
      await slices.each(segments.keys(), (index) => {
        const { reads, hidden } = readPassages(segments, index, known, places);
        fresh.push(...reads);
        const block = segments[index]?.block;
        if (hidden && block) this.hidden.add(block);
      });
      if (slices.signal.aborted) return;
    }
    const again = new Set(roots);
    const kept: Read[] = [];
    await slices.each(this.#reads, (read) => {
      if (stands(read.segment) && !isWithin(again, read.segment.block)) kept.push(read);
    });
    if (slices.signal.aborted) return;
    if (kept.length === 0) this.#reads = fresh;
    else this.#reads = inDocumentOrder(this.#isInOrder ? kept : kept.sort(compare), fresh.sort(compare));
    this.#isInOrder = kept.length > 0 || !hasShadows;
  }
}

/** True while the segment's nodes still stand in the page. */
function stands({ pieces }: Segment): boolean {
  return pieces.every(({ node }) => isConnected(node));
}

/** True when `block` is one of `roots` or stands in one, shadow roots included. */
function isWithin(roots: ReadonlySet<Node>, block: Element): boolean {
  for (let at: Node | null = block; at !== null; at = outer(at)) if (roots.has(at)) return true;
  return false;
}

/** Merges; as a rule `fresh` is short, and where each of it belongs among the many others is found by halving. */
function inDocumentOrder(kept: readonly Read[], fresh: readonly Read[]): Read[] {
  const all: Read[] = [];
  let at = 0;
  for (const read of fresh) {
    let from = at;
    let to = kept.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (compare(kept[middle] as Read, read) < 0) from = middle + 1;
      else to = middle;
    }
    for (; at < from; at += 1) all.push(kept[at] as Read);
    all.push(read);
  }
  for (; at < kept.length; at += 1) all.push(kept[at] as Read);
  return all;
}

function compare(one: Read, other: Read): number {
  return compareSegments(one.segment, other.segment);
}
