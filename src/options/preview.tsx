// What the choices do, at once: a text that our own reader marks and explains as on any page, and a card as it will look.
import { CardView } from '../card/card.tsx';
import { ON } from '../extension/pause.ts';
import { changeSettings } from '../extension/settings.ts';
import { t } from '../extension/strings.ts';
import type { Library } from '../knowledge/library.ts';
import { SampleText } from './sample-text.tsx';
import { Unread } from './unread.tsx';

/** The concept of the card; the sample text speaks of it. */
const SHOWN = 'ptosis';

interface PreviewProps {
  library: Library;
  isEnabled: boolean;
}

/** The preview of all choices above it or beside it. */
export function Preview({ library, isEnabled }: PreviewProps) {
  const card = library.findCard(SHOWN);
  return (
    <section class="part preview" aria-labelledby="preview">
      <Unread>
        <h2 id="preview">{t('options_preview')}</h2>
        {!isEnabled && (
          <p class="off">
            {t('options_off')}{' '}
            <button type="button" class="button" onClick={() => void changeSettings(ON)}>
              {t('popup_action_on')}
            </button>
          </p>
        )}
        <p class="soft">{t('options_preview_try')}</p>
      </Unread>
      <SampleText />
      <Unread>
        <div class="framed">
          {card && <CardView card={card} compiled={library.dataset.compiled} surface="floating" />}
        </div>
      </Unread>
    </section>
  );
}
