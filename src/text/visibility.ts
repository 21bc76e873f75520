// Whether a text node can be seen on the page, from its computed style. What it looks like otherwise is not its concern.
import { attributeOf, localNameOf, shadowRootOf } from './dom.ts';

/** `seen`, `unseen` where it takes its place but cannot be seen or is being edited, `absent` where it is not rendered. */
export type Look = 'seen' | 'unseen' | 'absent';

/** Tells how text nodes look that stand in `parent`, whose computed style is `style`. */
export type Looks = (node: Text, parent: Element, style: CSSStyleDeclaration) => Look;

/** For several texts at one moment: each parent is looked at once. */
export function createLooks(): Looks {
  const known = new Map<Element, Look | undefined>();
  return (node, parent, style) => {
    if (!known.has(parent)) known.set(parent, lookIn(parent, style));
    return known.get(parent) ?? shown(style, hasBoxes(node));
  };
}

/** How all text looks that stands in an element; undefined where each has to be looked at. */
function lookIn(parent: Element, style: CSSStyleDeclaration): Look | undefined {
  if (skipsItsText(parent, style)) return 'absent';
  // Here the element's own box, if any, says nothing about the text in it; the text's own boxes cost a layout.
  if (style.display === 'contents' || shadowRootOf(parent) !== null) return undefined;
  // `Element.prototype`, because a form's field may be named checkVisibility.
  return shown(style, Element.prototype.checkVisibility.call(parent));
}

function shown(style: CSSStyleDeclaration, isRendered: boolean): Look {
  if (!isRendered) return 'absent';
  return style.visibility === 'visible' && !isWrittenIn(style) ? 'seen' : 'unseen';
}

/** True for an element that is rendered without what it holds. */
function skipsItsText(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.contentVisibility === 'hidden') return true;
  return localNameOf(element) === 'details' && attributeOf(element, 'open') === null;
}

/** One for all, made when it is needed: every live range has to follow every change of the page, until it is collected. */
let ruler: Range | undefined;

function hasBoxes(node: Text): boolean {
  if (/^\s*$/.test(node.data)) return true;
  ruler ??= new Range();
  ruler.selectNodeContents(node);
  return ruler.getClientRects().length > 0;
}

/** Chrome lets a style sheet make an editor of anything. */
function isWrittenIn(style: CSSStyleDeclaration): boolean {
  return style.getPropertyValue('-webkit-user-modify').startsWith('read-write');
}
