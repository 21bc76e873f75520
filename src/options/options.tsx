// The options page: a few questions, what the answers do, everything the reader has taken out, the keys, and the data itself.
import type { ComponentChildren } from 'preact';
import { formatDate } from '../card/format-date.ts';
import { isOn } from '../extension/pause.ts';
import { NAMES, POINTINGS, TEXTS } from '../extension/presets.ts';
import { MENTIONS } from '../extension/settings.ts';
import { t } from '../extension/strings.ts';
import type { Library } from '../knowledge/library.ts';
import { withNames } from '../knowledge/naming.ts';
import { PrivateNote } from '../popup/private-note.tsx';
import { Switch } from '../popup/switch.tsx';
import { Emblem } from '../popup/top-bar.tsx';
import { ChoiceGroup } from './choice-group.tsx';
import { OwnData } from './own-data.tsx';
import { Preview } from './preview.tsx';
import { SaidLine } from './said-line.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { TakenOut } from './taken-out.tsx';
import { Unread } from './unread.tsx';
import { type Place, useChoices } from './use-choices.ts';

/** The whole page. */
export function Options({ library: plain }: { library: Library }) {
  const choices = useChoices();
  const { settings, choose } = choices;
  const library = withNames(plain, settings.names);
  const { dataset } = library;
  return (
    <>
      <Unread>
        <header class="top">
          <h1>
            <Emblem />
            {t('options_title')}
          </h1>
          <p class="lead">{t('options_lead')}</p>
          <PrivateNote />
        </header>
      </Unread>
      <main class="two-columns">
        <div class="questions">
          <Unread>
            <ChoiceGroup
              name="options_pointing"
              values={POINTINGS}
              chosen={settings.pointing}
              onChoose={(pointing) => choose({ pointing })}
            />
            <ChoiceGroup
              name="options_text"
              values={TEXTS}
              chosen={settings.text}
              onChoose={(text) => choose({ text })}
            />
            <ChoiceGroup
              name="options_mentions"
              values={MENTIONS}
              chosen={settings.mentions}
              onChoose={(mentions) => choose({ mentions })}
            />
            <ChoiceGroup
              name="options_names"
              values={NAMES}
              chosen={settings.names}
              onChoose={(names) => choose({ names })}
            />
            <div class="answer">
              <span class="words">
                <Switch
                  label={t('options_badge')}
                  on={settings.badge}
                  onChange={(badge) => choose({ badge })}
                />
                <span class="soft">{t('options_badge_why')}</span>
              </span>
            </div>
          </Unread>
        </div>
        <Preview library={library} isEnabled={isOn(settings)} />
        <Unread>
          <div class="rest">
            <Part title={t('options_lists')} place="lists" choices={choices}>
              <TakenOut library={library} choices={choices} />
            </Part>
            <Part title={t('keys_title')}>
              <Shortcuts />
            </Part>
            <Part title={t('options_data')} place="data" choices={choices}>
              <p class="soft">{t('options_data_why')}</p>
              <OwnData choices={choices} />
            </Part>
          </div>
        </Unread>
      </main>
      <Unread>
        <footer class="foot">{t('popup_data', dataset.version, formatDate(dataset.compiled))}</footer>
      </Unread>
    </>
  );
}

interface PartProps {
  title: string;
  place?: Place;
  choices?: ReturnType<typeof useChoices>;
  children: ComponentChildren;
}

function Part({ title, place, choices, children }: PartProps) {
  return (
    <section class="part">
      <h2>{title}</h2>
      {place && choices && <SaidLine choices={choices} place={place} />}
      {children}
    </section>
  );
}
