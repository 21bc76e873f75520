// DOM root -> segments, in document order, one cheap pass: elements are judged by name and attribute. Shadow roots are read
// after the light text around their host. It never reads what elements.ts forbids, and keeps no state.
import { createWalker, parentAcrossRoots, parentElementOf, rootElementOf, shadowRootOf } from './dom.ts';
import { isReadable, readingOf } from './elements.ts';
import { type Segment, SegmentBuilder } from './segment.ts';

/** Called with every root whose text is read: the document's or a shadow root. */
export type OnRoot = (root: Document | ShadowRoot) => void;

/**
 * The segments below `root`, which may be the document, an element or a shadow root. Yields nothing for a root that stands in
 * something we never read.
 */
export function* readSegments(root: Node, onRoot: OnRoot = () => {}): Generator<Segment> {
  if (root instanceof Document) {
    onRoot(root);
    const element = rootElementOf(root);
    if (element !== null && root.designMode !== 'on') yield* readBelow(element, element, onRoot);
    return;
  }
  if (root instanceof ShadowRoot) {
    onRoot(root);
    if (mayRead(root.host)) yield* readBelow(root, root.host, onRoot);
    return;
  }
  if (root instanceof Element && mayRead(root)) yield* readBelow(root, root, onRoot);
}

/** True when nothing around `element`, itself included, forbids reading. */
export function mayRead(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = parentAcrossRoots(at)) {
    if (!isReadable(at)) return false;
  }
  return true;
}

function* readBelow(root: Node, block: Element, onRoot: OnRoot): Generator<Segment> {
  const walker = createWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const builder = new SegmentBuilder();
  const blocks: Element[] = [block];
  const inner: ShadowRoot[] = [];
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
  for (const shadow of inner) yield* readSegments(shadow, onRoot);
}

/** The nearest block around a node: where reading has to begin again when the node changed. */
export function blockAround(node: Node): Element | null {
  let at: Element | null = node instanceof Element ? node : parentElementOf(node);
  if (at === null && node instanceof ShadowRoot) return node.host;
  while (at !== null && readingOf(at) === 'inline') at = parentAcrossRoots(at);
  return at;
}
