// Whether a text node can be seen on the page, from its computed style. What it looks like otherwise is not its concern.
import { attributeOf, localNameOf, shadowRootOf } from './dom.ts';

/** `seen`, `unseen` where it takes its place but cannot be seen or is being edited, `absent` where it is not rendered. */
export type Look = 'seen' | 'unseen' | 'absent';

/** How a text node looks that stands in `parent`, whose computed style is `style`. */
export function lookOf(node: Text, parent: Element, style: CSSStyleDeclaration): Look {
  if (!isRendered(node, parent, style)) return 'absent';
  return style.visibility === 'visible' && !isWrittenIn(style) ? 'seen' : 'unseen';
}

function isRendered(node: Text, parent: Element, style: CSSStyleDeclaration): boolean {
  if (skipsItsText(parent, style)) return false;
  // Here the element's own box, if any, says nothing about the text in it; the text's own boxes cost a layout.
  if (style.display === 'contents' || shadowRootOf(parent) !== null) return hasBoxes(node);
  // `Element.prototype`, because a form's field may be named checkVisibility.
  return Element.prototype.checkVisibility.call(parent);
}

/** True for an element that is rendered without what it holds. */
function skipsItsText(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.contentVisibility === 'hidden') return true;
  return localNameOf(element) === 'details' && attributeOf(element, 'open') === null;
}

/** One for all: every live range has to follow every change of the page, until it is collected. */
const ruler = new Range();

function hasBoxes(node: Text): boolean {
  if (/^\s*$/.test(node.data)) return true;
  ruler.selectNodeContents(node);
  return ruler.getClientRects().length > 0;
}

/** Chrome lets a style sheet make an editor of anything. */
function isWrittenIn(style: CSSStyleDeclaration): boolean {
  return style.getPropertyValue('-webkit-user-modify').startsWith('read-write');
}
