// The first page a reader meets: try it at once, then what the lines mean, what is private and asked for, what can be changed, and
// which keys there are.
import type { ComponentChildren } from 'preact';
import { browser } from '../extension/browser.ts';
import { t } from '../extension/strings.ts';
import { SampleText } from '../options/sample-text.tsx';
import { Shortcuts } from '../options/shortcuts.tsx';
import { Unread } from '../options/unread.tsx';
import { Emblem } from '../popup/top-bar.tsx';
import { Legend } from './legend.tsx';
import { Permissions } from './permissions.tsx';
import { SiteAccess } from './site-access.tsx';

/** The whole page. */
export function Welcome() {
  return (
    <>
      <Unread>
        <header class="top">
          <h1>
            <Emblem />
            {t('welcome_title')}
          </h1>
          <p class="lead">{t('welcome_lead')}</p>
        </header>
      </Unread>
      <main>
        <Unread>
          <SiteAccess />
        </Unread>
        <section class="part" aria-labelledby="try">
          <Unread>
            <h2 id="try">{t('welcome_try')}</h2>
            <p>{t('welcome_try_how')}</p>
          </Unread>
          <SampleText />
        </section>
        <Unread>
          <Part title={t('welcome_legend')}>
            <p>{t('welcome_legend_why')}</p>
            <Legend />
          </Part>
          <Part title={t('welcome_private')}>
            <p>{t('welcome_private_how')}</p>
          </Part>
          <Part title={t('welcome_asks')}>
            <Permissions />
          </Part>
          <Part title={t('welcome_fit')}>
            <p>{t('welcome_fit_how')}</p>
            <button type="button" class="button main" onClick={() => void browser.runtime.openOptionsPage()}>
              {t('welcome_open_options')}
            </button>
          </Part>
          <Part title={t('keys_title')}>
            <Shortcuts />
          </Part>
        </Unread>
      </main>
      <Unread>
        <footer class="foot">{t('welcome_foot')}</footer>
      </Unread>
    </>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
