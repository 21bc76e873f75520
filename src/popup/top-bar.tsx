// Name and switches.
import { useState } from 'preact/hooks';
import { t } from '../extension/strings.ts';
import { canKeepOpen, keepOpen } from './keep-open.ts';
import type { PageTab } from './page-link.ts';
import { Switch } from './switch.tsx';
import type { Page } from './use-page.ts';

interface TopBarProps {
  page: Page;
  /** True for a view that stays open already. */
  isPanel: boolean;
}

/** The bars at the top of the popup: what is on, what rests for a while, and the way to keep all this in sight. */
export function TopBar({ page, isPanel }: TopBarProps) {
  // A press before the choices have been read could mean the opposite of what its reader wants.
  const isKnown = page.settings !== undefined;
  return (
    <>
      <div class="bar">
        <h1>
          <Emblem />
          {t('popup_title')}
        </h1>
        {page.host !== undefined && (
          <Switch
            label={t('popup_switch_site')}
            on={page.isOn && page.isSiteOn}
            isDisabled={!page.isOn || !isKnown}
            onChange={page.setSite}
          />
        )}
        <Switch
          label={t('popup_switch_everywhere')}
          on={page.isOn}
          isDisabled={!isKnown}
          onChange={page.setEnabled}
        />
      </div>
      <div class="bar rests">
        {isKnown && <Rests page={page} />}
        {!isPanel && page.tab && canKeepOpen() && <KeepOpen tab={page.tab} />}
      </div>
    </>
  );
}

/** Both ways to be left in peace for a while. */
function Rests({ page }: { page: Page }) {
  const state = page.view?.status?.state;
  const isOffHere = state === 'off-page';
  const canRestHere = isOffHere || state === 'shown' || state === 'no-terms' || state === 'cannot-paint';
  return (
    <>
      {(page.isOn || page.isPaused) && (
        <Toggle name={t('popup_pause')} on={page.isPaused} onChange={page.setPaused} />
      )}
      {canRestHere && (
        <Toggle name={t('popup_rest_page')} on={isOffHere} onChange={(off) => page.setPage(!off)} />
      )}
    </>
  );
}

interface ToggleProps {
  name: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

function Toggle({ name, on, onChange }: ToggleProps) {
  return (
    <button type="button" class="small toggle" aria-pressed={on} onClick={() => onChange(!on)}>
      {name}
    </button>
  );
}

function KeepOpen({ tab }: { tab: PageTab }) {
  const [hasFailed, setFailed] = useState(false);
  const open = () => {
    const close = () => {
      if (!document.documentElement.classList.contains('as-page')) window.close();
    };
    keepOpen(tab.windowId).then(close, () => setFailed(true));
  };
  if (hasFailed) return <p role="status">{t('popup_keep_open_failed')}</p>;
  return (
    <button type="button" class="small keep-open" aria-label={t('popup_keep_open_long')} onClick={open}>
      {t('popup_keep_open')}
    </button>
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
