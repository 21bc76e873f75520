// The four keyboard commands.
import { browser } from '../extension/browser.ts';
import { tell } from '../extension/messages.ts';
import { isOn, ON } from '../extension/pause.ts';
import { changeSettings, readSettings } from '../extension/settings.ts';

/** Answers the commands that the manifest names; Firefox for Android has none. */
export function answerCommands(): void {
  if (browser.commands === undefined) return;
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command === 'toggle') {
      return changeSettings(isOn(await readSettings()) ? { enabled: false } : ON);
    }
    const tabId = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
    if (tabId === undefined) return;
    const to = { tabId, frameId: 0 };
    if (command === 'next-term') tell('step-to', { direction: 'next' }, to);
    if (command === 'previous-term') tell('step-to', { direction: 'previous' }, to);
    if (command === 'open-card') tell('open-card', {}, to);
  });
}
