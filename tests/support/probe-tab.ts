// Asks a tab what the extension shows in it, the way the popup asks: from a page of the extension that stays open beside it.
import type { Page } from 'puppeteer-core';
import type { PageStatus } from '../../src/extension/page-status.ts';
import { type ExtensionPage, openExtensionPage } from './extension-page.ts';
import type { Launched } from './launch.ts';
import { until } from './until.ts';

/** The way to ask one tab. */
export interface Probe {
  readonly tabId: number;
  /** A page of the extension in a tab of its own, for anything else to ask. */
  readonly popup: ExtensionPage;
  /** The tab's own word, as soon as it has been read once. */
  status(): Promise<PageStatus>;
}

/** Opens a page of the extension beside `page`, which is in front again afterwards. */
export async function probeTab(launched: Launched, page: Page): Promise<Probe> {
  await page.bringToFront();
  const popup = await openExtensionPage(launched, 'src/popup/popup.html?tab=0');
  // The tab in front before this one.
  const tabId = await popup.run<number>(`
    Promise.all([(globalThis.browser ?? chrome).tabs.query({}), (globalThis.browser ?? chrome).tabs.getCurrent()]).then(
      ([tabs, own]) =>
        tabs.filter((tab) => tab.id !== own.id).sort((a, b) => (b.lastAccessed ?? b.index) - (a.lastAccessed ?? a.index))[0].id,
    )`);
  await page.bringToFront();
  const message = JSON.stringify({ name: 'get-page-status', payload: {} });
  const ask = `(globalThis.browser ?? chrome).tabs.sendMessage(${tabId}, ${message}, { frameId: 0 }).catch(() => undefined)`;
  return {
    tabId,
    popup,
    status: () =>
      until(
        async () => (await popup.run<{ value?: PageStatus } | undefined>(ask))?.value,
        'the page to answer (extensions cannot read browser pages, stores and files without permission)',
      ),
  };
}
