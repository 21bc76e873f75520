// What happens in the tabs of this window, told to the panel beside them.
import { browser } from '../extension/browser.ts';
import { overhear } from '../extension/messages.ts';
import type { PageNews } from '../popup/follow.ts';

/** Follows tabs, pages and cards until `signal` aborts. */
export function followTab({ arrived, changed, opened }: PageNews, signal: AbortSignal): void {
  const onUpdated = (_tabId: number, { status, url }: { status?: string; url?: string }) => {
    if (status !== undefined || url !== undefined) arrived();
  };
  browser.tabs.onActivated.addListener(arrived);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(arrived);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
  overhear('page-changed', (_, { tabId }) => tabId !== undefined && changed(tabId), signal);
  overhear('card-opened', (ask, { tabId }) => tabId !== undefined && opened(tabId, ask.opened), signal);
}
