// A tab as the extension sees it, asked from a page of the extension that works in both browsers.
import type { Page } from 'puppeteer-core';
import type { PageStatus } from '../../src/extension/page-status.ts';
import { type ExtensionPage, openExtensionPage } from './extension-page.ts';
import type { Launched } from './launch.ts';

/** Speaks for the extension: asks tabs, reads badge and storage. */
export class Hub {
  readonly page: ExtensionPage;

  private constructor(page: ExtensionPage) {
    this.page = page;
  }

  /** Opens the page it speaks from, in a tab of its own: a popup over a tab that does not exist, so it disturbs none. */
  static async open(launched: Launched): Promise<Hub> {
    return new Hub(await openExtensionPage(launched, 'src/popup/popup.html?tab=999999999'));
  }

  /** Brings a page to the front and tells the number of its tab. */
  async tabOf(page: Page): Promise<number> {
    await page.bringToFront();
    return this.page.run<number>(`chrome.tabs.query({ active: true }).then(([tab]) => tab.id)`);
  }

  /** Sends one of our messages to a frame of a tab and returns what it is answered with; undefined when nobody is there. */
  async ask<Value>(tab: number, name: string, payload: object = {}, frameId = 0): Promise<Value | undefined> {
    const answer = await this.page.run<{ ok: boolean; value?: Value } | null>(
      `chrome.tabs.sendMessage(${tab}, ${JSON.stringify({ name, payload })}, { frameId: ${frameId} }).catch(() => null)`,
    );
    return answer?.ok ? answer.value : undefined;
  }

  /** What the page says of itself. */
  status(tab: number): Promise<PageStatus | undefined> {
    return this.ask<PageStatus>(tab, 'get-page-status');
  }

  badge(tab: number): Promise<string> {
    return this.page.run(`chrome.action.getBadgeText({ tabId: ${tab} })`);
  }

  /** Everything in one of the storage areas. */
  stored(area: 'local' | 'session'): Promise<Record<string, unknown>> {
    return this.page.run(`chrome.storage.${area}.get(null)`);
  }

  async store(values: object): Promise<void> {
    await this.page.run(`chrome.storage.local.set(${JSON.stringify(values)}).then(() => null)`);
  }

  /** Back to how it is after installation. */
  async forget(): Promise<void> {
    await this.page.run(`chrome.storage.local.clear().then(() => null)`);
  }
}
