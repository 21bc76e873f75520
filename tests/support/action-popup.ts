// The real popup under the toolbar button, in both browsers: clicking the button as a reader does, and looking into what opens.
import type { CDPSession, Page } from 'puppeteer-core';
import type { ExtensionPage } from './extension-page.ts';
import { type FirefoxFrame, firefoxFrame } from './firefox-frame.ts';
import { inFirefoxWindow } from './firefox-window.ts';
import { FIREFOX_ID, type Launched } from './launch.ts';
import { until } from './until.ts';

/** A popup that is open; it closes when anything else takes the focus. */
export type ActionPopup = FirefoxFrame & Pick<ExtensionPage, 'close'>;

/** Clicks the toolbar button while `page` is the tab in front, with all that a click grants (activeTab). */
export async function clickAction(launched: Launched, page: Page): Promise<ActionPopup> {
  await page.bringToFront();
  if (launched.name === 'firefox') {
    await inFirefoxWindow(
      launched,
      `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent.apiManager.global
        .browserActionFor(WebExtensionPolicy.getByID('${FIREFOX_ID}').extension).triggerAction(window)`,
    );
  } else {
    const session = await launched.browser.target().createCDPSession();
    const targetId = await tabTargetOf(session, page);
    await untyped(session)('Extensions.triggerAction', { id: new URL(launched.extension).host, targetId });
    await session.detach();
  }
  return findActionPopup(launched);
}

/** The popup that something has opened, or is about to open. */
export async function findActionPopup(launched: Launched): Promise<ActionPopup> {
  return launched.name === 'firefox' ? popupOfFirefox(launched) : popupOfChromium(launched);
}

/** True while the popup is open. */
export async function hasActionPopup(launched: Launched): Promise<boolean> {
  if (launched.name === 'chromium') return popupTargets(launched).length > 0;
  return inFirefoxWindow(launched, `document.querySelector('${FIREFOX_POPUP}') !== null`);
}

const popupTargets = ({ browser, extension }: Launched) =>
  browser.targets().filter((target) => target.url() === `${extension}/src/popup/popup.html`);

async function popupOfChromium(launched: Launched): Promise<ActionPopup> {
  const target = await until(() => popupTargets(launched)[0], 'the popup to open');
  const popup = await target.asPage();
  await until(
    () => popup.evaluate(() => document.querySelector('#panel') !== null).catch(() => false),
    'the popup to be drawn',
  );
  return {
    run: <Value>(expression: string) => popup.evaluate(expression) as Promise<Value>,
    press: (key) => popup.keyboard.press(key),
    click: (selector) => popup.click(selector),
    close: async () => {
      if (popupTargets(launched).includes(target)) await popup.close();
      await until(() => popupTargets(launched).length === 0, 'the popup to close');
    },
  };
}

const FIREFOX_POPUP = 'browser.webextension-popup-browser';

async function popupOfFirefox(launched: Launched): Promise<ActionPopup> {
  const popup = `document.querySelector('${FIREFOX_POPUP}')`;
  await until(() => hasActionPopup(launched), 'the popup to open');
  const frame = await firefoxFrame(launched, popup);
  const close = async () => {
    await inFirefoxWindow(launched, `void ${popup}?.closest('panel')?.hidePopup()`);
    await until(async () => !(await hasActionPopup(launched)), 'the popup to close');
  };
  return { ...frame, close };
}

interface TargetInfo {
  readonly type: string;
  readonly url: string;
  readonly targetId: string;
}

/** The extension commands of the protocol are younger than puppeteer's types. */
const untyped = (session: CDPSession) =>
  session.send.bind(session) as unknown as (method: string, params: object) => Promise<unknown>;

/** Chromium knows a tab and the page in it as two targets; the toolbar belongs to the tab. Addresses tell which. */
async function tabTargetOf(session: CDPSession, page: Page): Promise<string> {
  const answer = await untyped(session)('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = (answer as { targetInfos: TargetInfo[] }).targetInfos.find(({ url }) => url === page.url());
  if (tab === undefined) throw new Error(`no tab shows ${page.url()}`);
  return tab.targetId;
}
