// Every text node below a root, shadow roots included, whether it may be read or not: the cheapest look at a page there is. Which text
// stands in one sentence, and which is not ours to read, is told by read-segments.ts.
import { createWalker, localNameOf, nodeTypeOf, parentNodeOf, shadowRootOf } from './dom.ts';
import { isUnrendered } from './elements.ts';
import type { OnRoot } from './read-segments.ts';

/** XHTML may write text as CDATA. */
const NODES = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;

/** A walk that can be left and taken up again, as long as where it stands does not move. */
export class TextWalk {
  readonly #onRoot: OnRoot;
  readonly #pending: Node[] = [];
  #walker: TreeWalker;
  /** The element last met whose text is never rendered. */
  #mute: Node | undefined;

  constructor(root: Node, onRoot: OnRoot) {
    this.#onRoot = onRoot;
    this.#walker = createWalker(root, NODES);
    if (root instanceof Document || root instanceof ShadowRoot) onRoot(root);
    if (root instanceof Element) this.#enter(root);
  }

  /** Where the walk stands. */
  get at(): Node {
    return this.#walker.currentNode;
  }

  /** The next text; undefined at the end. */
  next(): Text | undefined {
    for (;;) {
      const node = this.#walker.nextNode();
      if (node === null) {
        const root = this.#pending.pop();
        if (root === undefined) return undefined;
        this.#walker = createWalker(root, NODES);
      } else if (nodeTypeOf(node) !== Node.ELEMENT_NODE) {
        if (this.#mute === undefined || parentNodeOf(node) !== this.#mute) return node as Text;
      } else {
        const name = localNameOf(node as Element);
        this.#mute = isUnrendered(name) ? node : undefined;
        this.#enter(node as Element, name);
      }
    }
  }

  #enter(element: Element, name?: string): void {
    const shadow = shadowRootOf(element, name);
    if (shadow === null) return;
    this.#onRoot(shadow);
    this.#pending.push(shadow);
  }
}
