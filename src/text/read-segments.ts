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

/**
 * Reads on as it is asked to; it can be left and taken up again, as long as where it stands does not move. No generator does the reading:
 * engines are slow to make one fast.
 */
export class SegmentReader implements Iterable<Segment> {
  readonly #onRoot: OnRoot;
  /** A list instead of recursion: shadow roots may be nested deeper than the stack. */
  readonly #pending: [root: Node, block: Element][] = [];
  #blocks: BlockReader | undefined;

  constructor(root: Node, onRoot: OnRoot) {
    this.#onRoot = onRoot;
    const around = elementOfRoot(root);
    const readable = around !== null && mayRead(around);
    if (root instanceof Document || root instanceof ShadowRoot) onRoot(root);
    if (readable) this.#pending.push([root instanceof Document ? around : root, around]);
  }

  /** Where the reading stands; undefined before it began and after its end. */
  get at(): Node | undefined {
    return this.#blocks?.at;
  }

  /** The next segment; undefined at the end. */
  next(): Segment | undefined {
    for (;;) {
      const segment = this.#blocks?.next();
      if (segment !== undefined) return segment;
      const inner = this.#blocks?.inner ?? [];
      for (const shadow of inner.toReversed()) this.#pending.push([shadow, shadow.host]);
      for (const shadow of inner) this.#onRoot(shadow);
      const next = this.#pending.pop();
      this.#blocks = next && new BlockReader(...next);
      if (next === undefined) return undefined;
    }
  }

  *[Symbol.iterator](): Generator<Segment> {
    for (let segment = this.next(); segment !== undefined; segment = this.next()) yield segment;
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

/** Reads what stands below a root, without shadow roots; those it comes by are `inner`. */
class BlockReader {
  readonly inner: ShadowRoot[] = [];
  readonly #root: Node;
  readonly #walker: TreeWalker;
  readonly #builder = new SegmentBuilder();
  /** The blocks around where the reading stands, the outermost first. */
  readonly #blocks: Element[];
  /** How each element that is open was read. */
  readonly #open: Reading[] = [];
  #isOver: boolean;

  constructor(root: Node, block: Element) {
    this.#root = root;
    this.#walker = createWalker(root, READ_NODES);
    this.#blocks = [block];
    this.#isOver = this.#walker.firstChild() === null;
    if (root instanceof Element) this.#ask(root);
  }

  get at(): Node {
    return this.#walker.currentNode;
  }

  next(): Segment | undefined {
    while (!this.#isOver) {
      const segment = this.#step();
      if (segment !== undefined) return segment;
    }
    return this.#take();
  }

  /** Reads one node and goes on to the next; at most one segment ends there. */
  #step(): Segment | undefined {
    const walker = this.#walker;
    const node = walker.currentNode;
    let ended: Segment | undefined;
    if (nodeTypeOf(node) !== Node.ELEMENT_NODE) this.#builder.add(node as Text);
    else {
      const element = node as Element;
      const reading = readingOf(element);
      if (reading === 'foreign' || reading === 'raised') this.#builder.gap();
      else if (reading === 'block' || reading === 'break') ended = this.#take();
      if (reading === 'block' || reading === 'inline' || reading === 'raised') {
        if (reading === 'block') this.#blocks.push(element);
        this.#ask(element);
        this.#open.push(reading);
        if (walker.firstChild() !== null) return ended;
        // It is empty, and left at once.
        this.#leave();
      }
    }
    // Go on beside this node, or beside the first of those around it that has something beside it.
    while (walker.nextSibling() === null) {
      if (walker.parentNode() === null || walker.currentNode === this.#root) {
        this.#isOver = true;
        break;
      }
      ended = this.#leave() ?? ended;
    }
    return ended;
  }

  /** Parts the words behind a raised element; a block's text is whole. */
  #leave(): Segment | undefined {
    const reading = this.#open.pop();
    if (reading === 'raised') this.#builder.gap();
    if (reading !== 'block') return undefined;
    const segment = this.#take();
    this.#blocks.pop();
    return segment;
  }

  #take(): Segment | undefined {
    return this.#builder.take(this.#blocks.at(-1) as Element);
  }

  #ask(element: Element): void {
    const shadow = shadowRootOf(element);
    if (shadow !== null) this.inner.push(shadow);
  }
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
