// The numbers behind a claim. Buttons, not links to "#...": inside a page's shadow root a link would change the page's address.
import { t } from '../extension/strings.ts';

/** Class of the element that holds both the claims and their list of sources. */
export const CITED = 'cited';

/** Small numbered buttons that move to their source in the same card or table. */
export function Cites({ numbers }: { numbers: readonly number[] }) {
  if (numbers.length === 0) return <span class="no-source"> ({t('card_no_source')})</span>;
  return (
    <span class="cites">
      {numbers.map((number) => (
        <button
          key={number}
          type="button"
          class="cite"
          aria-label={t('card_source_number', String(number))}
          onClick={(event) => showSource(event.currentTarget, number)}
        >
          <span>{number}</span>
        </button>
      ))}
    </span>
  );
}

function showSource(from: Element, number: number): void {
  const source = from.closest(`.${CITED}`)?.querySelector<HTMLElement>(`[data-source="${number}"]`);
  source?.scrollIntoView({ block: 'nearest' });
  source?.focus({ preventScroll: true });
}
