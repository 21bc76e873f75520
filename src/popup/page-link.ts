// All that the popup says to the tab below it and learns from it.
import { browser } from '../extension/browser.ts';
import { ask, tell } from '../extension/messages.ts';
import type { PageStatus } from '../extension/page-status.ts';
import { type WhyNothing, whyNothing } from './why-nothing.ts';

/** The tab the popup speaks of. */
export interface PageTab {
  readonly id: number;
  readonly url: string | undefined;
  readonly incognito: boolean;
  readonly windowId: number;
  readonly isLoading: boolean;
}

/** What is known of the tab at one moment. */
export interface PageView {
  readonly status: PageStatus | undefined;
  readonly why: WhyNothing | undefined;
  /** Whether local files may be read; Chromium hides their address where they may not. */
  readonly isAllowedFile: boolean;
}

const TOP_FRAME = 0;

/** The active tab of this window, or the tab named by `?tab=<id>` when the popup was opened as a page. */
export async function findTab(search: string = location.search): Promise<PageTab | undefined> {
  const named = new URLSearchParams(search).get('tab');
  const tab = named
    ? // Not a number at all is refused at once, a number without a tab later.
      await Promise.resolve(Number(named))
        .then((id) => browser.tabs.get(id))
        .catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined || tab.windowId === undefined) return undefined;
  const { id, url, incognito, windowId, status } = tab;
  return { id, url, incognito, windowId, isLoading: status === 'loading' };
}

/**
 * Asks the page what it shows. A page that does not answer has nothing of ours in it, and the view says why. With `follow` it tells
 * when that has changed.
 */
export async function readPage(tab: PageTab | undefined, follow = false): Promise<PageView> {
  const [answered, isAllowedFile, isAllowedIncognito] = await Promise.all([
    tab && ask('get-page-status', { follow }, { tabId: tab.id, frameId: TOP_FRAME }).catch(() => undefined),
    browser.extension.isAllowedFileSchemeAccess(),
    browser.extension.isAllowedIncognitoAccess(),
  ]);
  const incognito = tab?.incognito ?? false;
  const why = whyNothing({
    url: tab?.url,
    answered,
    isAllowedFile,
    isAllowedIncognito,
    incognito,
  });
  return { status: answered, why, isAllowedFile };
}

/** A tab, and what it shows; both missing until the tab was asked. */
export interface PageRead {
  readonly tab: PageTab | undefined;
  readonly view: PageView | undefined;
}

/** Finds the tab, or takes the one that is being found, and asks it. `follow` as in readPage. */
export async function readTab(follow: boolean, finding = findTab()): Promise<PageRead> {
  const tab = await finding;
  return { tab, view: await readPage(tab, follow) };
}

/** Scrolls the page to one mention of a term. */
export function jumpTo(tab: PageTab, mention: { conceptId: string; frameId: number; index: number }): void {
  const { conceptId, frameId, index } = mention;
  tell('jump-to', { conceptId, index }, { tabId: tab.id, frameId });
}

/** Takes back, in every frame of the page, that a spelling means something else on its site. */
export function acceptMeaning(tab: PageTab, form: string): void {
  tell('accept-meaning', { form }, { tabId: tab.id });
}

/** Switches a page, in all its frames, off until it is loaded again, or on again. */
export function switchPage(tab: PageTab, on: boolean): void {
  tell('switch-page', { on }, { tabId: tab.id });
}

/** Title and address of a page, from the page itself: the browser tells the address only to a popup. */
export function askAddress(tab: PageTab): Promise<{ title: string; address: string }> {
  return ask('get-page-address', {}, { tabId: tab.id, frameId: TOP_FRAME });
}

/**
 * Starts reading in a tab that was open before the extension was, with the very files the manifest names.
 * @throws Error when the browser does not allow it there.
 */
export async function startHere(tab: PageTab): Promise<void> {
  const target = { tabId: tab.id, allFrames: true };
  const files = browser.runtime.getManifest().content_scripts?.[0];
  if (files?.css?.length) await browser.scripting.insertCSS({ target, files: files.css });
  if (files?.js?.length) await browser.scripting.executeScript({ target, files: files.js });
}

/** The host name by which settings know a tab's site, or undefined where there is none. */
export function hostOf(tab: PageTab | undefined, status: PageStatus | undefined): string | undefined {
  if (status?.host) return status.host;
  if (!tab?.url || !URL.canParse(tab.url)) return undefined;
  const { protocol, hostname } = new URL(tab.url);
  return protocol.startsWith('http') ? hostname : undefined;
}
