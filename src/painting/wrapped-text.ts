// One text node whose terms are wrapped by mark.js, and the way back: the page's own node, whole again, in its old place.
import Mark from 'mark.js/dist/mark.es6.min.js';
import { TERM_ELEMENT } from '../names.ts';
import { isConnected } from '../text/dom.ts';
import { boxesOf } from './boxes-of.ts';

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
const STYLE_ATTRIBUTE = 'discern-style';

/** Texts the page has written to since they were cut: what they hold need not tell, a page may write the same again. */
const written = new WeakSet<Node>();
const note = (records: readonly MutationRecord[]) => {
  for (const { target } of records) written.add(target);
};
const writes = new MutationObserver(note);

/** Looks for writes no longer, once no text is wrapped any more. */
export const endNoting = () => writes.disconnect();

/** The page's text node with our elements cut into it. */
export class WrappedText {
  readonly #node: Text;
  /** The whole text. */
  readonly data: string;
  /** What is left in the node itself. */
  readonly #head: string;
  readonly #canary = new Text();
  /** What mark.js put behind the node, in order: our elements and the rest of the text between them. */
  readonly #pieces: readonly ChildNode[];
  /** Our elements by the offset at which each begins. */
  readonly #elements = new Map<number, HTMLElement>();

  /** Wraps; `wraps` are in order and do not overlap. */
  constructor(node: Text, wraps: readonly Wrap[]) {
    this.#node = node;
    this.data = node.data;
    const after = node.nextSibling;
    // From the last to the first, so that the page's own node stays the head and earlier offsets stay true.
    for (const { start, end, style } of wraps.toReversed()) {
      new Mark(node as unknown as HTMLElement).markRanges([{ start, length: end - start }], {
        element: TERM_ELEMENT,
        each: (element) => {
          element.removeAttribute('data-markjs');
          element.setAttribute('role', 'mark');
          element.setAttribute(STYLE_ATTRIBUTE, style);
          this.#elements.set(start, element as HTMLElement);
        },
      });
    }
    // Empty, so that normalize() takes it out with an empty head or one it merges, and nobody else does.
    node.after(this.#canary);
    const pieces: ChildNode[] = [];
    for (let at = node.nextSibling; at !== null && at !== after; at = at.nextSibling) pieces.push(at);
    this.#pieces = pieces;
    this.#head = node.data;
    note(writes.takeRecords());
    written.delete(node);
    writes.observe(node, { characterData: true });
  }

  get elements(): HTMLElement[] {
    return [...this.#elements.values()];
  }

  /** Our element around the stretch that begins at `start`. */
  elementAt(start: number): HTMLElement | undefined {
    return this.#elements.get(start);
  }

  /**
   * Makes the page's node whole again where it stands now, and takes out our pieces. The node stands for all of its text: what the
   * page has since written to it, where it moved it, and that it removed it, is the page's word. Only where the page has written
   * into a piece, or merged the head away, our elements go and the text stays.
   */
  restore(): void {
    if (this.#isPieceWritten() || this.#isMergedAway()) {
      for (const element of this.elements) element.replaceWith(...element.childNodes);
      return;
    }
    // What normalize() does to a full head before the canary may count as a write: it took out the canary, and nothing else.
    const isNormalized = this.#canary.parentNode === null && this.#node.parentNode !== null;
    for (const piece of this.#pieces) piece.remove();
    note(writes.takeRecords());
    const isWritten = written.has(this.#node) && (this.#node.data !== this.#head || !isNormalized);
    if (isWritten) return;
    this.#node.data = this.data;
    // Our own.
    note(writes.takeRecords());
    written.delete(this.#node);
  }

  #isPieceWritten(): boolean {
    const { length } = this.#head;
    return this.#pieces.map((piece) => piece.textContent).join('') !== this.data.slice(length);
  }

  /** True after normalize(): it drops an empty head, and adds a full one to the text before it. */
  #isMergedAway(): boolean {
    if (isConnected(this.#node) || isConnected(this.#canary)) return false;
    return this.#pieces.some(isConnected);
  }

  /** The place in the whole node that a place in one of the pieces stands for; undefined when it lies elsewhere. */
  wholePlace({ node, offset }: Place): Place | undefined {
    let before = 0;
    for (const piece of [this.#node, ...this.#pieces]) {
      const { length } = piece.textContent ?? '';
      if (piece === node || piece.contains(node)) {
        // Before the first character, or behind the last, where the place is in our element.
        const inside = node instanceof Text || offset === 0 ? offset : length;
        return { node: this.#node, offset: before + inside };
      }
      before += length;
    }
    return undefined;
  }

  /** The place in one of the pieces that a place in the whole node is at now. */
  pieceAt(offset: number): Place {
    let left = offset;
    let last: Place = { node: this.#node, offset: Math.min(offset, this.#node.data.length) };
    for (const text of this.#texts()) {
      const { length } = text.data;
      last = { node: text, offset: Math.min(left, length) };
      if (left <= length) break;
      left -= length;
    }
    return last;
  }

  /** The boxes of a stretch of the whole node. */
  boxesOf(start: number, end: number): DOMRect[] {
    const boxes: DOMRect[] = [];
    let at = 0;
    for (const text of this.#texts()) {
      boxes.push(...boxesOf(text, Math.max(start - at, 0), Math.min(end - at, text.data.length)));
      at += text.data.length;
    }
    return boxes;
  }

  #texts(): Text[] {
    const texts = [this.#node, ...this.#pieces].map((piece) =>
      piece instanceof Text ? piece : piece.firstChild,
    );
    return texts.filter((text) => text instanceof Text);
  }
}
