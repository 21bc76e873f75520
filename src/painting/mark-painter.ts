// Paints with elements of ours, wrapped by mark.js, where the document is static, in every browser; screen readers hear them.
// It leaves out what would show, so that somebody else can paint it. While text is copied or taken hold of the page is whole: what
// is pasted or dropped is the page's own markup.

import { isConnected } from '../text/dom.ts';
import { boxesOf } from './boxes-of.ts';
import { chooseWraps } from './choose-wraps.ts';
import { elementAt, holds } from './hit-test.ts';
import { keepSelection } from './kept-selection.ts';
import { type Mark, styleOf } from './mark.ts';
import { guardMarkup } from './own-markup.ts';
import type { Painter } from './painter.ts';
import { isSameShape, looksPlain, shapeOf } from './text-shape.ts';
import { isWrappable } from './wrappable.ts';
import { endNoting, type Wrap, WrappedText } from './wrapped-text.ts';

/** A painter for documents that no script owns. */
export class MarkPainter implements Painter {
  readonly #texts = new Map<Text, WrappedText>();
  readonly #elements = new Map<Mark, HTMLElement[]>();
  readonly #marks = new Map<Element, Mark>();
  /** Asked once, before a text is wrapped: afterwards our own elements stand in the way of the answer. */
  readonly #mayWrap = new WeakMap<Text, boolean>();
  readonly #ended = new AbortController();
  readonly #quietly: (write: () => void) => void;
  #wanted = new Set<Mark>();
  #copying = false;

