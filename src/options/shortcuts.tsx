// The keys as the browser has them now: readers may have changed them, or another extension may own them.
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../extension/browser.ts';
import { t } from '../extension/strings.ts';

/** Our commands, the one used most often first. */
const ORDER = ['next-term', 'previous-term', 'open-card', 'toggle'];

interface Shortcut {
  readonly name: string;
  readonly keys: string;
}

/** All commands of ours with their keys; again whenever the reader comes back to this page, perhaps from changing them. */
export function useShortcuts(): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const controller = new AbortController();
    const read = async () => {
      // Firefox for Android has no commands.
      const commands = (await browser.commands?.getAll()) ?? [];
      // Browsers give them in an order of their own, and Chromium adds one for the toolbar button.
      const named = ORDER.flatMap((name) => commands.find((command) => command.name === name) ?? []);
      setShortcuts(
        named.map(({ description = '', shortcut = '' }) => ({ name: description, keys: shortcut })),
      );
    };
    read();
    addEventListener('focus', read, { signal: controller.signal });
    return () => controller.abort();
  }, []);
  return shortcuts;
}

/** The table of keys, and the way to change them. */
export function Shortcuts() {
  const shortcuts = useShortcuts();
  return (
    <>
      <dl class="keys">
        {shortcuts.map(({ name, keys }) => (
          <div key={name} class="line">
            <dt>{name}</dt>
            <dd>{keys === '' ? <span class="soft">{t('keys_none')}</span> : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
        <div class="line">
          <dt>{t('keys_close')}</dt>
          <dd>
            <kbd>{t('keys_escape')}</kbd>
          </dd>
        </div>
      </dl>
      {browser.commands && (
        <button type="button" class="button" onClick={() => void changeKeys()}>
          {t('keys_change')}
        </button>
      )}
    </>
  );
}

/** Firefox opens its page by a call of its own, Chromium's has an address. */
async function changeKeys(): Promise<void> {
  const { commands } = browser as { commands: { openShortcutSettings?: () => Promise<void> } };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
