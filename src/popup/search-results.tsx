// What the search found, with the typed words shown in it.
import { categoryWord } from '../card/words.ts';
import { t } from '../extension/strings.ts';
import { MarkedText } from './marked-text.tsx';
import type { Hit } from './search-library.ts';

/** More than this nobody reads; another word is quicker. */
const MOST = 30;

interface SearchResultsProps {
  query: string;
  hits: readonly Hit[];
  onCard: (conceptId: string) => void;
}

/** The list of hits; each opens its card. */
export function SearchResults({ query, hits, onCard }: SearchResultsProps) {
  return (
    <section class="results">
      <p class="soft" role="status">
        {hits.length === 0 ? t('popup_search_none', query) : t('popup_search_results', String(hits.length))}
      </p>
      <ul>
        {hits.slice(0, MOST).map(({ card, snippet, side }) => (
          <li key={card.id}>
            <button type="button" onClick={() => onCard(card.id)}>
              <span class={`name ${card.meaning}`}>
                <MarkedText text={card.label} query={query} />
              </span>
              <span class="soft">
                {card.clinicalName && (
                  <>
                    <MarkedText text={card.clinicalName} query={query} />
                    {' · '}
                  </>
                )}
                {categoryWord(card.category)}
              </span>
              <span>
                {side && <b class={side}>{t(`popup_meaning_${side}`)}: </b>}
                <MarkedText text={snippet} query={query} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      {hits.length > MOST && <p class="soft">{t('popup_search_more', String(MOST))}</p>}
    </section>
  );
}
