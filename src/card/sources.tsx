// The numbered list that every claim points into.
import { t } from '../extension/strings.ts';
import type { CardSource } from '../knowledge/card.ts';
import { reference } from './reference.ts';

/** All sources of a card or table, in the order of their numbers. */
export function Sources({ sources }: { sources: readonly CardSource[] }) {
  if (sources.length === 0) return null;
  return (
    <section class="sources">
      <h3>{t('card_sources')}</h3>
      <ol>
        {sources.map((source, index) => (
          <li key={source.id} data-source={index + 1} tabIndex={-1}>
            <Title source={source} />
            <span class="reference">
              {reference(source)}
              {source.link === undefined && <em> · {t('card_no_link')}</em>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Title({ source }: { source: CardSource }) {
  if (source.link === undefined) return <span class="title">{source.title}</span>;
  return (
    <a class="title" href={source.link} target="_blank" rel="noopener noreferrer">
      {source.title}
      <span class="unseen"> ({t('card_new_tab')})</span>
    </a>
  );
}
