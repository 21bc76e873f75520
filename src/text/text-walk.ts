// Every text node below a root, shadow roots included, whether it may be read or not: the cheapest look at a page there is. Elements
// are gone over behind the texts and by name alone, to find shadow roots. Which text stands in one sentence, and which
// is not ours to read, is told by read-segments.ts.
import { createWalker, localNameOf, parentElementOf, shadowRootOf } from './dom.ts';
import { isUnrendered } from './elements.ts';
import type { OnRoot } from './read-segments.ts';

/** XHTML may write text as CDATA. */
const TEXTS = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;
/** Only a text longer than this is worth the question whether it is a script or a style. */
const LONG = 200;
/** So many elements are asked for shadow roots in one go: they cost about as much as a stretch of text. */
const MANY = 500;

/** A walk that can be left and taken up again, as long as where it stands does not move. */
export class TextWalk {
  readonly #onRoot: OnRoot;
  readonly #pending: ShadowRoot[] = [];
  #walker: TreeWalker;
  /** The walk over elements, once the texts are through. */
  #elements: TreeWalker | undefined;

  constructor(root: Node, onRoot: OnRoot) {
    this.#onRoot = onRoot;
    this.#walker = createWalker(root, TEXTS);
    if (root instanceof Document || root instanceof ShadowRoot) onRoot(root);
  }

  /** Where the walk stands. */
  get at(): Node {
    return (this.#elements ?? this.#walker).currentNode;
  }

  /** The next text; null where many elements were asked for their roots, undefined at the end. */
  next(): Text | null | undefined {
    for (;;) {
      const text = this.#elements === undefined ? (this.#walker.nextNode() as Text | null) : null;
      if (text !== null) {
        if (text.length <= LONG || !isMute(text)) return text;
        continue;
      }
      if (!this.#hasAskedElements()) return null;
      const root = this.#pending.pop();
      if (root === undefined) return undefined;
      this.#walker = createWalker(root, TEXTS);
    }
  }

  /** Asks some elements more for their shadow roots; true when all have been asked. */
  #hasAskedElements(): boolean {
    const { root } = this.#walker;
    if (this.#elements === undefined) {
      this.#elements = createWalker(root, NodeFilter.SHOW_ELEMENT);
      if (root instanceof Element) this.#ask(root);
    }
    for (let asked = 0; asked < MANY; asked += 1) {
      const element = this.#elements.nextNode();
      if (element === null) {
        this.#elements = undefined;
        return true;
      }
      this.#ask(element as Element);
    }
    return false;
  }

  #ask(host: Element): void {
    const root = shadowRootOf(host);
    if (root === null) return;
    this.#onRoot(root);
    this.#pending.push(root);
  }
}

/** True for the text of a script, a style and the like. */
function isMute(text: Text): boolean {
  const parent = parentElementOf(text);
  return parent !== null && isUnrendered(localNameOf(parent));
}
