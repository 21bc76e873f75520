// The background from outside: its commands, its context menu, its end.
import type { Page } from 'puppeteer-core';
import { inFirefoxWindow } from './firefox-window.ts';
import { FIREFOX_ID, type Launched } from './launch.ts';
import { until } from './until.ts';

const KEYS = { toggle: 'D', 'next-term': 'J', 'previous-term': 'K', 'open-card': 'L' } as const;

/** One of the four commands of the manifest. */
export type Command = keyof typeof KEYS;

/** Runs an expression in Chromium's service worker, which is started when it sleeps. */
export async function inWorker<Value>({ browser, extension }: Launched, expression: string): Promise<Value> {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(extension),
  );
  const worker = await target.worker();
  if (worker === null) throw new Error('the service worker has gone');
  return (await worker.evaluate(expression)) as Value;
}

/**
 * Gives one of our commands on the tab in front. Keys that a test sends go to the page and never to the browser, so Firefox
 * is told to do what it does for the key, and in Chromium the event arrives as if the key had been pressed.
 */
export async function command(launched: Launched, page: Page, name: Command): Promise<void> {
  await page.bringToFront();
  if (launched.name === 'firefox') {
    const keys = `#ext-keyset-id-${FIREFOX_ID.replace(/[@.]/g, '_')} key[key="${KEYS[name]}"]`;
    await inFirefoxWindow(launched, `void document.querySelector('${keys}').doCommand()`);
  } else {
    await inWorker(
      launched,
      `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => {
        chrome.commands.onCommand.dispatch('${name}', tab);
      })`,
    );
  }
}

/** Opens the menu on the selected text at a point and chooses our entry; Firefox shows its real menu, Chromium's cannot be reached. */
export async function compareSelection(
  launched: Launched,
  page: Page,
  at: { x: number; y: number },
): Promise<void> {
  await page.bringToFront();
  if (launched.name === 'chromium') {
    const text = await page.evaluate(() => getSelection()?.toString() ?? '');
    const click = JSON.stringify({ menuItemId: 'compare', selectionText: text, editable: false });
    await inWorker(
      launched,
      `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => {
        chrome.contextMenus.onClicked.dispatch(${click}, tab);
      })`,
    );
    return;
  }
  await page.mouse.click(at.x, at.y, { button: 'right' });
  const menu = `document.getElementById('contentAreaContextMenu')`;
  const entry = `[...${menu}.querySelectorAll('menuitem')].find(({ id }) => id.endsWith('-menuitem-_compare'))`;
  await until(
    () => inFirefoxWindow(launched, `${menu}.state === 'open' && ${entry} !== undefined`),
    'the context menu with our entry',
  );
  await inFirefoxWindow(launched, `void ${menu}.activateItem(${entry})`);
}

/** Ends the background as the browser does when nothing happens for a while. */
export async function stopBackground(launched: Launched): Promise<void> {
  if (launched.name === 'firefox') {
    await inFirefoxWindow(
      launched,
      `WebExtensionPolicy.getByID('${FIREFOX_ID}').extension.terminateBackground({ ignoreDevToolsAttached: true })`,
    );
    return;
  }
  const target = launched.browser
    .targets()
    .find((one) => one.type() === 'service_worker' && one.url().startsWith(launched.extension));
  const worker = await target?.worker();
  await worker?.close();
  // Another one may be there already: a message starts it.
  await until(() => !launched.browser.targets().some((one) => one === target), 'the service worker to stop');
}
