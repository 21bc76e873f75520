// The way to the options, and which edition of the knowledge base speaks here.
import { formatDate } from '../card/format-date.ts';
import { browser } from '../extension/browser.ts';
import { t } from '../extension/strings.ts';
import type { Library } from '../knowledge/library.ts';

/** The end of the popup. */
export function Foot({ dataset }: Pick<Library, 'dataset'>) {
  return (
    <footer class="foot">
      <button type="button" class="small" onClick={openOptions}>
        {t('popup_options')}
      </button>
      <span>{t('popup_data', dataset.version, formatDate(dataset.compiled))}</span>
    </footer>
  );
}

async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  // Firefox leaves its popup open over the new tab.
  if (!document.documentElement.classList.contains('as-page')) window.close();
}
