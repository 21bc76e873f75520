// The contract of both painters. A painter never matches, never walks and never decides. Types only.
import type { Mark } from './mark.ts';

/** Shows marks on the page without changing how the page reads. One contract suite runs on every implementation. */
export interface Painter {
  /** Makes the page show exactly these marks; painting the same marks again changes nothing. */
  paint(marks: readonly Mark[]): void;
  /** Shows these as well. All marks on a text are given together, those that it shows already among them. */
  add(marks: readonly Mark[]): void;
  /** The mark under a point of the viewport (CSS pixels), if that point lies on its text. */
  markAt(x: number, y: number): Mark | undefined;
  /** The boxes of a painted mark in the viewport, one per line and inline tag; empty when it is not rendered. */
  rectsOf(mark: Mark): DOMRect[];
  /** The element to scroll to, or to give a screen reader. */
  elementOf(mark: Mark): Element | undefined;
  /** Takes every mark out: the page is node for node what it was. */
  dispose(): void;
}
