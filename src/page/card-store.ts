// The cards of the terms on this page, asked for as soon as they are painted, so that a card is there before anyone hovers.
import { ask } from '../extension/messages.ts';
import type { Card } from '../knowledge/card.ts';

/** A card with the month its data was compiled. */
export interface StoredCard {
  readonly card: Card;
  readonly compiled: string;
}

/** Cards by concept, fetched once each from the background. */
export class CardStore {
  readonly #cards = new Map<string, StoredCard>();
  readonly #asked = new Map<string, Promise<void>>();

  /** Sees to it that these cards are here. A failure is forgotten, so that the next call tries again. */
  async load(ids: readonly string[]): Promise<void> {
    const missing = ids.filter((id) => !this.#cards.has(id) && !this.#asked.has(id));
    if (missing.length > 0) {
      const asked = this.#ask(missing).finally(() => {
        for (const id of missing) this.#asked.delete(id);
      });
      for (const id of missing) this.#asked.set(id, asked);
    }
    await Promise.all(ids.map((id) => this.#asked.get(id)));
  }

  find(id: string): StoredCard | undefined {
    return this.#cards.get(id);
  }

  async #ask(ids: string[]): Promise<void> {
    const { cards, compiled } = await ask('get-cards', { ids });
    for (const card of cards) this.#cards.set(card.id, { card, compiled });
  }
}
