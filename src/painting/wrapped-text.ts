// One text node whose terms are wrapped by mark.js, and the way back: the page's own node, whole again, in its old place.
import Mark from 'mark.js/dist/mark.es6.min.js';
import { TERM_ELEMENT } from '../names.ts';
import { parentNodeOf } from '../text/dom.ts';

/** A stretch of the node to wrap, and the style it wears. */
export interface Wrap {
  readonly start: number;
  readonly end: number;
  readonly style: string;
}

/** A place in the DOM, as selections use it. */
export interface Place {
  readonly node: Node;
  readonly offset: number;
}

/** Attribute that carries the style name. */
export const STYLE_ATTRIBUTE = 'discern-style';

/** The page's text node with our elements cut into it. */
export class WrappedText {
  readonly #node: Text;
  readonly #data: string;
  /** What mark.js put behind the node, in order: our elements and the rest of the text between them. */
  readonly #pieces: readonly ChildNode[];
  /** Our elements, in the order of the wraps given. */
  readonly elements: readonly HTMLElement[];

  /** Wraps; `wraps` are in order and do not overlap. */
  constructor(node: Text, wraps: readonly Wrap[]) {
    this.#node = node;
    this.#data = node.data;
    const after = node.nextSibling;
    const elements: HTMLElement[] = [];
    // From the last to the first, so that the page's own node stays the head and earlier offsets stay true.
    for (const { start, end, style } of wraps.toReversed()) {
      new Mark(node as unknown as HTMLElement).markRanges([{ start, length: end - start }], {
        element: TERM_ELEMENT,
        each: (element) => {
          element.removeAttribute('data-markjs');
          element.setAttribute('role', 'mark');
          element.setAttribute(STYLE_ATTRIBUTE, style);
          elements.unshift(element as HTMLElement);
        },
      });
    }
    this.elements = elements;
    const pieces: ChildNode[] = [];
    for (let at = node.nextSibling; at !== null && at !== after; at = at.nextSibling) pieces.push(at);
    this.#pieces = pieces;
  }

  /** True while nobody but us has touched what we cut. */
  get intact(): boolean {
    const parent = parentNodeOf(this.#node);
    if (parent === null) return false;
    let at: ChildNode = this.#node;
    for (const piece of this.#pieces) {
      if (at.nextSibling !== piece) return false;
      at = piece;
    }
    return [this.#node, ...this.#pieces].map((piece) => piece.textContent).join('') === this.#data;
  }

  /** Puts the page's node back as it was; where others have changed it, only our elements go. */
  restore(): void {
    if (this.intact) {
      for (const piece of this.#pieces) piece.remove();
      this.#node.data = this.#data;
      return;
    }
    for (const element of this.elements) element.replaceWith(...element.childNodes);
  }

  /** The place in the whole node that a place in one of the pieces stands for; undefined when it lies elsewhere. */
  wholePlace({ node, offset }: Place): Place | undefined {
    let before = this.#node.data.length;
    if (node === this.#node) return { node, offset };
    for (const piece of this.#pieces) {
      if (piece === node || piece.contains(node)) {
        const inside = node instanceof Text || offset === 0 ? offset : (piece.textContent ?? '').length;
        return { node: this.#node, offset: before + inside };
      }
      before += (piece.textContent ?? '').length;
    }
    return undefined;
  }

  /** How many children of `parent` before index `offset` are pieces of ours: they vanish when the node is whole again. */
  piecesBefore(parent: Node, offset: number): number {
    if (parentNodeOf(this.#node) !== parent) return 0;
    const before = new Set([...parent.childNodes].slice(0, offset));
    return this.#pieces.filter((piece) => before.has(piece)).length;
  }
}
