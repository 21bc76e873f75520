// Narrows the list by disease and by kind of term. The disease buttons are also the legend of the bar above.
import { categoryWord } from '../card/words.ts';
import { t } from '../extension/strings.ts';
import type { Category } from '../knowledge/schema.ts';
import { countMeanings, type FoundFilter, type ListedTerm } from './found-terms.ts';
import { MEANINGS } from './meaning-bar.tsx';

interface FoundFiltersProps {
  terms: readonly ListedTerm[];
  filter: FoundFilter;
  onFilter: (filter: FoundFilter) => void;
}

/** Both filters over the list of found terms. */
export function FoundFilters({ terms, filter, onFilter }: FoundFiltersProps) {
  const counts = countMeanings(terms);
  const categories = [...new Set(terms.map(({ card }) => card.category))];
  const choices = [
    {
      meaning: 'all' as const,
      count: terms.length,
      word: t('popup_filter_all'),
    },
    ...MEANINGS.filter((meaning) => counts[meaning] > 0).map((meaning) => ({
      meaning,
      count: counts[meaning],
      word: t(`popup_meaning_${meaning}`),
    })),
  ];
  return (
    <div class="filters">
      <fieldset class="meanings">
        <legend class="unseen">{t('popup_filter_meaning')}</legend>
        {choices.map(({ meaning, count, word }) => (
          <button
            key={meaning}
            type="button"
            class={`choice ${meaning}`}
            aria-pressed={filter.meaning === meaning}
            onClick={() => onFilter({ ...filter, meaning })}
          >
            {word} <span class="count">{count}</span>
          </button>
        ))}
      </fieldset>
      {categories.length > 1 && (
        <select
          aria-label={t('popup_filter_category')}
          value={filter.category}
          onChange={(event) =>
            onFilter({
              ...filter,
              category: event.currentTarget.value as Category | 'all',
            })
          }
        >
          <option value="all">{t('popup_filter_category_all')}</option>
          {categories
            .map((category) => ({ category, word: categoryWord(category) }))
            .sort((a, b) => a.word.localeCompare(b.word))
            .map(({ category, word }) => (
              <option key={category} value={category}>
                {word}
              </option>
            ))}
        </select>
      )}
    </div>
  );
}