  /** `quietly` runs our own writes so that the page watcher does not take them for the page's. */
  constructor(quietly: (write: () => void) => void = (write) => write()) {
    this.#quietly = (write) => quietly(() => keepSelection(this.#texts, write));
    const options = { capture: true, signal: this.#ended.signal };
    guardMarkup(() => this.#whileWhole(), options);
  }

  paint(marks: readonly Mark[]): void {
    this.#wanted = new Set(marks);
    if (this.#copying || this.#ended.signal.aborted) return;
    const chosen = this.#choose(marks);
    const changed = this.#changedBy(chosen);
    if (changed.size === 0) return;
    // Measured whole: text that was cut for other marks has other boxes.
    this.#quietly(() => this.#restore(changed));
    this.#elements.clear();
    this.#marks.clear();
    this.#tryOut(chosen, changed, marks);
  }

  add(marks: readonly Mark[]): void {
    const isCut = marks.some(({ spans }) => spans.some(({ node }) => this.#texts.has(node)));
    if (isCut || this.#copying) {
      this.paint([...new Set([...this.#wanted, ...marks])]);
      return;
    }
    for (const mark of marks) this.#wanted.add(mark);
    if (this.#ended.signal.aborted) return;
    const chosen = this.#choose(marks);
    if (chosen.length > 0) this.#tryOut(chosen, nodesOf(chosen), marks);
  }

  /** Wraps `chosen` in texts that are whole; where that would show, it is taken back. `all` are the marks on the same texts. */
  #tryOut(chosen: readonly Mark[], nodes: ReadonlySet<Text>, all: readonly Mark[]): void {
    const cuts = this.#cutsIn(nodes, chosen);
    const before = this.#shapesOf(cuts);
    this.#quietly(() => this.#wrap(chosen, nodes));
    const after = this.#shapesOf(cuts);
    const shown = [...nodes].filter(
      (node) => !isSameShape(before.get(node) ?? [], after.get(node)) || !this.#isPlain(node),
    );
    if (shown.length === 0) return;
    for (const node of shown) this.#mayWrap.set(node, false);
    const rest = this.#choose(all);
    const kept = new Set(rest);
    const gone = chosen.filter((mark) => !kept.has(mark));
    this.#quietly(() => this.#wrap(rest, nodesOf(gone)));
    for (const mark of gone) {
      for (const element of this.#elements.get(mark) ?? []) this.#marks.delete(element);
      this.#elements.delete(mark);
    }
  }

  /** Takes our elements out of what stands below `roots`, because text that is cut cannot be read. */
  release(roots: readonly Node[]): void {
    const isBelow = ({ spans }: Mark) => spans.some(({ node }) => roots.some((root) => root.contains(node)));
    const below = new Set([...this.#elements.keys()].filter(isBelow));
    if (below.size > 0) this.paint([...this.#wanted].filter((mark) => !below.has(mark)));
  }

  /** True for a mark that is wrapped; the others would show. */
  paints(mark: Mark): boolean {
    return this.#elements.has(mark);
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
    return this.#elements.get(mark)?.find(isConnected);
  }

  dispose(): void {
    this.#ended.abort();
    this.#unwrap();
    endNoting();
  }

  #choose(marks: readonly Mark[]): Mark[] {
    return chooseWraps(marks, (node) => {
      const known = this.#mayWrap.get(node) ?? isWrappable(node);
      this.#mayWrap.set(node, known);
      return known;
    });
  }

  /** The texts to be cut anew so that exactly these marks are wrapped. */
  #changedBy(marks: readonly Mark[]): Set<Text> {
    const wanted = new Set(marks);
    const gone = [...this.#elements.keys()].filter((mark) => !wanted.has(mark));
    const come = marks.filter((mark) => !this.#elements.has(mark));
    return nodesOf([...gone, ...come]);
  }

  /** The offsets, both ends included, between which the texts are measured. */
  #cutsIn(nodes: ReadonlySet<Text>, marks: readonly Mark[]): Map<Text, number[]> {
    const spans = spansByNode(marks);
    const places = (node: Text) => {
      const inner = (spans.get(node) ?? []).flatMap(({ start, end }) => [start, end]);
      return [0, ...inner, (this.#texts.get(node)?.data ?? node.data).length];
    };
    return new Map([...nodes].map((node) => [node, places(node)]));
  }

  #shapesOf(cuts: ReadonlyMap<Text, readonly number[]>): Map<Text, number[]> {
    const boxes = (node: Text, start: number, end: number) =>
      this.#texts.get(node)?.boxesOf(start, end) ?? boxesOf(node, start, end);
    return new Map([...cuts].map(([node, places]) => [node, shapeOf(node, places, boxes)]));
  }

  #isPlain(node: Text): boolean {
    return this.#texts.get(node)?.elements.every(looksPlain) ?? true;
  }

  #restore(nodes: ReadonlySet<Text>): void {
    for (const node of nodes) this.#texts.get(node)?.restore();
    for (const node of nodes) this.#texts.delete(node);
  }

  /** Cuts `nodes` anew for those of `marks` that have spans in them. */
  #wrap(marks: readonly Mark[], nodes: ReadonlySet<Text>): void {
    this.#restore(nodes);
    const spans = spansByNode(marks);
    for (const node of nodes) {
      // mark.js passes over white space, and what is beyond the end is no longer there.
      const wraps = (spans.get(node) ?? []).filter(
        ({ start, end }) => end <= node.data.length && /\S/.test(node.data.slice(start, end)),
      );
      if (wraps.length > 0) this.#texts.set(node, new WrappedText(node, wraps));
    }
    for (const mark of marks) {
      const own = mark.spans.flatMap(({ node, start }) => this.#texts.get(node)?.elementAt(start) ?? []);
      this.#elements.set(mark, own);
      for (const element of own) this.#marks.set(element, mark);
    }
  }

  #unwrap(): void {
    this.#quietly(() => this.#restore(new Set(this.#texts.keys())));
    this.#elements.clear();
    this.#marks.clear();
  }

  /** Makes the page whole for as long as the browser reads the selection. */
  #whileWhole(): void {
    if (this.#copying) return;
    this.#unwrap();
    this.#copying = true;
    setTimeout(() => {
      this.#copying = false;
      this.paint([...this.#wanted]);
    });
  }
}

function nodesOf(marks: readonly Mark[]): Set<Text> {
  return new Set(marks.flatMap(({ spans }) => spans.map(({ node }) => node)));
}

/** What is to be wrapped in each text, in order. */
function spansByNode(marks: readonly Mark[]): Map<Text, Wrap[]> {
  const byNode = new Map<Text, Wrap[]>();
  for (const mark of marks) {
    for (const { node, start, end } of mark.spans) {
      const wraps = byNode.get(node) ?? [];
      wraps.push({ start, end, style: styleOf(mark) });
      byNode.set(node, wraps);
    }
  }
  for (const wraps of byNode.values()) wraps.sort((a, b) => a.start - b.start);
  return byNode;
}
