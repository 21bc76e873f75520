// The site of the curious page, in a browser with the extension and with settings that are none of its business.
import type { Page } from 'puppeteer-core';
import { getCard } from '../../support/expected.ts';
import type { BrowserName } from '../../support/find-browser.ts';
import { type Launched, launch } from '../../support/launch.ts';
import { serve } from '../../support/serve.ts';
import { story, TERMS } from '../../support/story.ts';
import { Hub } from '../../support/tab.ts';
import { beCurious, type Noted } from './curious-page.ts';

/** A name without https. */
export const HOST = 'curious.test';
/** Kept in the settings; none of it is this page's business. */
export const SETTINGS = {
  known: [getCard(TERMS.last).id],
  sites: { 'secret-site.example': 'off' },
  refused: { 'secret-site.example': ['mg'] },
  text: 'large',
};
/** Stands far below what is seen, in an open shadow root. */
export const BELOW = 'diplopia';

/** The curious page; the same text without any script; and one that lays out elements of our names. */
type Path = '/curious.html' | '/plain.html' | '/trap.html';

/** The site, and the browser it is read in. */
export interface CuriousSite {
  readonly launched: Launched;
  readonly hub: Hub;
  /** Opens one of its pages in a tab in front; nothing of ours has been waited for. */
  open(path?: Path): Promise<Page>;
  close(): Promise<void>;
}

/** Starts both. SETTINGS are stored. */
export async function curiousSite(name: BrowserName): Promise<CuriousSite> {
  const [site, launched] = await Promise.all([serve('/nowhere'), launch(name, { localHost: HOST })]);
  const inside = `<div id="open" style="margin-top: 1500px"><template shadowrootmode="open"><p>Some had ${BELOW} first.</p></template></div>`;
  const curious = `<script>(${beCurious})()</script><title>`;
  site.pages.set('/curious.html', { body: story({ extra: inside }).replace('<title>', curious) });
  site.pages.set('/plain.html', { body: story() });
  const trap = '<discern-card></discern-card><discern-term>Words</discern-term>';
  site.pages.set('/trap.html', { body: story({ script: true, extra: trap }) });
  const hub = await Hub.open(launched);
  await hub.store(SETTINGS);
  return {
    launched,
    hub,
    open: async (path = '/curious.html') => {
      const page = await launched.browser.newPage();
      await page.goto(`${site.origin.replace('127.0.0.1', HOST)}${path}`);
      return page;
    },
    close: async () => {
      await launched.close();
      await site.close();
    },
  };
}

/** What the page has noted. `read` runs in the page. */
export function notedBy<Value>(page: Page, read: (noted: Noted) => Value): Promise<Value> {
  return page.evaluate(`(${read})(noted)`) as Promise<Value>;
}
