// Words that look like terms and were not highlighted, each with its reason. Folded away until asked for.
import { useState } from 'preact/hooks';
import type { HeldTerm } from '../extension/page-status.ts';
import { t } from '../extension/strings.ts';
import type { Library } from '../knowledge/library.ts';

interface HeldTermsProps {
  library: Library;
  held: readonly HeldTerm[];
  /** Takes back that the reader did not want to see this. */
  onTakeBack: (term: HeldTerm) => void;
  onCard: (conceptId: string) => void;
}

/** What the reader said, and no rule. */
const OWN_REASONS = ['reason_refused', 'reason_known'];

/** How many words were held back, and on demand which and why. */
export function HeldTerms({ library, held, onTakeBack, onCard }: HeldTermsProps) {
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
          {held.map((term) => (
            <HeldItem
              key={`${term.conceptId} ${term.text} ${term.reason} ${term.detail}`}
              {...{ library, term, onTakeBack, onCard }}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

type HeldItemProps = Omit<HeldTermsProps, 'held'> & { term: HeldTerm };

function HeldItem({ library, term, onTakeBack, onCard }: HeldItemProps) {
  const { conceptId, text, count, reason, detail = '' } = term;
  return (
    <li>
      <span class="why">
        <b>{text}</b> <span class="count">{count}</span>
        <span class="soft">{t(reason, text, detail)}</span>
      </span>
      {OWN_REASONS.includes(reason) && (
        <button type="button" class="small" onClick={() => onTakeBack(term)}>
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
  );
}
