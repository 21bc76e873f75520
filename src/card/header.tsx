// The name of the concept, and the buttons of a card that floats over a page.
import { t } from '../extension/strings.ts';
import type { Card } from '../knowledge/card.ts';
import { Icon, type IconName } from './icon.tsx';
import { categoryWord } from './words.ts';

/** What the buttons do; a button without an action is not drawn. */
export interface HeaderActions {
  pinned?: boolean | undefined;
  onPin?: (() => void) | undefined;
  onClose?: (() => void) | undefined;
  /** A sheet says in a word how it is closed: a finger has no tooltip. */
  isSheet?: boolean | undefined;
}

/** Plain name and buttons, which stay in sight while the card scrolls; below them clinical name and category. */
export function Header({ card, pinned, onPin, onClose, isSheet }: { card: Card } & HeaderActions) {
  return (
    <>
      <header>
        <h2>{card.label}</h2>
        {(onPin || onClose) && (
          <div class="actions">
            {onPin && (
              <Action icon="pin" name={t(pinned ? 'card_unpin' : 'card_pin')} on={pinned} onClick={onPin} />
            )}
            {onClose && <Action icon="close" name={t('card_close')} isNamed={isSheet} onClick={onClose} />}
          </div>
        )}
      </header>
      <p class="kind">
        {card.clinicalName && <span class="clinical">{card.clinicalName}</span>}
        {card.clinicalName && ' · '}
        <span class="category">{categoryWord(card.category)}</span>
      </p>
    </>
  );
}

interface ActionProps {
  icon: IconName;
  name: string;
  on?: boolean | undefined;
  isNamed?: boolean | undefined;
  onClick: () => void;
}

function Action({ icon, name, on, isNamed, onClick }: ActionProps) {
  return (
    <button
      type="button"
      class={on ? 'action on' : 'action'}
      aria-label={name}
      title={name}
      onClick={onClick}
    >
      <Icon name={icon} />
      {isNamed && name}
    </button>
  );
}
