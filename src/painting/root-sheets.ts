// Workaround: in Firefox (seen in ESR 153) the manifest's sheet does not style highlights inside shadow roots, in Chromium it does.
// There each root with marks adopts a sheet that says what the manifest's sheet says. To be removed when Firefox does as Chromium.
import { PREFIX } from '../names.ts';
import { rootElementOf } from '../text/dom.ts';
import { STYLES } from './mark.ts';

/** Only Firefox gives content scripts this property. */
const IS_NEEDED = 'openOrClosedShadowRoot' in Element.prototype;
/** A page that sets a root's sheets anew (Lit does) takes ours out without a sign; it is looked for this often, in ms. */
const LOOK = 1000;

/** Keeps our highlight styles in the shadow roots that need them. */
export class RootSheets {
  #sheet: CSSStyleSheet | undefined;
  readonly #roots = new Set<ShadowRoot>();
  #looking: ReturnType<typeof setInterval> | undefined;

  /** Sees to it that highlights in this root are styled. */
  adopt(root: Node): void {
    if (!IS_NEEDED || !(root instanceof ShadowRoot) || this.#roots.has(root)) return;
    this.#roots.add(root);
    this.#looking ??= setInterval(() => this.#keep(), LOOK);
    this.#keep();
  }

  /** Takes our sheet out of every root. */
  dispose(): void {
    clearInterval(this.#looking);
    this.#looking = undefined;
    for (const root of this.#roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
    this.#roots.clear();
  }

  #keep(): void {
    this.#sheet ??= copyOfManifestSheet();
    for (const root of this.#roots) {
      if (!root.isConnected) this.#roots.delete(root);
      else if (!root.adoptedStyleSheets.includes(this.#sheet)) root.adoptedStyleSheets.push(this.#sheet);
    }
  }
}

/** The rules of highlights.css as the document's root element has them. */
function copyOfManifestSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  const root = rootElementOf(document);
  if (root === null) return sheet;
  const rules = [...STYLES, 'flash'].map((style) => {
    const name = `::highlight(${PREFIX}-${style})`;
    const { textDecoration, backgroundColor } = getComputedStyle(root, name);
    const colour = style.includes('-ink') ? 'text-decoration-color: currentcolor' : '';
    return `${name} { text-decoration: ${textDecoration}; background-color: ${backgroundColor}; ${colour} }`;
  });
  sheet.replaceSync(rules.join('\n'));
  return sheet;
}
