// What a reader takes along of a page: its terms, MG beside ALS, and one numbered list of all their sources. Pure.
import type { Card, CardSource, Claim } from '../knowledge/card.ts';
import type { DatasetInfo } from '../knowledge/schema-tables.ts';
import type { ListedTerm } from './found-terms.ts';

/** Where the terms were read; only on the sheet when the reader wants it there. */
export interface ReadPage {
  readonly title: string;
  readonly address: string;
}

/** A term on the sheet; the numbers in its card are those of the sheet's own list of sources. */
export interface TakenTerm {
  readonly card: Card;
  readonly count: number;
}

/** The sheet, however it is then written. */
export interface TakeAway {
  readonly dataset: DatasetInfo;
  readonly page: ReadPage | undefined;
  readonly terms: readonly TakenTerm[];
  readonly sources: readonly CardSource[];
  /** True where a clinician read at least one of the cards. */
  readonly hasReviewed: boolean;
}

/** Puts the sheet together, in the order of `terms`; sources are numbered as they are first cited. */
export function takeAway(terms: readonly ListedTerm[], dataset: DatasetInfo, page?: ReadPage): TakeAway {
  const numbers = new Map<string, number>();
  const sources: CardSource[] = [];
  const numberOf = (source: CardSource): number => {
    const number = numbers.get(source.id) ?? sources.push(source);
    numbers.set(source.id, number);
    return number;
  };
  return {
    dataset,
    page,
    terms: terms.map(({ card, count }) => ({ count, card: renumbered(card, numberOf) })),
    sources,
    hasReviewed: terms.some(({ card }) => card.reviewed !== undefined),
  };
}

function renumbered(card: Card, numberOf: (source: CardSource) => number): Card {
  // In the order of the card's own list, so that the numbers of one term rise.
  const own = card.sources.map(numberOf);
  const cited = <Part extends Claim>(claim: Part): Part => ({
    ...claim,
    cites: claim.cites.flatMap((cite) => own[cite - 1] ?? []),
  });
  const { mg, als, tellApart, approval, urgent, corrections } = card;
  return {
    ...card,
    mg: cited(mg),
    als: cited(als),
    ...(tellApart && { tellApart: cited(tellApart) }),
    ...(approval && { approval: cited(approval) }),
    ...(urgent && { urgent: cited(urgent) }),
    corrections: corrections.map(cited),
  };
}
