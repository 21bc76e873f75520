// What was found on the page: how much of each meaning, which terms, what was held back, and how it was painted.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { HeldTerm, PageStatus } from '../extension/page-status.ts';
import { t } from '../extension/strings.ts';
import type { Library } from '../knowledge/library.ts';
import { FoundFilters } from './found-filters.tsx';
import { FoundList } from './found-list.tsx';
import { type FoundFilter, filterTerms, type ListedTerm } from './found-terms.ts';
import { HeldTerms } from './held-terms.tsx';
import { MeaningBar } from './meaning-bar.tsx';
import type { PageTab } from './page-link.ts';

interface FoundTabProps {
  library: Library;
  terms: readonly ListedTerm[];
  status: PageStatus | undefined;
  tab: PageTab | undefined;
  notice: ComponentChildren;
  onCard: (conceptId: string) => void;
  onTakeBack: (term: HeldTerm) => void;
}

/** The second tab. */
export function FoundTab({ library, terms, status, tab, notice, onCard, onTakeBack }: FoundTabProps) {
  const [filter, setFilter] = useState<FoundFilter>({
    meaning: 'all',
    category: 'all',
  });
  const [isWhy, setWhy] = useState(false);
  const shown = filterTerms(terms, filter);
  const mentions = terms.reduce((sum, { count }) => sum + count, 0);
  return (
    <div class="found">
      {notice}
      {terms.length > 0 && (
        <section>
          <h2>
            {t('popup_found', String(terms.length))}{' '}
            <span class="soft">{t('popup_found_mentions', String(mentions))}</span>
            <button type="button" class="small" aria-expanded={isWhy} onClick={() => setWhy(!isWhy)}>
              {t(isWhy ? 'popup_why_hide' : 'popup_why_show')}
            </button>
          </h2>
          <MeaningBar terms={terms} />
          <FoundFilters terms={terms} filter={filter} onFilter={setFilter} />
          {shown.length === 0 && <p class="soft">{t('popup_filter_empty')}</p>}
          <FoundList terms={shown} tab={tab} isWhy={isWhy} onCard={onCard} />
        </section>
      )}
      {status && status.held.length > 0 && (
        <HeldTerms {...{ library, onTakeBack, onCard }} held={status.held} />
      )}
      {status && (
        <p class="soft painter">
          {t(`popup_painter_${status.painter}`)} {status.painterReason && t(status.painterReason)}
        </p>
      )}
    </div>
  );
}
