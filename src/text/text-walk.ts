// Every text node below a root, shadow roots included, whether it may be read or not: the cheapest look at a page there is. Elements
// are gone over by name alone, to find shadow roots. Which text stands in one sentence, and which
// is not ours to read, is told by read-segments.ts.
import { createWalker, likelyHostsIn, localNameOf, parentElementOf, shadowRootOf } from './dom.ts';
import { isUnrendered } from './elements.ts';
import type { OnRoot } from './read-segments.ts';

/** XHTML may write text as CDATA. */
const TEXTS = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;
/** Only a text longer than this is worth the question whether it is a script or a style. */
const LONG = 200;

/** A walk that can be left and taken up again, as long as where it stands does not move. */
export class TextWalk {
  readonly #onRoot: OnRoot;
  readonly #pending: ShadowRoot[] = [];
  #walker: TreeWalker;

  constructor(root: Node, onRoot: OnRoot) {
    this.#onRoot = onRoot;
    this.#walker = createWalker(root, TEXTS);
    if (root instanceof Document || root instanceof ShadowRoot) onRoot(root);
  }

  /** Where the walk stands. */
  get at(): Node {
    return this.#walker.currentNode;
  }

  /** The next text; undefined at the end. */
  next(): Text | undefined {
    for (;;) {
      const text = this.#walker.nextNode() as Text | null;
      if (text !== null) {
        if (text.length <= LONG || !isMute(text)) return text;
        continue;
      }
      this.#findRoots(this.#walker.root);
      const root = this.#pending.pop();
      if (root === undefined) return undefined;
      this.#walker = createWalker(root, TEXTS);
    }
  }

  #findRoots(around: Node): void {
    const hosts = likelyHostsIn(around);
    if (around instanceof Element) hosts.push(around);
    for (const host of hosts) {
      const root = shadowRootOf(host);
      if (root === null) continue;
      this.#onRoot(root);
      this.#pending.push(root);
    }
  }
}

/** True for the text of a script, a style and the like. */
function isMute(text: Text): boolean {
  const parent = parentElementOf(text);
  return parent !== null && isUnrendered(localNameOf(parent));
}
