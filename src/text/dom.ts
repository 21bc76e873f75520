// DOM access that a page cannot bend: `<img name=body>` or `<input name=parentNode>` shadow properties of the document and
// of forms even in our isolated world, so what they can shadow is read through the prototypes' own getters.
import { browser } from '../extension/browser.ts';

/** The getter of a property, taken from the prototype that defines it. */
export function unshadowed<Owner, Value>(
  prototype: Owner,
  name: keyof Owner & string,
): (target: Owner) => Value {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (get === undefined) throw new Error(`no getter for ${name}`);
  return (target) => get.call(target) as Value;
}

/** `node.parentElement`, unshadowed. */
export const parentElementOf = unshadowed<Node, Element | null>(Node.prototype, 'parentElement');

/** `node.parentNode`, unshadowed. */
export const parentNodeOf = unshadowed<Node, ParentNode | null>(Node.prototype, 'parentNode');

/** `node.childNodes`, unshadowed. */
export const childNodesOf = unshadowed<Node, NodeListOf<ChildNode>>(Node.prototype, 'childNodes');

/** `element.children`, unshadowed. */
export const childrenOf = unshadowed<Element, HTMLCollection>(Element.prototype, 'children');

/** `node.isConnected`, unshadowed. */
export const isConnected = unshadowed<Node, boolean>(Node.prototype, 'isConnected');

/** `document.documentElement`, unshadowed. */
export const rootElementOf = unshadowed<Document, Element | null>(Document.prototype, 'documentElement');

/** `document.title`, unshadowed. */
export const titleOf = unshadowed<Document, string>(Document.prototype, 'title');

/** `document.designMode`, unshadowed: 'on' makes one editor of the whole document. */
export const designModeOf = unshadowed<Document, string>(Document.prototype, 'designMode');

/** `node.ownerDocument`, unshadowed. */
export const ownerDocumentOf = unshadowed<Node, Document | null>(Node.prototype, 'ownerDocument');

/** `element.localName`, unshadowed. */
export const localNameOf = unshadowed<Element, string>(Element.prototype, 'localName');

/** `element.getAttribute(name)`, unshadowed. */
export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** The document or shadow root a node stands in, or the top of its loose tree. */
export function rootOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}

/** A walker over `whatToShow` below `root`, made by the real method. */
export function createWalker(root: Node, whatToShow: number): TreeWalker {
  return Document.prototype.createTreeWalker.call(document, root, whatToShow);
}

/** All elements of the document that match, found by the real method. */
export function elementsMatching(selector: string): Element[] {
  return [...Document.prototype.querySelectorAll.call(document, selector)];
}

/** The element's parent in the flat tree's terms: its parent element, or the host of the shadow root it stands in. */
export function parentAcrossRoots(node: Node): Element | null {
  const parent = parentNodeOf(node);
  if (parent instanceof ShadowRoot) return parent.host;
  return parentElementOf(node);
}

const firstChildOf = unshadowed<Node, ChildNode | null>(Node.prototype, 'firstChild');
const isEmpty = (element: Element) => firstChildOf(element) === null;
const openRoot = unshadowed<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
const HOSTS =
  /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$|^[a-z].*-/;

type WithClosedRoots = Element & { openOrClosedShadowRoot?: ShadowRoot | null };
type ChromeDom = {
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
};

/**
 * The element's shadow root, open or closed, as only a content script can see it. Asking Chromium for a closed root costs 3 µs,
 * so it is asked only where one is likely: of custom elements, and of plain ones that hold nothing else.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const name = localNameOf(element);
  if (!HOSTS.test(name)) return null;
  const open = openRoot(element);
  if (open !== null || !(name.includes('-') || isEmpty(element))) return open;
  const firefox = (element as WithClosedRoots).openOrClosedShadowRoot;
  if (firefox !== undefined) return firefox;
  const chrome = (browser as unknown as ChromeDom).dom;
  return element instanceof HTMLElement ? (chrome?.openOrClosedShadowRoot(element) ?? null) : null;
}
