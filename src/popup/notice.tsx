// Says why nothing is shown, what can be done about it, and always offers the search.
import { useState } from 'preact/hooks';
import { browser } from '../extension/browser.ts';
import { t } from '../extension/strings.ts';
import { clock } from './clock.ts';
import type { Page } from './use-page.ts';
import type { WhyNothing } from './why-nothing.ts';

interface NoticeProps {
  why: WhyNothing;
  page: Page;
  onSearch: () => void;
}

/** One reason in plain words, with a button where the reader can change it. */
export function Notice({ why, page, onSearch }: NoticeProps) {
  const key = `popup_why_${keyOf(why, page)}`;
  const where = whereToAllow(why, page);
  return (
    <section class="notice" data-why={why}>
      <h2>{t(key)}</h2>
      <p>{t(`${key}_text`, why === 'paused' ? clock(page.settings?.pausedUntil) : (page.host ?? ''))}</p>
      {where && <p>{t(where)}</p>}
      <div class="buttons">
        <Remedy why={why} page={page} />
        <button type="button" class="button" onClick={onSearch}>
          {t('popup_action_search')}
        </button>
      </div>
    </section>
  );
}

function Remedy({ why, page }: { why: WhyNothing; page: Page }) {
  const [hasFailed, setFailed] = useState(false);
  if (hasFailed) return <p role="status">{t('popup_action_start_failed')}</p>;
  const remedy = remedyOf(why, page, () => setFailed(true));
  if (remedy === undefined) return null;
  return (
    <button type="button" class="button main" onClick={remedy.act}>
      {t(remedy.name)}
    </button>
  );
}

function remedyOf(why: WhyNothing, page: Page, onFail: () => void) {
  if (why === 'not-started') {
    return {
      name: 'popup_action_start',
      act: () => void page.start().catch(onFail),
    };
  }
  if (why === 'off-everywhere' || why === 'paused')
    return { name: 'popup_action_on', act: () => page.setEnabled(true) };
  if (why === 'off-page') return { name: 'popup_action_on_page', act: () => page.setPage(true) };
  if (why === 'off-site' || why === 'private-site') {
    return { name: 'popup_action_on_site', act: () => page.setSite(true) };
  }
  // Firefox lets no extension open about:addons; there the sentence has to do.
  if (whereToAllow(why, page) && !isFirefox()) return { name: 'popup_action_details', act: openDetails };
  return undefined;
}

function keyOf(why: WhyNothing, page: Page): string {
  const reason = why === 'private-site' ? page.view?.status?.privateReason : undefined;
  return (reason ? `${why}_${reason}` : why).replaceAll('-', '_');
}

function whereToAllow(why: WhyNothing, page: Page): string | undefined {
  const browserName = isFirefox() ? 'firefox' : 'chrome';
  // Chromium does not tell the address of a file it keeps from us, so this may be one.
  if (why === 'unknown-page' && !isFirefox() && !page.view?.isAllowedFile)
    return 'popup_where_chrome_maybe_file';
  if (why === 'file-permission') return `popup_where_${browserName}_file`;
  if (why === 'private-permission') return `popup_where_${browserName}_private`;
  return undefined;
}

const isFirefox = (): boolean => browser.runtime.getURL('').startsWith('moz-extension:');

const openDetails = (): void =>
  void browser.tabs.create({
    url: `chrome://extensions/?id=${browser.runtime.id}`,
  });
