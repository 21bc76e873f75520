// Paints with elements of ours, wrapped by mark.js, where the document is static: any browser, and screen readers hear them.
// While text is copied the page is whole: what lands on the clipboard is the page's own markup.

import { elementAt, holds } from './hit-test.ts';
import type { Mark } from './mark.ts';
import { styleOf } from './mark.ts';
import type { Painter } from './painter.ts';
import { type Place, WrappedText } from './wrapped-text.ts';

/** A painter for documents that no script owns. */
export class MarkPainter implements Painter {
  readonly #texts = new Map<Text, WrappedText>();
  readonly #elements = new Map<Mark, HTMLElement[]>();
  readonly #marks = new Map<Element, Mark>();
  readonly #ended = new AbortController();
  readonly #quietly: (write: () => void) => void;

  /** `quietly` runs our own writes so that the page watcher does not take them for the page's. */
  constructor(quietly: (write: () => void) => void = (write) => write()) {
    this.#quietly = quietly;
    const options = { capture: true, signal: this.#ended.signal };
    for (const type of ['copy', 'cut']) window.addEventListener(type, () => this.#whileWhole(), options);
  }

  paint(marks: readonly Mark[]): void {
    const wanted = new Set(marks);
    const changed = [...this.#elements.keys()].filter((mark) => !wanted.has(mark));
    changed.push(...marks.filter((mark) => !this.#elements.has(mark)));
    if (changed.length === 0) return;
    const nodes = new Set(changed.flatMap((mark) => mark.spans.map(({ node }) => node)));
    this.#quietly(() => {
      for (const node of nodes) this.#unwrap(node);
      for (const mark of changed) this.#elements.delete(mark);
      this.#wrap(
        marks.filter((mark) => mark.spans.some(({ node }) => nodes.has(node))),
        nodes,
      );
    });
  }

  markAt(x: number, y: number): Mark | undefined {
    const element = elementAt(x, y);
    const mark = element && this.#marks.get(element);
    return mark && holds(this.rectsOf(mark), x, y) ? mark : undefined;
  }

  rectsOf(mark: Mark): DOMRect[] {
    return (this.#elements.get(mark) ?? []).flatMap((element) => [...element.getClientRects()]);
  }

  elementOf(mark: Mark): Element | undefined {
    return this.#elements.get(mark)?.[0];
  }

  dispose(): void {
    this.#ended.abort();
    this.#quietly(() => {
      for (const node of [...this.#texts.keys()]) this.#unwrap(node);
    });
    this.#elements.clear();
    this.#marks.clear();
  }

  #wrap(marks: readonly Mark[], nodes: ReadonlySet<Text>): void {
    const wraps = new Map<Text, { start: number; end: number; style: string; mark: Mark }[]>();
    for (const mark of marks) {
      for (const { node, start, end } of mark.spans) {
        if (!nodes.has(node) || end > node.data.length) continue;
        wraps.set(node, [...(wraps.get(node) ?? []), { start, end, style: styleOf(mark), mark }]);
      }
    }
    for (const [node, list] of wraps) {
      list.sort((a, b) => a.start - b.start);
      const text = new WrappedText(node, list);
      this.#texts.set(node, text);
      for (const [index, { mark }] of list.entries()) {
        const element = text.elements[index];
        if (element === undefined) continue;
        this.#marks.set(element, mark);
        this.#elements.set(mark, [...(this.#elements.get(mark) ?? []), element]);
      }
    }
  }

  #unwrap(node: Text): void {
    const text = this.#texts.get(node);
    if (text === undefined) return;
    for (const element of text.elements) {
      const mark = this.#marks.get(element);
      this.#marks.delete(element);
      const rest = mark && this.#elements.get(mark)?.filter((other) => other !== element);
      if (mark && rest) this.#elements.set(mark, rest);
    }
    text.restore();
    this.#texts.delete(node);
  }

  /** Makes the page whole for as long as the browser reads the selection, and keeps the reader's selection. */
  #whileWhole(): void {
    const selection = getSelection();
    if (
      selection === null ||
      selection.isCollapsed ||
      selection.anchorNode === null ||
      selection.focusNode === null
    )
      return;
    const anchor = this.#wholePlace({
      node: selection.anchorNode,
      offset: selection.anchorOffset,
    });
    const focus = this.#wholePlace({
      node: selection.focusNode,
      offset: selection.focusOffset,
    });
    const marks = [...this.#elements.keys()];
    this.paint([]);
    selection.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
    setTimeout(() => {
      if (!this.#ended.signal.aborted) this.paint(marks);
    });
  }

  #wholePlace(place: Place): Place {
    let { offset } = place;
    for (const text of this.#texts.values()) {
      const whole = text.wholePlace(place);
      if (whole) return whole;
      if (!(place.node instanceof Text)) offset -= text.piecesBefore(place.node, place.offset);
    }
    return { node: place.node, offset };
  }
}
