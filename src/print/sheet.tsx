// The sheet on paper: every term with MG beside ALS, then all sources in full.

import { type CardLine, linesOf } from '../card/lines.ts';
import { reference } from '../card/reference.ts';
import { categoryWord } from '../card/words.ts';
import { t } from '../extension/strings.ts';
import type { CardSource } from '../knowledge/card.ts';
import { editionOf, footOf, reviewOf } from '../popup/sheet-words.ts';
import type { TakeAway, TakenTerm } from '../popup/take-away.ts';

/** The whole page; the button is not printed. */
export function Sheet({ sheet }: { sheet: TakeAway }) {
  const { page, terms, sources } = sheet;
  return (
    <>
      <header class="top">
        <h1>{t('take_heading')}</h1>
        {page && (
          <p>
            {t('take_page')}: {page.title} <span class="soft">{page.address}</span>
          </p>
        )}
        <p class="soft">
          {footOf(sheet)} {editionOf(sheet)}.
        </p>
        <button type="button" class="button main" onClick={() => print()}>
          {t('take_print_now')}
        </button>
      </header>
      <main>
        {terms.length === 0 && <p role="status">{t('take_none')}</p>}
        {terms.map((term) => (
          <Term key={term.card.id} {...term} />
        ))}
        {sources.length > 0 && (
          <section class="all-sources">
            <h2>{t('card_sources')}</h2>
            <ol>
              {sources.map((source) => (
                <Source key={source.id} source={source} />
              ))}
            </ol>
          </section>
        )}
      </main>
    </>
  );
}

function Term({ card, count }: TakenTerm) {
  const lines = linesOf(card);
  const review = reviewOf(card);
  return (
    <section class="term" lang="en">
      <h2>{card.label}</h2>
      <p class="soft">
        {card.clinicalName && `${card.clinicalName} · `}
        {categoryWord(card.category)} · {t('popup_found_mentions', String(count))}
      </p>
      <p>{card.definition}</p>
      <div class="pair">
        {lines.slice(0, 2).map((line) => (
          <Line key={`${line.kind} ${line.claim.text}`} line={line} />
        ))}
      </div>
      {lines.slice(2).map((line) => (
        <Line key={`${line.kind} ${line.claim.text}`} line={line} />
      ))}
      {review && <p class="soft">{review}</p>}
    </section>
  );
}

function Line({ line: { kind, name, word, claim } }: { line: CardLine }) {
  return (
    <div class={`said ${kind}`}>
      <h3>
        {name} {word && <span class="word">{word}</span>}
      </h3>
      <p>
        {claim.text}{' '}
        <span class="cites">[{claim.cites.length > 0 ? claim.cites.join(', ') : t('card_no_source')}]</span>
      </p>
    </div>
  );
}

function Source({ source }: { source: CardSource }) {
  return (
    <li>
      {source.title}. <span class="soft">{reference(source)} · </span>
      {source.link === undefined ? (
        <em class="soft">{t('card_no_link')}</em>
      ) : (
        <a href={source.link} target="_blank" rel="noopener noreferrer">
          {source.link}
        </a>
      )}
    </li>
  );
}
