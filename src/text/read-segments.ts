// DOM root -> segments, in document order, one cheap pass: elements are judged by name and attribute. Shadow roots are read
// after the light text around their host. It never reads what elements.ts forbids, and keeps no state.
import {
  createWalker,
  designModeOf,
  nodeTypeOf,
  ownerDocumentOf,
  parentAcrossRoots,
  rootElementOf,
  shadowRootOf,
} from './dom.ts';
import { isPartOfSentence, isReadable, type Reading, readingOf } from './elements.ts';
import { type Segment, SegmentBuilder } from './segment.ts';

/** XHTML may write text as CDATA. */
const READ_NODES = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;

/** Called with every root whose text is read: the document's or a shadow root. */
export type OnRoot = (root: Document | ShadowRoot) => void;

/**
 * The segments below `root`, which may be the document, an element or a shadow root. Yields nothing for a root that stands in
 * something we never read.
 */
export function readSegments(root: Node, onRoot: OnRoot = () => {}): SegmentReader {
  return new SegmentReader(root, onRoot);
}

/** Reads on as it is asked to; it can be left and taken up again, as long as where it stands does not move. */
export class SegmentReader implements Iterable<Segment> {
  readonly #root: Node;
  readonly #onRoot: OnRoot;
  #walker: TreeWalker | undefined;

  constructor(root: Node, onRoot: OnRoot) {
    this.#root = root;
    this.#onRoot = onRoot;
  }

  /** Where the reading stands. */
  get at(): Node {
    return this.#walker?.currentNode ?? this.#root;
  }

  *[Symbol.iterator](): Generator<Segment> {
    const root = this.#root;
    const around = elementOfRoot(root);
    const readable = around !== null && mayRead(around);
    if (root instanceof Document || root instanceof ShadowRoot) this.#onRoot(root);
    if (!readable) return;
    // A list instead of recursion: shadow roots may be nested deeper than the stack.
    const pending: [root: Node, block: Element][] = [[root instanceof Document ? around : root, around]];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const inner: ShadowRoot[] = [];
      this.#walker = createWalker(next[0], READ_NODES);
      yield* readBelow(this.#walker, next[1], inner);
      for (const shadow of inner.toReversed()) pending.push([shadow, shadow.host]);
      for (const shadow of inner) this.#onRoot(shadow);
    }
  }
}

function elementOfRoot(root: Node): Element | null {
  if (root instanceof Document) return rootElementOf(root);
  if (root instanceof ShadowRoot) return root.host;
  return root instanceof Element ? root : null;
}

/** True when nothing around `element`, itself included, forbids reading. */
export function mayRead(element: Element): boolean {
  const page = ownerDocumentOf(element);
  if (page !== null && designModeOf(page) === 'on') return false;
  for (let at: Element | null = element; at !== null; at = parentAcrossRoots(at)) {
    if (!isReadable(at)) return false;
  }
  return true;
}

/** Reads what stands below the walker's root, without shadow roots; those it comes by are added to `inner`. */
function* readBelow(walker: TreeWalker, block: Element, inner: ShadowRoot[]): Generator<Segment> {
  const { root } = walker;
  const builder = new SegmentBuilder();
  const blocks: Element[] = [block];
  /** How each element that is open was read. */
  const open: Reading[] = [];
  const end = () => builder.take(blocks.at(-1) ?? block);
  /** Parts the words behind a raised element; true for a block, whose text is whole. */
  const leave = (reading: Reading | undefined) => {
    if (reading === 'raised') builder.gap();
    return reading === 'block';
  };

  let entering = walker.firstChild() !== null;
  if (root instanceof Element) {
    const shadow = shadowRootOf(root);
    if (shadow !== null) inner.push(shadow);
  }
  while (entering) {
    const node = walker.currentNode;
    if (nodeTypeOf(node) !== Node.ELEMENT_NODE) builder.add(node as Text);
    else {
      const element = node as Element;
      const reading = readingOf(element);
      if (reading === 'foreign' || reading === 'raised') builder.gap();
      if (reading === 'block' || reading === 'break') {
        const segment = end();
        if (segment) yield segment;
      }
      if (reading === 'block' || reading === 'inline' || reading === 'raised') {
        if (reading === 'block') blocks.push(element);
        const shadow = shadowRootOf(element);
        if (shadow !== null) inner.push(shadow);
        open.push(reading);
        if (walker.firstChild() !== null) continue;
        // It is empty, and left at once.
        if (leave(open.pop())) {
          const segment = end();
          blocks.pop();
          if (segment) yield segment;
        }
      }
    }
    // Go on beside this node, or beside the first of those around it that has something beside it.
    while (walker.nextSibling() === null) {
      if (walker.parentNode() === null || walker.currentNode === root) {
        entering = false;
        break;
      }
      if (leave(open.pop())) {
        const segment = end();
        blocks.pop();
        if (segment) yield segment;
      }
    }
  }
  const last = end();
  if (last) yield last;
}

/**
 * The nearest block around a node: where reading has to begin again when the node changed. Attributes play no part, because
 * an inline tag that was just hidden or made an editor still belongs to the sentence around it.
 */
export function blockAround(node: Node): Element | null {
  let at: Element | null;
  if (node instanceof Element) at = node;
  else at = node instanceof ShadowRoot ? node.host : parentAcrossRoots(node);
  while (at !== null && isPartOfSentence(at)) at = parentAcrossRoots(at);
  return at;
}
