// Brings a mark into view and makes it stand out for a moment.
import { flash } from '../painting/highlight-painter.ts';
import type { Mark } from '../painting/mark.ts';
import type { Painter } from '../painting/painter.ts';

/** Scrolls so that the mark stands in the middle of the viewport; false when it is not rendered. */
export function scrollToMark(painter: Painter, mark: Mark): boolean {
  const element = painter.elementOf(mark);
  if (element === undefined || painter.rectsOf(mark).length === 0) return false;
  Element.prototype.scrollIntoView.call(element, { block: 'center', inline: 'nearest', behavior: 'instant' });
  // The element may be far longer than the viewport; the mark itself has to be in it.
  const box = painter.rectsOf(mark)[0];
  if (box && (box.top < 0 || box.bottom > window.innerHeight)) {
    window.scrollBy({
      top: box.top - window.innerHeight / 2,
      behavior: 'instant',
    });
  }
  flash(mark.spans, element);
  return true;
}
