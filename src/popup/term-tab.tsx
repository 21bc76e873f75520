// The first answer: the card of one term, or of every term in a selection, with all its sources.
import type { ComponentChildren } from 'preact';
import { reasonSentence } from '../card/reason.ts';
import type { PageStatus } from '../extension/page-status.ts';
import { t } from '../extension/strings.ts';
import type { Library } from '../knowledge/library.ts';
import type { ListedTerm } from './found-terms.ts';
import { TermCard } from './term-card.tsx';

interface TermTabProps {
  library: Library;
  terms: readonly ListedTerm[];
  status: PageStatus | undefined;
  /** The concept the reader asked for in this popup. */
  chosen: string | undefined;
  selection: readonly string[] | undefined;
  /** Why the page shows nothing, where it shows nothing. */
  notice: ComponentChildren;
  isReady: boolean;
}

/** What was asked for here, else what was selected, else last opened, else most frequent; else why there is nothing. */
export function TermTab({ library, terms, status, chosen, selection, notice, isReady }: TermTabProps) {
  const { dataset } = library;
  const findCards = (ids: readonly string[]) => ids.flatMap((id) => library.findCard(id) ?? []);

  if (chosen !== undefined || selection?.length) {
    const cards = findCards(chosen === undefined ? (selection ?? []) : [chosen]);
    return (
      <>
        {chosen === undefined && <p class="caption">{t('popup_from_selection', String(cards.length))}</p>}
        {cards.map((card) => (
          <TermCard key={card.id} {...{ card, dataset }} />
        ))}
      </>
    );
  }

  const opened = status?.lastOpened;
  const [card] = findCards(opened ? [opened.conceptId] : terms.slice(0, 1).map((term) => term.card.id));
  return (
    <>
      {selection && <p class="caption">{t('popup_selection_empty')}</p>}
      {!isReady && <p class="caption">{t('popup_loading')}</p>}
      {notice}
      {card && <p class="caption">{t(opened ? 'popup_last_opened' : 'popup_most_frequent')}</p>}
      {card && (
        <TermCard
          key={card.id}
          {...{ card, dataset }}
          text={opened?.text}
          reason={opened && reasonSentence(opened.reason, opened.text)}
        />
      )}
    </>
  );
}
