// DOM access that a page cannot bend: `<img name=body>` or `<input name=parentNode>` shadow properties of the document and
// of forms even in our isolated world, so what they can shadow is read through the prototypes' own getters.
import { api } from '../extension/page-api.ts';

/** The getter of a property, taken from the prototype that defines it. */
function getterOf<Owner>(prototype: Owner, name: keyof Owner & string): () => unknown {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (get === undefined) throw new Error(`no getter for ${name}`);
  return get;
}

/** A way to read a property, for what is not asked of every node. */
export function unshadowed<Owner, Value>(
  prototype: Owner,
  name: keyof Owner & string,
): (target: Owner) => Value {
  const get = getterOf(prototype, name);
  return (target) => get.call(target) as Value;
}

// What is asked of every node has a function of its own: engines make a call fast only where it always calls the same.

const parentElement = getterOf(Node.prototype, 'parentElement');
/** `node.parentElement`, unshadowed. */
export const parentElementOf = (node: Node) => parentElement.call(node) as Element | null;

const parentNode = getterOf(Node.prototype, 'parentNode');
/** `node.parentNode`, unshadowed. */
export const parentNodeOf = (node: Node) => parentNode.call(node) as ParentNode | null;

const nodeType = getterOf(Node.prototype, 'nodeType');
/** `node.nodeType`, unshadowed. */
export const nodeTypeOf = (node: Node) => nodeType.call(node) as number;

const connected = getterOf(Node.prototype, 'isConnected');
/** `node.isConnected`, unshadowed. */
export const isConnected = (node: Node) => connected.call(node) as boolean;

const localName = getterOf(Element.prototype, 'localName');
/** `element.localName`, unshadowed. */
export const localNameOf = (element: Element) => localName.call(element) as string;

const firstChild = getterOf(Node.prototype, 'firstChild');
const isEmpty = (element: Element) => firstChild.call(element) === null;

const shadowRoot = getterOf(Element.prototype, 'shadowRoot');
const openRootOf = (element: Element) => shadowRoot.call(element) as ShadowRoot | null;

/** `node.childNodes`, unshadowed. */
export const childNodesOf = unshadowed<Node, NodeListOf<ChildNode>>(Node.prototype, 'childNodes');

/** `element.children`, unshadowed. */
export const childrenOf = unshadowed<Element, HTMLCollection>(Element.prototype, 'children');

/** `element.previousElementSibling`, unshadowed. */
export const elementBefore = unshadowed<Element, Element | null>(Element.prototype, 'previousElementSibling');

/** `document.documentElement`, unshadowed. */
export const rootElementOf = unshadowed<Document, Element | null>(Document.prototype, 'documentElement');

/** `document.title`, unshadowed. */
export const titleOf = unshadowed<Document, string>(Document.prototype, 'title');

/** `document.designMode`, unshadowed: 'on' makes one editor of the whole document. */
export const designModeOf = unshadowed<Document, string>(Document.prototype, 'designMode');

/** `node.ownerDocument`, unshadowed. */
export const ownerDocumentOf = unshadowed<Node, Document | null>(Node.prototype, 'ownerDocument');

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

const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** Answers by name; there are few names, however many elements. */
const hosting = new Map<string, boolean>();

function mayHost(name: string): boolean {
  let may = hosting.get(name);
  if (may === undefined) {
    may = HOSTS.has(name) || name.includes('-');
    if (hosting.size < 1000) hosting.set(name, may);
  }
  return may;
}

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
  if (!mayHost(name)) return null;
  const open = openRootOf(element);
  if (open !== null || !(name.includes('-') || isEmpty(element))) return open;
  const firefox = (element as WithClosedRoots).openOrClosedShadowRoot;
  if (firefox !== undefined) return firefox;
  const chrome = (api as unknown as ChromeDom).dom;
  return element instanceof HTMLElement ? (chrome?.openOrClosedShadowRoot(element) ?? null) : null;
}
