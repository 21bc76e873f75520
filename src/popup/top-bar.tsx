// Name and switches. They stay in sight while the rest scrolls.
import { t } from '../extension/strings.ts';
import { Switch } from './switch.tsx';
import type { Page } from './use-page.ts';

/** The bar at the top of the popup. */
export function TopBar({ page }: { page: Page }) {
  const isEnabled = page.settings?.enabled ?? true;
  return (
    <div class="bar">
      <h1>
        <Emblem />
        {t('popup_title')}
      </h1>
      {page.host !== undefined && (
        <Switch
          label={t('popup_switch_site')}
          on={isEnabled && page.isSiteOn}
          isDisabled={!isEnabled}
          onChange={page.setSite}
        />
      )}
      <Switch label={t('popup_switch_everywhere')} on={isEnabled} onChange={page.setEnabled} />
    </div>
  );
}

/** The drawing of icons/icon.svg. */
export function Emblem() {
  return (
    <svg class="emblem" viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <path class="left" d="M56 0v112a56 56 0 0 1 0-112z" />
      <path class="right" d="M72 16v112a56 56 0 0 0 0-112z" />
    </svg>
  );
}
