// The terms of the page with their counts. A click goes to a mention; clicking again goes to the next one.
import { useState } from 'preact/hooks';
import { t } from '../extension/strings.ts';
import { type ListedTerm, mentionAt, reasonsOf } from './found-terms.ts';
import { jumpTo, type PageTab } from './page-link.ts';

interface FoundListProps {
  terms: readonly ListedTerm[];
  tab: PageTab | undefined;
  /** True to tell why each term is shown. */
  isWhy: boolean;
  onCard: (conceptId: string) => void;
}

/** The list of found terms. */
export function FoundList({ terms, tab, isWhy, onCard }: FoundListProps) {
  // Where the last jump went: only one term at a time keeps its place.
  const [at, setAt] = useState<{ conceptId: string; index: number }>();

  const jump = (term: ListedTerm) => {
    const conceptId = term.card.id;
    const index = at?.conceptId === conceptId ? (at.index + 1) % term.count : 0;
    const mention = mentionAt(term, index);
    setAt({ conceptId, index });
    if (tab && mention) jumpTo(tab, { conceptId, ...mention });
  };

  return (
    <ul class="terms">
      {terms.map((term) => {
        const { card, count } = term;
        const place = at?.conceptId === card.id ? `${at.index + 1}/${count}` : String(count);
        return (
          <li key={card.id}>
            <button type="button" class="jump" onClick={() => jump(term)}>
              <span class={`name ${card.meaning}`}>{card.label}</span>
              <span class="unseen">{t('popup_jump')}</span>
              <span class="count">{place}</span>
            </button>
            <button
              type="button"
              class="small"
              aria-label={t('popup_open_card_of', card.label)}
              onClick={() => onCard(card.id)}
            >
              {t('popup_open_card')}
            </button>
            {isWhy && (
              <p class="reasons soft">
                {reasonsOf(term).map(({ text, reason }) => (
                  <span key={reason}>
                    <b>{text}</b>: {t(reason, text)}{' '}
                  </span>
                ))}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
