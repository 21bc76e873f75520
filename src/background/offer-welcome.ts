// The welcome page, once: after installation, not after updates.
import { browser } from '../extension/browser.ts';

/** Opens the page when the extension has just been installed. */
export function offerWelcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install')
      browser.tabs.create({ url: browser.runtime.getURL('src/welcome/welcome.html') });
  });
}
