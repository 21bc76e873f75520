// The choice between the two painters, for the document and for each mark; and the switch when a static page comes alive.
import { kindOfDocument } from './document-kind.ts';
import { canHighlight, HighlightPainter } from './highlight-painter.ts';
import type { Mark } from './mark.ts';
import { MarkPainter } from './mark-painter.ts';
import type { Painter } from './painter.ts';

/** How this document is painted, for the popup. `reason` is a key of _locales. */
export interface Painting {
  readonly painter: 'marks' | 'highlights' | 'none';
  readonly reason: string;
}

/** The painter of a whole document: wraps what is safe to wrap, highlights the rest. */
export class PagePainter implements Painter {
  #marker: MarkPainter | undefined;
  readonly #highlighter: HighlightPainter | undefined;
  readonly #marks = new Set<Mark>();
  #painting: Painting;

  /** `quietly` runs our own DOM writes unseen by the page watcher. */
  constructor(quietly: (write: () => void) => void, { kind, reason } = kindOfDocument()) {
    if (canHighlight()) this.#highlighter = new HighlightPainter();
    if (kind === 'static') this.#marker = new MarkPainter(quietly);
    if (this.#marker) this.#painting = { painter: 'marks', reason };
    else if (this.#highlighter) this.#painting = { painter: 'highlights', reason };
    else this.#painting = { painter: 'none', reason: 'painter_no_api' };
  }

  get painting(): Painting {
    return this.#painting;
  }

  /** True for a mark that is painted, be it where nobody sees it. */
  has(mark: Mark): boolean {
    return this.#marks.has(mark);
  }

  paint(marks: readonly Mark[]): void {
    this.#marks.clear();
    for (const mark of marks) this.#marks.add(mark);
    this.#marker?.paint(marks);
    this.#highlighter?.paint(marks.filter((mark) => !this.#marker?.paints(mark)));
  }

  add(marks: readonly Mark[]): void {
    for (const mark of marks) this.#marks.add(mark);
    this.#marker?.add(marks);
    this.#highlighter?.add(marks.filter((mark) => !this.#marker?.paints(mark)));
  }

  /** Takes out what `isWanted` does not hold for. */
  keep(isWanted: (mark: Mark) => boolean): void {
    const kept = [...this.#marks].filter(isWanted);
    if (kept.length < this.#marks.size) this.paint(kept);
  }

  /** Called before text below `roots` is read again. */
  release(roots: readonly Node[]): void {
    this.#marker?.release(roots);
  }

  /** Called when something changes a document that looked static: our elements go, highlights take over for good. */
  comeAlive(): void {
    if (this.#marker === undefined) return;
    this.#marker.dispose();
    this.#marker = undefined;
    this.#painting = this.#highlighter
      ? { painter: 'highlights', reason: 'painter_alive' }
      : { painter: 'none', reason: 'painter_no_api' };
    this.paint([...this.#marks]);
  }

  markAt(x: number, y: number): Mark | undefined {
    return this.#marker?.markAt(x, y) ?? this.#highlighter?.markAt(x, y);
  }

  rectsOf(mark: Mark): DOMRect[] {
    return this.#of(mark)?.rectsOf(mark) ?? [];
  }

  elementOf(mark: Mark): Element | undefined {
    return this.#of(mark)?.elementOf(mark);
  }

  dispose(): void {
    this.#marker?.dispose();
    this.#highlighter?.dispose();
  }

  #of(mark: Mark): Painter | undefined {
    return this.#marker?.paints(mark) ? this.#marker : this.#highlighter;
  }
}
