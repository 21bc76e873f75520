// Which of a concept's two names comes first: the plain one, or the one doctors use. Everything else on a card stays as it is.
import type { NameOrder } from '../extension/presets.ts';
import type { Card } from './card.ts';
import type { Library } from './library.ts';

/** The card with the wanted name as its label; most have one name only. */
export function named(card: Card, names: NameOrder): Card {
  if (names === 'plain' || card.clinicalName === undefined) return card;
  return { ...card, label: card.clinicalName, clinicalName: card.label };
}

/** The library with every card named so. */
export function withNames(library: Library, names: NameOrder): Library {
  if (names === 'plain') return library;
  const cards = new Map(library.cards().map((card) => [card.id, named(card, names)]));
  return { ...library, findCard: (id) => cards.get(id), cards: () => [...cards.values()] };
}
