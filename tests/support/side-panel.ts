// The panel beside the page: Chromium's side panel, Firefox's sidebar.
import type { ActionPopup } from './action-popup.ts';
import { firefoxFrame } from './firefox-frame.ts';
import { inFirefoxWindow } from './firefox-window.ts';
import type { Launched } from './launch.ts';
import { until } from './until.ts';

const PATH = '/src/panel/panel.html';
const FIREFOX_PANEL = `document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')`;

const panelTargets = ({ browser, extension }: Launched) =>
  browser.targets().filter((target) => target.url().startsWith(extension + PATH));

/** True while the panel is open. */
export async function hasSidePanel(launched: Launched): Promise<boolean> {
  if (launched.name === 'chromium') return panelTargets(launched).length > 0;
  return inFirefoxWindow(launched, `!!${FIREFOX_PANEL}`);
}

/** The panel that something has opened, or is about to open. */
export async function findSidePanel(launched: Launched): Promise<ActionPopup> {
  await until(() => hasSidePanel(launched), 'the panel to open');
  if (launched.name === 'firefox') {
    const frame = await firefoxFrame(launched, FIREFOX_PANEL);
    return { ...frame, close: () => inFirefoxWindow(launched, 'void SidebarController.hide()') };
  }
  const target = await until(() => panelTargets(launched)[0], 'the panel to open');
  const panel = await target.asPage();
  await until(
    () => panel.evaluate(() => document.querySelector('#panel') !== null).catch(() => false),
    'the panel to be drawn',
  );
  return {
    run: <Value>(expression: string) => panel.evaluate(expression) as Promise<Value>,
    press: (key) => panel.keyboard.press(key),
    click: (selector) => panel.click(selector),
    close: () => panel.close(),
  };
}
