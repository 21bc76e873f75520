// Words that look like terms and were not highlighted, each with its reason. Folded away until asked for.
import { useState } from 'preact/hooks';
import type { HeldTerm } from '../extension/page-status.ts';
import { t } from '../extension/strings.ts';
import type { Library } from '../knowledge/library.ts';

interface HeldTermsProps {
  library: Library;
  held: readonly HeldTerm[];
  /** Takes back that a spelling means something else on this site. */
  onAccept: (form: string) => void;
  onCard: (conceptId: string) => void;
}

/** How many words were held back, and on demand which and why. */
export function HeldTerms({ library, held, onAccept, onCard }: HeldTermsProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <section class="held">
      <h2>
        {t('popup_held', String(held.length))}
        <button type="button" class="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? 'popup_held_hide' : 'popup_held_show')}
        </button>
      </h2>
      {isOpen && (
        <ul class="terms">
          {held.map(({ conceptId, text, count, reason, detail = '' }) => (
            <li key={`${conceptId} ${text} ${reason} ${detail}`}>
              <span class="why">
                <b>{text}</b> <span class="count">{count}</span>
                <span class="soft">{t(reason, text, detail)}</span>
              </span>
              {reason === 'reason_refused' && (
                <button type="button" class="small" onClick={() => onAccept(detail)}>
                  {t('popup_held_undo')}
                </button>
              )}
              {library.findCard(conceptId) && (
                <button
                  type="button"
                  class="small"
                  aria-label={t('popup_open_card_of', text)}
                  onClick={() => onCard(conceptId)}
                >
                  {t('popup_open_card')}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
