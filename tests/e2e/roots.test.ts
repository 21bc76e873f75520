// Terms in shadow roots of every kind: painted, styled inside the root, and explained.
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launch } from '../support/launch.ts';
import { untilCard } from '../support/page-under-test.ts';
import { type Site, serve } from '../support/serve.ts';
import { until } from '../support/until.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const TERM = '<p>Her <b>ptosis</b> came first.</p>';

/** `window.root` is the root that holds the term, as the page's own script knows it. */
const ROOTS: Record<string, string> = {
  open: `<div id="host"></div><script>window.root = host.attachShadow({ mode: 'open' }); root.setHTMLUnsafe(${JSON.stringify(TERM)})</script>`,
  closed: `<div id="host"></div><script>window.root = host.attachShadow({ mode: 'closed' }); root.setHTMLUnsafe(${JSON.stringify(TERM)})</script>`,
  declarative: `<div id="host"><template shadowrootmode="open">${TERM}</template></div><script>window.root = host.shadowRoot</script>`,
  'a custom element': `<my-note></my-note><script>
    customElements.define('my-note', class extends HTMLElement { constructor() { super(); window.root = this.attachShadow({ mode: 'closed' }); root.setHTMLUnsafe(${JSON.stringify(TERM)}) } })</script>`,
  // These two come late by the page's own clock: what is tested is that they are found whenever they come.
  'an element defined late': `<my-note></my-note><script>
    setTimeout(() => customElements.define('my-note', class extends HTMLElement {
      connectedCallback() { window.root = this.attachShadow({ mode: 'open' }); root.setHTMLUnsafe(${JSON.stringify(TERM)}) } }), 700)</script>`,
  nested: `<div id="host"></div><script>
    const outer = host.attachShadow({ mode: 'open' }); outer.setHTMLUnsafe('<section><div></div></section>');
    window.root = outer.querySelector('div').attachShadow({ mode: 'closed' }); root.setHTMLUnsafe(${JSON.stringify(TERM)})</script>`,
  late: `<div id="host"></div><script>setTimeout(() => { const host = document.createElement('div'); document.body.append(host);
    window.root = host.attachShadow({ mode: 'open' }); root.setHTMLUnsafe(${JSON.stringify(TERM)}) }, 500)</script>`,
};

/** The underline that a term in the root has from us, by the style painted there; '' when it is not painted or not styled. */
function underline(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { root } = window as unknown as { root?: ShadowRoot };
    const word = root?.querySelector('b');
    if (!word) return '';
    for (const [name, highlight] of CSS.highlights) {
      for (const range of highlight as unknown as Iterable<StaticRange>) {
        if (range.startContainer !== word.firstChild) continue;
        return getComputedStyle(word, `::highlight(${name})`).textDecorationStyle;
      }
    }
    return '';
  });
}

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let launched: Launched;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    [site, launched] = await Promise.all([serve(here), launch(name)]);
    for (const [kind, body] of Object.entries(ROOTS)) {
      site.pages.set(`/${kind}.html`, {
        body: `<!doctype html><title>Roots</title><h1>Myasthenia gravis</h1>${body}`,
      });
    }
    page = await launched.browser.newPage();
  });
  afterAll(async () => {
    await launched?.close();
    await site?.close();
  });

  test.each(Object.keys(ROOTS))('%s: painted, underlined and explained', async (kind) => {
    await page.goto(`${site.origin}/${encodeURIComponent(kind)}.html`);
    expect(await until(() => underline(page), 'the term in the root to be underlined')).toBe('dotted');
    const point = await page.evaluate(() => {
      const { root } = window as unknown as { root: ShadowRoot };
      const box = root.querySelector('b')?.getBoundingClientRect() ?? new DOMRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await page.mouse.move(point.x + 90, point.y + 60);
    await page.mouse.move(point.x, point.y, { steps: 12 });
    expect(await untilCard(launched, page)).toContain('Drooping eyelid');
    await page.keyboard.press('Escape');
  });

  test('styles come back when the page sets the sheets of its root anew', async () => {
    await page.goto(`${site.origin}/open.html`);
    await until(() => underline(page), 'the term to be underlined');
    await page.evaluate(() => {
      const { root } = window as unknown as { root: ShadowRoot };
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('p { color: rgb(1, 2, 3) }');
      root.adoptedStyleSheets = [sheet];
    });
    await until(async () => (await underline(page)) === 'dotted', 'the underline to come back');
    const colour = await page.evaluate(() => {
      const { root } = window as unknown as { root: ShadowRoot };
      const word = root.querySelector('p');
      return word && getComputedStyle(word).color;
    });
    expect(colour).toBe('rgb(1, 2, 3)');
  });
});
