// The comparison card: one component for hover card, popup and side panel. It knows neither the page nor where it stands.
import type { Presets } from '../extension/presets.ts';
import { t } from '../extension/strings.ts';
import type { Card } from '../knowledge/card.ts';
import { Actions, type CardActions } from './actions.tsx';
import { CITED } from './cites.tsx';
import { Header, type HeaderActions } from './header.tsx';
import { provenance } from './provenance.ts';
import { Rows } from './rows.tsx';
import { Sides } from './sides.tsx';
import { Sources } from './sources.tsx';

/** What a card needs to be drawn. */
export interface CardProps extends HeaderActions, CardActions {
  card: Card;
  /** The words on the page; shown where they are neither the label nor the clinical name. */
  text?: string | undefined;
  /** Why the words mean this here, as a finished sentence; only for abbreviations that the page had to bind. */
  reason?: string | undefined;
  /** Month of the data set, as "2026-11". */
  compiled: string;
  /** Follows the system unless set; the hover card follows the page it floats over. */
  theme?: 'light' | 'dark' | undefined;
  /** `floating` has an edge and a shadow, `sheet` lies at the foot of the window, `flat` is part of a page of ours. */
  surface?: 'floating' | 'sheet' | 'flat' | undefined;
  /** For a card in a page; pages of ours wear the presets themselves. */
  presets?: Presets | undefined;
}

/** Everything we know of one concept, MG beside ALS, each claim with its sources. */
export function CardView({
  card,
  text,
  reason,
  compiled,
  theme,
  surface = 'floating',
  presets,
  pinned,
  onPin,
  onClose,
  ...actions
}: CardProps) {
  const read = text !== undefined && !isNameOf(card, text) ? text : undefined;
  return (
    <article
      class={`discern-card ${CITED}`}
      lang="en"
      dir="ltr"
      aria-label={card.label}
      data-theme={theme}
      data-surface={surface}
      data-pointing={presets?.pointing}
      data-text={presets?.text}
      data-meaning={card.meaning}
    >
      <Header {...{ card, pinned, onPin, onClose }} isSheet={surface === 'sheet'} />
      {(read || reason) && (
        <p class="read">
          {read && <strong>{t('card_you_read', read)}</strong>}
          {read && reason && '. '}
          {reason}
        </p>
      )}
      <p class="definition">{card.definition}</p>
      <Sides card={card} />
      <Rows card={card} />
      <Sources sources={card.sources} />
      <footer>
        {provenance(card, compiled)}
        <Actions label={card.label} {...actions} />
      </footer>
    </article>
  );
}

function isNameOf(card: Card, text: string): boolean {
  const read = text.trim().toLowerCase();
  return read === card.label.toLowerCase() || read === card.clinicalName?.toLowerCase();
}
