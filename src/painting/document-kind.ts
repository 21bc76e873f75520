// Whether anybody's script may own this DOM. Only a document that shows no sign of one may be wrapped; unsure means managed.

/** The verdict with its reason, a key of _locales. */
export interface DocumentKind {
  readonly kind: 'static' | 'managed';
  readonly reason: string;
}

const managed = (reason: string): DocumentKind => ({ kind: 'managed', reason });
const DATA_ONLY = /^application\/(?:[\w.+-]*\+)?json$/i;

/** Judges the document of this frame from what a content script can see. */
export function kindOfDocument(): DocumentKind {
  if (window !== window.top) return managed('painter_frame');
  if (window.opener !== null) return managed('painter_opener');
  if (
    found(
      '//*[local-name()="iframe" or local-name()="frame" or local-name()="object" or local-name()="embed"]',
    )
  )
    return managed('painter_embeds');
  if (scripts().some((script) => !DATA_ONLY.test(script.type.trim()))) return managed('painter_scripts');
  if (performance.getEntriesByType('resource').some((entry) => isScriptLoad(entry)))
    return managed('painter_scripts');
  if (
    found('//@*[starts-with(local-name(), "on")]') ||
    found('//@*[starts-with(normalize-space(.), "javascript:")]')
  )
    return managed('painter_handlers');
  if (bodyIsShadowed()) return managed('painter_odd');
  if (styleSheetsDependOnElements()) return managed('painter_styles');
  return { kind: 'static', reason: 'painter_static' };
}

function scripts(): HTMLScriptElement[] {
  return [...Document.prototype.getElementsByTagName.call(document, 'script')] as HTMLScriptElement[];
}

function isScriptLoad(entry: PerformanceEntry): boolean {
  return entry instanceof PerformanceResourceTiming && entry.initiatorType === 'script';
}

function found(xpath: string): boolean {
  const result = Document.prototype.evaluate.call(
    document,
    `boolean(${xpath})`,
    document,
    null,
    XPathResult.BOOLEAN_TYPE,
  );
  return result.booleanValue;
}

/** `<img name=createElement>` would break mark.js, which asks the document itself. */
function bodyIsShadowed(): boolean {
  return ['createElement', 'createNodeIterator', 'body'].some((name) => Object.hasOwn(document, name));
}

/** True when a rule looks at what an element contains (:has), or a sheet cannot be read to know. */
function styleSheetsDependOnElements(): boolean {
  try {
    return [...document.styleSheets].some((sheet) => mentionsHas(sheet.cssRules));
  } catch {
    return true;
  }
}

function mentionsHas(rules: CSSRuleList): boolean {
  return [...rules].some((rule) => rule.cssText.includes(':has('));
}
