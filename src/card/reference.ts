// How a source is named below its title: who, where, when, and what kind of text it is.
import { t } from '../extension/strings.ts';
import type { CardSource } from '../knowledge/card.ts';
import { kindWord } from './words.ts';

/** Authors, place, year and kind of a source, as far as they are known, and whether its link is only a search for it. */
export function reference({ authors, container, year, kind, search }: CardSource): string {
  // An institute is often both author and place of its pages; once is enough.
  const parts = [
    authors,
    container === authors ? undefined : container,
    year,
    kindWord(kind),
    search && t('card_search_link'),
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}
