// One bar, parted by how many terms wear each meaning. Decoration: the filters below say the same numbers.
import type { Meaning } from '../knowledge/meaning.ts';
import { countMeanings, type ListedTerm } from './found-terms.ts';

/** The meanings in the order in which the popup lists them. */
export const MEANINGS: readonly Meaning[] = ['mg', 'both', 'als', 'quiet'];

/** The stacked bar. */
export function MeaningBar({ terms }: { terms: readonly ListedTerm[] }) {
  const counts = countMeanings(terms);
  return (
    <div class="stack" aria-hidden="true">
      {MEANINGS.filter((meaning) => counts[meaning] > 0).map((meaning) => (
        <span key={meaning} class={meaning} style={{ flexGrow: counts[meaning] }} />
      ))}
    </div>
  );
}
