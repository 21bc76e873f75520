// The reader's choices as a file and back, and all of them forgotten. Each can be undone until the page is left.
import { useState } from 'preact/hooks';
import { DEFAULTS, readSettings } from '../extension/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../extension/settings-file.ts';
import { t } from '../extension/strings.ts';
import { saveFile } from '../popup/save-file.ts';
import type { Choices } from './use-choices.ts';

/** The name of the file; the browser numbers further ones. */
const FILE = 'discern-settings.json';

/** Export, import, reset. */
export function OwnData({ choices }: { choices: Choices }) {
  const { change, say } = choices;

  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const content = await file.text().then(readSettingsFile, () => undefined);
    if (content === undefined) say('data', t('options_import_unreadable'));
    else if ('settings' in content) change(() => content.settings, 'data', t('options_imported', file.name));
    else say('data', `${t(content.reason, content.place)} ${t('options_import_kept')}`);
  };

  return (
    <>
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() =>
            void readSettings().then((settings) =>
              saveFile(FILE, 'application/json', writeSettingsFile(settings)),
            )
          }
        >
          {t('options_export')}
        </button>
        <label class="button file">
          {t('options_import')}
          <input
            type="file"
            class="unseen"
            accept="application/json,.json"
            onChange={({ currentTarget: input }) => {
              void take(input.files?.[0]);
              // The same file, mended, may be chosen again.
              input.value = '';
            }}
          />
        </label>
      </div>
      <Reset onReset={() => change(() => DEFAULTS, 'data', t('options_reset_done'))} />
    </>
  );
}

/**
 * Three things to press in three places, so that pressing one of them again and again, as a shaky hand or a held key does, never
 * forgets anything.
 */
function Reset({ onReset }: { onReset: () => void }) {
  const [isAsked, setAsked] = useState(false);
  const [isSure, setSure] = useState(false);
  const stop = () => {
    setAsked(false);
    setSure(false);
  };
  return (
    <div class="reset">
      <button
        type="button"
        class="button"
        aria-expanded={isAsked}
        onClick={() => (isAsked ? stop() : setAsked(true))}
      >
        {t('options_reset')}
      </button>
      {isAsked && (
        <div class="sure">
          <p>{t('options_reset_what')}</p>
          <label class="check">
            <input
              type="checkbox"
              checked={isSure}
              onChange={({ currentTarget }) => setSure(currentTarget.checked)}
            />
            {t('options_reset_sure')}
          </label>
          <div class="buttons">
            <button type="button" class="button main" onClick={stop}>
              {t('options_reset_stop')}
            </button>
            <button
              type="button"
              class="button danger"
              disabled={!isSure}
              onClick={() => {
                stop();
                onReset();
              }}
            >
              {t('options_reset_now')}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
