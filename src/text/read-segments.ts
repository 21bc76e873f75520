// DOM root -> segments, in document order, one cheap pass: elements are judged by name and attribute. Shadow roots are read
// after the light text around their host. It never reads what elements.ts forbids, and keeps no state.
import {
  createWalker,
  designModeOf,
  ownerDocumentOf,
  parentAcrossRoots,
  rootElementOf,
  shadowRootOf,
} from './dom.ts';
import { isPartOfSentence, isReadable, readingOf } from './elements.ts';
import { type Segment, SegmentBuilder } from './segment.ts';

/** XHTML may write text as CDATA. */
const READ_NODES = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;

/** Called with every root whose text is read: the document's or a shadow root. */
export type OnRoot = (root: Document | ShadowRoot) => void;

/**
 * The segments below `root`, which may be the document, an element or a shadow root. Yields nothing for a root that stands in
 * something we never read.
 */
export function* readSegments(root: Node, onRoot: OnRoot = () => {}): Generator<Segment> {
  const around = elementOfRoot(root);
  const readable = around !== null && mayRead(around);
  if (root instanceof Document || root instanceof ShadowRoot) onRoot(root);
  if (!readable) return;
  // A list instead of recursion: shadow roots may be nested deeper than the stack.
  const pending: [root: Node, block: Element][] = [[root instanceof Document ? around : root, around]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const inner: ShadowRoot[] = [];
    yield* readBelow(next[0], next[1], inner);
    for (const shadow of inner.toReversed()) pending.push([shadow, shadow.host]);
    for (const shadow of inner) onRoot(shadow);
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

/** Reads what stands below `root`, without shadow roots; those it comes by are added to `inner`. */
function* readBelow(root: Node, block: Element, inner: ShadowRoot[]): Generator<Segment> {
  const walker = createWalker(root, READ_NODES);
  const builder = new SegmentBuilder();
  const blocks: Element[] = [block];
  const end = () => builder.take(blocks.at(-1) ?? block);

  let entering = walker.firstChild() !== null;
  if (root instanceof Element) {
    const shadow = shadowRootOf(root);
    if (shadow !== null) inner.push(shadow);
  }
  while (entering) {
    const node = walker.currentNode;
    let skip = true;
    if (node instanceof Text) builder.add(node);
    else if (node instanceof Element) {
      const reading = readingOf(node);
      if (reading === 'foreign' || reading === 'raised') builder.gap();
      if (reading === 'block' || reading === 'break') {
        const segment = end();
        if (segment) yield segment;
      }
      skip = reading === 'script-like' || reading === 'foreign' || reading === 'break';
      if (!skip) {
        if (reading === 'block') blocks.push(node);
        const shadow = shadowRootOf(node);
        if (shadow !== null) inner.push(shadow);
      }
    }
    if (!skip && walker.firstChild() !== null) continue;
    // Leave this node and every ancestor that ends here.
    let left = walker.currentNode;
    let leaving = !skip;
    for (;;) {
      if (leaving && left instanceof Element) {
        const reading = readingOf(left);
        if (reading === 'raised') builder.gap();
        if (reading === 'block') {
          const segment = end();
          blocks.pop();
          if (segment) yield segment;
        }
      }
      if (walker.nextSibling() !== null) break;
      if (walker.parentNode() === null || walker.currentNode === root) {
        entering = false;
        break;
      }
      left = walker.currentNode;
      leaving = true;
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
