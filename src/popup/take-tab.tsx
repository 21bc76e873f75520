// Taking the terms of the page along: on paper, as a file, or copied into something else.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from '../extension/browser.ts';
import { t } from '../extension/strings.ts';
import type { Library } from '../knowledge/library.ts';
import type { ListedTerm } from './found-terms.ts';
import { askAddress, type PageTab } from './page-link.ts';
import { saveFile } from './save-file.ts';
import { takeAway } from './take-away.ts';
import { MARKDOWN_FILE, toMarkdown } from './take-away-markdown.ts';

interface TakeTabProps {
  library: Library;
  terms: readonly ListedTerm[];
  tab: PageTab | undefined;
  notice: ComponentChildren;
}

/** The fourth tab. */
export function TakeTab({ library, terms, tab, notice }: TakeTabProps) {
  const [withAddress, setWithAddress] = useState(false);
  const [said, setSaid] = useState('');

  const write = async (): Promise<string> => {
    const page = withAddress && tab ? await askAddress(tab) : undefined;
    return toMarkdown(takeAway(terms, library.dataset, page));
  };
  const save = async () => {
    saveFile(MARKDOWN_FILE, 'text/markdown', await write());
    setSaid(t('take_saved', MARKDOWN_FILE));
  };
  const copy = async () => {
    await navigator.clipboard.writeText(await write());
    setSaid(t('take_copied'));
  };
  const attempt = (act: () => Promise<void>) => () => void act().catch(() => setSaid(t('take_failed')));

  return (
    <div class="take">
      {notice}
      <h2>{t('take_title')}</h2>
      <p>{terms.length === 0 ? t('take_none') : t('take_what', String(terms.length))}</p>
      {terms.length > 0 && (
        <>
          <label class="check">
            <input
              type="checkbox"
              checked={withAddress}
              onChange={({ currentTarget }) => setWithAddress(currentTarget.checked)}
            />
            <span>
              {t('take_address')} <span class="soft">{t('take_address_why')}</span>
            </span>
          </label>
          <div class="buttons">
            <button type="button" class="button main" onClick={() => void openPrint(tab, withAddress)}>
              {t('take_print')}
            </button>
            <button type="button" class="button" onClick={attempt(save)}>
              {t('take_save')}
            </button>
            <button type="button" class="button" onClick={attempt(copy)}>
              {t('take_copy')}
            </button>
          </div>
          <p role="status" class="soft">
            {said}
          </p>
        </>
      )}
    </div>
  );
}

/** The sheet in a tab of its own. Its address names the tab only: the browser's history is not to say what was read. */
async function openPrint(tab: PageTab | undefined, withAddress: boolean): Promise<void> {
  if (tab === undefined) return;
  const query = new URLSearchParams({ tab: String(tab.id), ...(withAddress ? { address: 'yes' } : {}) });
  await browser.tabs.create({ url: browser.runtime.getURL(`src/print/print.html?${query}`) });
  // Firefox leaves its popup open over the new tab.
  if (!document.documentElement.classList.contains('as-page')) window.close();
}
