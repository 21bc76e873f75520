// Search over the whole knowledge base; until something is typed, MG and ALS at a glance.
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { t } from '../extension/strings.ts';
import type { Library } from '../knowledge/library.ts';
import { ComparisonTable } from './comparison-table.tsx';
import { createSearch } from './search-library.ts';
import { SearchResults } from './search-results.tsx';
import { createSpellings } from './spellings.ts';

interface CompareTabProps {
  library: Library;
  query: string;
  onQuery: (query: string) => void;
  onCard: (conceptId: string) => void;
}

/** The third tab. */
export function CompareTab({ library, query, onQuery, onCard }: CompareTabProps) {
  const box = useRef<HTMLInputElement>(null);
  const search = useMemo(() => createSearch(library.cards(), createSpellings()), [library]);
  const asked = query.trim();
  const hits = useMemo(() => search(asked), [search, asked]);

  // Opened by "Search all terms" or by its tab: only the former has left the focus on nothing.
  useEffect(() => {
    if (document.activeElement === document.body) box.current?.focus();
  }, []);

  return (
    <div class="compare">
      <search>
        <input
          ref={box}
          type="search"
          aria-label={t('popup_search')}
          placeholder={t('popup_search')}
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
      </search>
      {asked === '' ? (
        <ComparisonTable comparison={library.comparison} />
      ) : (
        <SearchResults query={asked} hits={hits} onCard={onCard} />
      )}
    </div>
  );
}
