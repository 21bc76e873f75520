// Paints with the CSS Custom Highlight API: the page's nodes are not touched. The only file that knows CSS.highlights.
import { PREFIX } from '../names.ts';
import { isConnected, parentElementOf, rootOf } from '../text/dom.ts';
import type { Span } from '../text/segment.ts';
import { boxesOf } from './boxes-of.ts';
import { elementAt, holds } from './hit-test.ts';
import { type Mark, STYLES, styleOf } from './mark.ts';
import type { Painter } from './painter.ts';
import { RootSheets } from './root-sheets.ts';

/** True where the browser can paint highlights. */
export function canHighlight(): boolean {
  return 'highlights' in CSS;
}

/** Takes away what a copy of us that no longer runs has left in the registry. */
export function clearLeftHighlights(): void {
  if (!canHighlight() || CSS.highlights.size === 0) return;
  // By name: Firefox does not let a content script iterate the registry.
  for (const style of [...STYLES, 'flash']) CSS.highlights.delete(`${PREFIX}-${style}`);
}

/** A painter for documents that scripts may own. */
export class HighlightPainter implements Painter {
  readonly #ranges = new Map<Mark, StaticRange[]>();
  readonly #parents = new Map<Mark, Element[]>();
  readonly #byParent = new Map<Element, Set<Mark>>();
  readonly #highlights = new Map<string, Highlight>();
  readonly #sheets = new RootSheets();

  paint(marks: readonly Mark[]): void {
    const wanted = new Set(marks);
    for (const mark of this.#ranges.keys()) if (!wanted.has(mark)) this.#remove(mark);
    this.add(marks);
  }

  add(marks: readonly Mark[]): void {
    for (const mark of marks) if (!this.#ranges.has(mark)) this.#add(mark);
    // A page may empty the registry; what is ours goes back in.
    for (const [name, highlight] of this.#highlights) {
      if (highlight.size > 0 && CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
  }

  markAt(x: number, y: number): Mark | undefined {
    const element = elementAt(x, y);
    for (const mark of (element && this.#byParent.get(element)) ?? []) {
      if (holds(this.rectsOf(mark), x, y)) return mark;
    }
    return undefined;
  }

  rectsOf(mark: Mark): DOMRect[] {
    return mark.spans.flatMap(({ node, start, end }) => boxesOf(node, start, end));
  }

  elementOf(mark: Mark): Element | undefined {
    const node = mark.spans[0]?.node;
    return (node && isConnected(node) && parentElementOf(node)) || undefined;
  }

  dispose(): void {
    for (const [name, highlight] of this.#highlights) {
      highlight.clear();
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
    this.#highlights.clear();
    this.#sheets.dispose();
    this.#ranges.clear();
    this.#parents.clear();
    this.#byParent.clear();
  }

  #add(mark: Mark): void {
    const name = `${PREFIX}-${styleOf(mark)}`;
    const highlight = this.#highlights.get(name) ?? new Highlight();
    this.#highlights.set(name, highlight);
    const ranges = mark.spans.map(rangeOf);
    for (const range of ranges) highlight.add(range);
    for (const { node } of mark.spans) this.#sheets.adopt(rootOf(node));
    this.#ranges.set(mark, ranges);
    const parents = mark.spans.flatMap(({ node }) => parentElementOf(node) ?? []);
    this.#parents.set(mark, parents);
    for (const parent of parents) {
      this.#byParent.set(parent, (this.#byParent.get(parent) ?? new Set()).add(mark));
    }
  }

  #remove(mark: Mark): void {
    const highlight = this.#highlights.get(`${PREFIX}-${styleOf(mark)}`);
    for (const range of this.#ranges.get(mark) ?? []) highlight?.delete(range);
    this.#ranges.delete(mark);
    for (const parent of this.#parents.get(mark) ?? []) {
      const marks = this.#byParent.get(parent);
      if (marks?.delete(mark) && marks.size === 0) this.#byParent.delete(parent);
    }
    this.#parents.delete(mark);
  }
}

function rangeOf({ node, start, end }: Span): StaticRange {
  return new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
}

/** How long a mention that was jumped to stands out, in ms. */
const FLASH = 1600;
const FLASH_NAME = `${PREFIX}-flash`;

/** Tints a mention for a moment; `wrapper` is our element around it where it is wrapped. */
export function flash(spans: Mark['spans'], wrapper: Element): void {
  if (!canHighlight()) return;
  const highlight = new Highlight();
  if (wrapper.localName.startsWith(`${PREFIX}-`)) {
    const range = new Range();
    range.selectNodeContents(wrapper);
    highlight.add(range);
  } else {
    for (const span of spans) if (span.end <= span.node.data.length) highlight.add(rangeOf(span));
  }
  highlight.priority = 1;
  CSS.highlights.set(FLASH_NAME, highlight);
  setTimeout(() => {
    if (CSS.highlights.get(FLASH_NAME) === highlight) CSS.highlights.delete(FLASH_NAME);
  }, FLASH);
}
