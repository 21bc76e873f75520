// Which text may be wrapped on a static document without anything else on the page moving or changing its looks: told from what
// stands around it, before it is tried. What only a trial can tell (page rules that reach our element) is in text-shape.ts.
import { PREFIX } from '../names.ts';
import { childrenOf, localNameOf, parentElementOf, rootOf } from '../text/dom.ts';

/** Boxes in which one more inline element is laid out like the text it holds. */
const TEXT_BOXES = /^(?:inline|block|flow-root|list-item|table-cell|table-caption)$/;

/**
 * True when the node's parent lays text out as text, and has no element beside it whose place among its siblings page rules
 * could count (`* + *`, `:first-child`, `:nth-of-type`).
 */
export function isWrappable(node: Text): boolean {
  const parent = parentElementOf(node);
  // A CDATA section is a Text, and would come back as another kind of node.
  if (parent === null || node.nodeType !== Node.TEXT_NODE || rootOf(parent) !== document) return false;
  if (![...childrenOf(parent)].every((child) => localNameOf(child).startsWith(`${PREFIX}-`))) return false;
  const { display, textCombineUpright } = getComputedStyle(parent);
  // Firefox does not lay combined letters out as before when their text is whole again, so that a trial would be seen.
  return TEXT_BOXES.test(display) && textCombineUpright === 'none';
}
