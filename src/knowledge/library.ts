// The compiled library comes in; whole cards go out, each text with the numbers of its sources in that card's own list.
import type { Card, CardSource, Claim, Comparison } from './card.ts';
import type { CardData, CorrectionData, LibraryData, TextData } from './library-data.ts';
import { meaningOf } from './meaning.ts';
import type { DatasetInfo } from './schema-tables.ts';

/** Everything readers can look up. */
export interface Library {
  /** The card of a concept, or undefined when there is no such concept. */
  findCard(id: string): Card | undefined;
  /** All cards, in the order of the data. */
  cards(): readonly Card[];
  /** MG beside ALS at a glance. */
  readonly comparison: Comparison;
  /** Which edition of the data this is. */
  readonly dataset: DatasetInfo;
}

/** Opens a compiled library. A card is put together when it is first asked for. */
export function createLibrary(data: LibraryData): Library {
  const sources = new Map(data.sources.map((source) => [source.id, source]));
  const written = new Map(data.cards.map((card) => [card.id, card]));
  const ready = new Map<string, Card>();

  const findCard = (id: string): Card | undefined => {
    const card = written.get(id);
    if (card === undefined) return undefined;
    const known = ready.get(id) ?? createCard(card, data.corrections, sources);
    ready.set(id, known);
    return known;
  };

  return {
    findCard,
    cards: () => data.cards.flatMap((card) => findCard(card.id) ?? []),
    comparison: createComparison(data, sources),
    dataset: data.dataset,
  };
}

type Sources = ReadonlyMap<string, CardSource>;

function createCard(card: CardData, allCorrections: readonly CorrectionData[], sources: Sources): Card {
  const { id, label, category, definition, clinicalName, reviewed } = card;
  const list = createSourceList(sources);
  const mg = { standing: card.mg.standing, ...list.cite(card.mg) };
  const als = { standing: card.als.standing, ...list.cite(card.als) };
  // Source numbers follow the order of these lines.
  const tellApart = card.tellApart && list.cite(card.tellApart);
  const approval = card.approval && {
    ...list.cite(card.approval),
    asOf: card.approval.asOf,
  };
  const urgent = card.urgent && list.cite(card.urgent);
  const corrections = allCorrections
    .filter(({ concepts }) => concepts.includes(id))
    .map(({ someSay, ...right }) => ({ someSay, ...list.cite(right) }));
  return {
    id,
    label,
    ...(clinicalName !== undefined && { clinicalName }),
    category,
    meaning: meaningOf(category, mg.standing, als.standing),
    showStanding: card.showStanding ?? true,
    definition,
    mg,
    als,
    ...(tellApart && { tellApart }),
    ...(urgent && { urgent }),
    ...(approval && { approval }),
    corrections,
    ...(reviewed && { reviewed }),
    sources: list.sources,
  };
}

function createComparison({ comparison }: LibraryData, sources: Sources): Comparison {
  const list = createSourceList(sources);
  const rows = comparison.map(({ id, label, mg, als, concepts }) => ({
    id,
    label,
    mg: list.cite(mg),
    als: list.cite(als),
    concepts,
  }));
  return { rows, sources: list.sources };
}

/** Numbers sources from 1 in the order in which they are first cited. */
function createSourceList(known: Sources) {
  const sources: CardSource[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const source = known.get(id);
    if (source === undefined) throw new Error(`The library cites source "${id}" but does not hold it`);
    const number = numbers.get(id) ?? sources.push(source);
    numbers.set(id, number);
    return number;
  };
  const cite = ({ text, sources: ids }: TextData): Claim => ({
    text,
    cites: ids.map(numberOf),
  });
  return { sources, cite };
}
