// The four keyboard commands.
import { browser } from '../extension/browser.ts';
import { tell } from '../extension/messages.ts';
import { isOn, ON } from '../extension/pause.ts';
import { changeSettings, parseSettings, readSettings, type Settings } from '../extension/settings.ts';
import { changePrivate, getPrivate } from './private-choices.ts';

/** Answers the commands that the manifest names; Firefox for Android has none. */
export function answerCommands(): void {
  if (browser.commands === undefined) return;
  browser.commands.onCommand.addListener(async (command, given) => {
    const tab = given ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0];
    if (command === 'toggle') {
      return toggle(tab?.incognito === true);
    }
    const tabId = tab?.id;
    if (tabId === undefined) return;
    const to = { tabId, frameId: 0 };
    if (command === 'next-term') tell('step-to', { direction: 'next' }, to);
    if (command === 'previous-term') tell('step-to', { direction: 'previous' }, to);
    if (command === 'open-card') tell('open-card', {}, to);
  });
}

/** On or off everywhere, or from a private window only in those. */
async function toggle(isPrivate: boolean): Promise<void> {
  const stored = await readSettings();
  const settings = isPrivate ? parseSettings({ ...stored, ...(await getPrivate()) }) : stored;
  const change: Partial<Settings> = isOn(settings) ? { enabled: false } : ON;
  if (isPrivate) await changePrivate({ change });
  else await changeSettings(change);
}
