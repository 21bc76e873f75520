// Which text may be wrapped on a static document without anything else on the page moving or changing its looks.
import { parentElementOf } from '../text/dom.ts';

/** Boxes in which one more inline element is laid out like the text it holds. */
const TEXT_BOXES = /^(?:inline|block|flow-root|list-item|table-cell|table-caption)$/;

/**
 * True when the node's parent lays text out as text, and has no element beside it whose place among its siblings page rules
 * could count (`* + *`, `:first-child`, `:nth-of-type`).
 */
export function isWrappable(node: Text): boolean {
  const parent = parentElementOf(node);
  if (parent === null || parent.getRootNode() !== document) return false;
  if (![...parent.children].every((child) => child.localName.startsWith('discern-'))) return false;
  return TEXT_BOXES.test(getComputedStyle(parent).display);
}
