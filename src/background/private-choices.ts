// What is chosen in private windows: kept in memory, laid over what is stored, gone with the last private window. Content scripts cannot reach
// storage.session (Firefox has no way to let them, and in Chrome it would be open to every page's process), so all ask here.
import { browser } from '../extension/browser.ts';
import { type Ask, tell } from '../extension/messages.ts';
import { KEYS, type Settings } from '../extension/settings.ts';

const KEY = 'private';

/** What was chosen; nothing of it is checked, as of nothing that is stored. */
export async function getPrivate(): Promise<object> {
  const chosen: unknown = (await browser.storage.session.get(KEY))[KEY];
  return chosen !== null && typeof chosen === 'object' ? chosen : {};
}

/** Two changes in one moment are made one after the other, or the second would undo the first. */
let last: Promise<unknown> = Promise.resolve();

/** Keeps a change, and tells every private tab. */
export function changePrivate({ change }: Ask<'change-private'>): Promise<null> {
  const made = last.then(async () => {
    const known = KEYS.filter((key) => key in change).map((key) => [key, (change as Settings)[key]]);
    await browser.storage.session.set({ [KEY]: { ...(await getPrivate()), ...Object.fromEntries(known) } });
    for (const { id } of await privateTabs())
      if (id !== undefined) tell('private-changed', {}, { tabId: id });
    return null;
  });
  last = made.catch(() => {});
  return made;
}

/** Forgets everything when the last private window is closed. Firefox for Android has no windows, only tabs. */
export function forgetWithPrivateWindows(): void {
  const { onRemoved } = browser.windows ?? browser.tabs;
  onRemoved.addListener(async () => {
    if ((await privateTabs()).length === 0) await browser.storage.session.remove(KEY);
  });
}

async function privateTabs() {
  return (await browser.tabs.query({})).filter(({ incognito }) => incognito);
}
