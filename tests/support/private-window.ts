// Private windows of a browser with the extension allowed in them, as a reader may allow it.
import type { Page } from 'puppeteer-core';
import { inFirefoxWindow } from './firefox-window.ts';
import { FIREFOX_ID, type Launched } from './launch.ts';
import type { Hub } from './tab.ts';
import { until } from './until.ts';

/** Allows the extension in private windows; both browsers load it anew for that. */
export async function allowPrivate(launched: Launched): Promise<void> {
  if (launched.name === 'firefox') {
    await inFirefoxWindow(
      launched,
      `(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await ExtensionPermissions.add('${FIREFOX_ID}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
        await (await AddonManager.getAddonByID('${FIREFOX_ID}')).reload();
      })()`,
    );
    return;
  }
  const manager = await launched.browser.newPage();
  await manager.goto('chrome://extensions');
  const id = new URL(launched.extension).host;
  // Else Chromium keeps an extension from a folder switched off once it has been loaded anew.
  await manager.evaluate(`(async () => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', incognitoAccess: true });
  })()`);
  await until(
    () =>
      manager.evaluate(`chrome.developerPrivate.getExtensionInfo('${id}')
        .then(({ state, incognitoAccess }) => state === 'ENABLED' && incognitoAccess.isActive)`),
    'the extension to be allowed in private windows',
  );
  await manager.close();
}

/** An open private window: its number, and its first tab as the extension and as a reader know it. */
export interface PrivateWindow {
  readonly id: number;
  readonly tab: number;
  readonly page: Page;
}

/** Opens a private window on an address that no other tab shows. */
export async function openPrivate({ browser }: Launched, hub: Hub, address: string): Promise<PrivateWindow> {
  const before = new Set(await browser.pages());
  const { id, tab } = await hub.page.run<{ id: number; tab: number }>(
    `chrome.windows.create({ incognito: true, url: ${JSON.stringify(address)} })
      .then(({ id, tabs }) => ({ id, tab: tabs[0].id }))`,
  );
  const page = await until(
    async () => (await browser.pages()).find((one) => !before.has(one) && one.url() === address),
    `${address} in a private window`,
  );
  return { id, tab, page };
}

/** Closes it, and with it, if it is the last, the private session. */
export async function closePrivate(hub: Hub, { id }: PrivateWindow): Promise<void> {
  await hub.page.run(`chrome.windows.remove(${id}).then(() => null)`);
}
