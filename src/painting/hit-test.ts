// From a point of the viewport to the innermost element there, through every shadow root we may look into.
import { shadowRootOf } from '../text/dom.ts';

/** The innermost element at a point, or undefined when there is none. */
export function elementAt(x: number, y: number): Element | undefined {
  let element = Document.prototype.elementFromPoint.call(document, x, y);
  while (element !== null) {
    const inner: Element | null = shadowRootOf(element)?.elementFromPoint(x, y) ?? null;
    if (inner === null || inner === element) return element;
    element = inner;
  }
  return undefined;
}

/** True when one of the boxes holds the point. */
export function holds(rects: readonly DOMRect[], x: number, y: number): boolean {
  return rects.some((rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom);
}
