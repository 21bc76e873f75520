// Finds concepts by what a reader types. Every word must begin a word of the concept's card. Pure.
import type { Card } from '../knowledge/card.ts';
import { fold } from '../knowledge/fold.ts';
import { singularsOf } from '../knowledge/plural.ts';

/** A concept that was found, and the text of its card that says why: its definition, or what it says of one disease. */
export interface Hit {
  readonly card: Card;
  readonly snippet: string;
  readonly side?: 'mg' | 'als';
}

/** Searches the cards it was made for; best hits first. */
export type Search = (query: string) => readonly Hit[];

interface Entry {
  readonly card: Card;
  /** From the name to the finest print; a hit further up counts more. */
  readonly fields: readonly string[];
}

/** Places in `fields`: names and spellings come before the definition, the two sides after it. */
const DEFINITION = 3;
const SIDES = { 4: 'mg', 5: 'als' } as const;

/** Prepares a search over cards and over the spellings of their concepts, which `formsOf` gives as one text. */
export function createSearch(cards: readonly Card[], formsOf: (id: string) => string): Search {
  let entries: readonly Entry[] | undefined;
  return (query) => {
    const words = wordsOf(query);
    if (words.length === 0) return [];
    entries ??= cards.map((card) => createEntry(card, formsOf(card.id)));
    const patterns = words.map(patternOf);
    return entries
      .flatMap((entry) => rank(entry, patterns, words.join(' ')) ?? [])
      .sort((a, b) => a.rank - b.rank)
      .map(({ hit }) => hit);
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

/** A word where a word begins, or the word whose regular plural it is: spellings are kept without their plurals. */
function patternOf(word: string): RegExp {
  return new RegExp([word, ...singularsOf(word)].map(startOf).join('|'), 'u');
}

function createEntry(card: Card, forms: string): Entry {
  const { label, clinicalName = '', definition, mg, als } = card;
  return {
    card,
    fields: [label, clinicalName, forms, definition, mg.text, als.text].map((text) => fold(text).lower),
  };
}

function rank({ card, fields }: Entry, patterns: readonly RegExp[], query: string) {
  const whole = fields.join('\n');
  if (!patterns.every((pattern) => pattern.test(whole))) return undefined;
  const best = fields.findIndex((field) => patterns.every((pattern) => pattern.test(field)));
  return {
    rank: rankOfName(card.label, query) ?? (best === -1 ? fields.length : best),
    hit: { card, ...snippetOf(card, best) },
  };
}

/** The concept of exactly that name comes before those whose longer name begins with it: "Motor neuron" is not "Motor neuron disease". */
function rankOfName(label: string, query: string): number | undefined {
  const name = wordsOf(label).join(' ');
  if (name === query) return -2;
  return name.startsWith(query) ? -1 : undefined;
}

function snippetOf(card: Card, field: number): Omit<Hit, 'card'> {
  const side = field > DEFINITION ? SIDES[field as keyof typeof SIDES] : undefined;
  return side === undefined ? { snippet: card.definition } : { snippet: card[side].text, side };
}
