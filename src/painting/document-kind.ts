// Whether anybody's script may own this DOM. Only a document that shows no sign of one may be wrapped; unsure means managed.
import { createWalker, shadowRootOf, unshadowed } from '../text/dom.ts';

/** The verdict with its reason, a key of _locales. */
export interface DocumentKind {
  readonly kind: 'static' | 'managed';
  readonly reason: string;
}

const managed = (reason: string): DocumentKind => ({ kind: 'managed', reason });
const DATA_ONLY = /^application\/(?:[\w.+-]*\+)?json$/i;

/** Kinds of document in which an element of ours is made as an HTML element. */
const HTML_TYPES: readonly string[] = ['text/html', 'application/xhtml+xml'];

const typeOf = unshadowed<Document, string>(Document.prototype, 'contentType');
const viewOf = unshadowed<Document, Window | null>(Document.prototype, 'defaultView');
const sheetsOf = unshadowed<Document, StyleSheetList>(Document.prototype, 'styleSheets');

/** Judges a document, by default that of this frame, from what a content script can see. */
export function kindOfDocument(page: Document = document): DocumentKind {
  const view = viewOf(page);
  if (view && view !== view.top) return managed('painter_frame');
  if (view && view.opener !== null) return managed('painter_opener');
  const has = (xpath: string) => found(page, xpath);
  if (matching(page, EMBEDS).length > 0) return managed('painter_embeds');
  if (matching(page, 'script').some(isScript) || (view && scriptsLoadedMore()))
    return managed('painter_scripts');
  if (matching(page, '*').length > MOST_ELEMENTS) return managed('painter_long');
  if (has(`//@*[${begins('local-name()', 'on')} or contains(${ADDRESS}, "javascript:")]`))
    return managed('painter_handlers');
  if (has(FRAMEWORK)) return managed('painter_framework');
  if (!HTML_TYPES.includes(typeOf(page)) || isShadowed(page) || hasElement(page, isHost))
    return managed('painter_odd');
  if (stylesDependOnElements(page)) return managed('painter_styles');
  return { kind: 'static', reason: 'painter_static' };
}

const EMBEDS = 'iframe, frame, frameset, object, embed';

/** To look at all of a longer page, and to lay it out with elements of ours in it, would hold up its reader. */
const MOST_ELEMENTS = 10_000;

const begins = (what: string, words: string) =>
  words
    .split(' ')
    .map((word) => `starts-with(${what}, "${word}")`)
    .join(' or ');

/**
 * What only scripts have a use for, be they gone from the page or yet to come: custom elements, comments without words (by which
 * frameworks find their places), and the attributes, comments and inline data of the commonest of them.
 */
const FRAMEWORK = `//*[contains(local-name(), "-")]|//@is
|//comment()[translate(., " []!/$?#", "")="" or ${begins('normalize-space()', '?lit lit- bindings= ng- ko')}]
|//@*[${begins('local-name()', 'data-v- v- data-server- data-react ng- _ng data-svelte data-astro- data-hk q: x- @ hx- wire: data-turbo')}]
|//@id[${begins('.', '__ ng-')}]`;

/** An attribute's value as a browser reads an address: without tabs and breaks, in small letters. */
const ADDRESS = 'translate(., "ACIJPRSTV\t\n\r", "acijprstv")';

/** Found by the browser alone, which is quick. */
function matching(page: Document, selector: string): Element[] {
  return Array.from(Document.prototype.querySelectorAll.call(page, selector));
}

function hasElement(page: Document, test: (element: Element) => boolean): boolean {
  const walker = createWalker(page, NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode() !== null) if (test(walker.currentNode as Element)) return true;
  return false;
}

function isScript(element: Element): boolean {
  const runs = element instanceof HTMLScriptElement || element instanceof SVGScriptElement;
  return runs && !DATA_ONLY.test(element.type.trim());
}

/** True when a script has fetched something: it may be gone from the page since. */
function scriptsLoadedMore(): boolean {
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return entries.some(({ initiatorType }) => initiatorType === 'script');
}

function found(page: Document, xpath: string): boolean {
  return Document.prototype.evaluate.call(page, `boolean(${xpath})`, page).booleanValue;
}

/** `<img name=createElement>` would break mark.js, which asks the document itself. */
function isShadowed(page: Document): boolean {
  return ['createElement', 'createNodeIterator', 'body'].some((name) => Object.hasOwn(page, name));
}

/** Scripts in a shadow root run like those outside, and cannot be seen from outside. */
const isHost = (element: Element) => shadowRootOf(element) !== null;

/**
 * True when a rule looks at what an element contains (:has), or sets text in columns (Firefox ESR 153 balances them anew after
 * any change anywhere), or when a sheet cannot be read to know.
 */
function stylesDependOnElements(page: Document): boolean {
  if (found(page, '//@style[contains(., "columns") or contains(., "column-")]')) return true;
  try {
    return [...sheetsOf(page)].some(({ cssRules }) => areTouchy(cssRules));
  } catch {
    return true;
  }
}

/** Also rules that name our elements: what stands beside one could then be drawn from the network, and tell the page's server of it. */
const TOUCHY = /:has\(|\bdiscern-|[\s;{]column(?:s|-count|-width):/i;

function areTouchy(rules: CSSRuleList): boolean {
  return [...rules].some((rule) => {
    if (!(rule instanceof CSSImportRule)) return TOUCHY.test(rule.cssText);
    // A sheet that has not come yet cannot be read either.
    return rule.styleSheet === null || areTouchy(rule.styleSheet.cssRules);
  });
}
