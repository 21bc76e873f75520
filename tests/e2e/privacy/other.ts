// Another extension in the same browser: what somebody else's code can see, and who may read the browser's history.
import { fileURLToPath } from 'node:url';
import { type ExtensionPage, openExtensionPage } from '../../support/extension-page.ts';
import { inFirefoxWindow } from '../../support/firefox-window.ts';
import type { Launched } from '../../support/launch.ts';

const PAGE = 'page.html';
const FOLDER = fileURLToPath(new URL('other-extension', import.meta.url));

/** Installs it and opens its page. */
export async function openOther(launched: Launched): Promise<ExtensionPage> {
  const id = await launched.browser.installExtension(FOLDER);
  const extension =
    launched.name === 'chromium'
      ? `chrome-extension://${id}`
      : `moz-extension://${await inFirefoxWindow(launched, `WebExtensionPolicy.getByID('${id}').mozExtensionHostname`)}`;
  return openExtensionPage({ ...launched, extension }, PAGE);
}

/** True for the address of its own page, which is in the history as well. */
export const isPageOfOther = (address: string): boolean =>
  /^[\w-]+-extension:/.test(address) && address.endsWith(`/${PAGE}`);

/** What the browser's history holds: address and title of each page. */
export function readHistory(other: ExtensionPage): Promise<{ url: string; title: string }[]> {
  return other.run(
    `chrome.history.search({ text: '', startTime: 0, maxResults: 1000 }).then((all) => all.map(({ url, title }) => ({ url, title })))`,
  );
}
