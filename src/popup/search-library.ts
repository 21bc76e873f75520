// Finds concepts by what a reader types. Every word must begin a word of the concept's card. Pure.
import type { Card } from '../knowledge/card.ts';
import { fold } from '../knowledge/fold.ts';

/** A concept that was found, and the text of its card that says why. */
export interface Hit {
  readonly card: Card;
  readonly snippet: string;
}

/** Searches the cards it was made for; best hits first. */
export type Search = (query: string) => readonly Hit[];

interface Entry {
  readonly card: Card;
  /** From the name to the finest print; a hit further up counts more. */
  readonly fields: readonly {
    readonly text: string;
    readonly folded: string;
  }[];
}

/** Prepares a search over cards. */
export function createSearch(cards: readonly Card[]): Search {
  let entries: readonly Entry[] | undefined;
  return (query) => {
    const words = wordsOf(query);
    if (words.length === 0) return [];
    entries ??= cards.map(createEntry);
    const patterns = words.map((word) => new RegExp(startOf(word), 'u'));
    return entries
      .flatMap((entry) => rank(entry, patterns, words.join(' ')) ?? [])
      .sort((a, b) => a.rank - b.rank)
      .map(({ card, snippet }) => ({ card, snippet }));
  };
}

/** The words of a query as the search compares them. */
export function wordsOf(query: string): readonly string[] {
  return fold(query)
    .lower.split(/[\s-]+/)
    .filter((word) => word !== '');
}

/** Source of a pattern that matches `word` where a word begins. */
export function startOf(word: string): string {
  return `(?<![\\p{L}\\p{N}])${word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}`;
}

function createEntry(card: Card): Entry {
  const texts = [card.label, card.clinicalName ?? '', card.definition, card.mg.text, card.als.text];
  return {
    card,
    fields: texts.map((text) => ({ text, folded: fold(text).lower })),
  };
}

function rank({ card, fields }: Entry, patterns: readonly RegExp[], query: string) {
  const whole = fields.map(({ folded }) => folded).join('\n');
  if (!patterns.every((pattern) => pattern.test(whole))) return undefined;
  const best = fields.findIndex(({ folded }) => patterns.every((pattern) => pattern.test(folded)));
  const named = fields[0]?.folded.startsWith(query) ? -1 : best;
  const shown = fields.slice(2).find(({ folded }) => patterns.some((pattern) => pattern.test(folded)));
  return {
    card,
    rank: best === -1 ? fields.length : named,
    snippet: shown?.text ?? card.definition,
  };
}
