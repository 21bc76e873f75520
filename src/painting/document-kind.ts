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
  if (has(`//*[${['iframe', 'frame', 'object', 'embed'].map(named).join(' or ')}]`))
    return managed('painter_embeds');
  if (hasScript(page) || (view && scriptsLoadedMore())) return managed('painter_scripts');
  if (has('//@*[starts-with(local-name(), "on")]') || has(`//@*[contains(${ADDRESS}, "javascript:")]`))
    return managed('painter_handlers');
  if (!HTML_TYPES.includes(typeOf(page)) || isShadowed(page) || hasShadowRoot(page))
    return managed('painter_odd');
  if (stylesDependOnElements(page)) return managed('painter_styles');
  return { kind: 'static', reason: 'painter_static' };
}

const named = (name: string) => `local-name()="${name}"`;

/** An attribute's value as a browser reads an address: without tabs and breaks, in small letters. */
const ADDRESS = 'translate(., "ACIJPRSTV\t\n\r", "acijprstv")';

function hasScript(page: Document): boolean {
  const walker = createWalker(page, NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode() !== null) {
    const node = walker.currentNode;
    const isScript = node instanceof HTMLScriptElement || node instanceof SVGScriptElement;
    if (isScript && !DATA_ONLY.test(node.type.trim())) return true;
  }
  return false;
}

/** True when a script has fetched something: it may be gone from the page since. */
function scriptsLoadedMore(): boolean {
  return performance
    .getEntriesByType('resource')
    .some((entry) => entry instanceof PerformanceResourceTiming && entry.initiatorType === 'script');
}

function found(page: Document, xpath: string): boolean {
  const { BOOLEAN_TYPE } = XPathResult;
  return Document.prototype.evaluate.call(page, `boolean(${xpath})`, page, null, BOOLEAN_TYPE).booleanValue;
}

/** `<img name=createElement>` would break mark.js, which asks the document itself. */
function isShadowed(page: Document): boolean {
  return ['createElement', 'createNodeIterator', 'body'].some((name) => Object.hasOwn(page, name));
}

/** Scripts in a shadow root run like those outside, and cannot be seen from outside. */
function hasShadowRoot(page: Document): boolean {
  const walker = createWalker(page, NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode() !== null) if (shadowRootOf(walker.currentNode as Element) !== null) return true;
  return false;
}

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

const TOUCHY = /:has\(|[\s;{]column(?:s|-count|-width):/i;

function areTouchy(rules: CSSRuleList): boolean {
  return [...rules].some((rule) => {
    if (!(rule instanceof CSSImportRule)) return TOUCHY.test(rule.cssText);
    // A sheet that has not come yet cannot be read either.
    return rule.styleSheet === null || areTouchy(rule.styleSheet.cssRules);
  });
}
