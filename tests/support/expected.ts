// What a reader must meet, from data/ and _locales themselves: no test repeats a text of either.
import { fileURLToPath } from 'node:url';
import { compileLibrary } from '../../src/knowledge/build/compile-library.ts';
import { readData } from '../../src/knowledge/build/read-data.ts';
import type { Card } from '../../src/knowledge/card.ts';
import { createLibrary } from '../../src/knowledge/library.ts';
import fakeBrowser from './fake-browser.ts';

/** The project's root. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Every card, made as the extension makes it. */
export const library = createLibrary(compileLibrary(readData(ROOT)));

/** The month of this edition, as a reader writes it. */
export const month = new Intl.DateTimeFormat('en', {
  year: 'numeric',
  month: 'long',
  timeZone: 'UTC',
}).format(new Date(library.dataset.compiled));

/** A string of the interface. @throws Error when there is none. */
export function word(key: string, ...substitutions: string[]): string {
  const found = fakeBrowser.i18n.getMessage(key, substitutions);
  if (found === '') throw new Error(`_locales has no "${key}"`);
  return found;
}

/** The card of a concept. @throws Error when there is none. */
export function getCard(id: string): Card {
  const card = library.findCard(id);
  if (card === undefined) throw new Error(`data/ has no concept "${id}"`);
  return card;
}

/** Texts are compared by their words: how lines break is no matter. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Everything that a card owes its reader, each a text that must be found in it. */
export function owedBy(card: Card): string[] {
  const { label, definition, mg, als, tellApart, urgent, approval, corrections, sources } = card;
  const standings = card.showStanding ? [mg.standing, als.standing] : [];
  return [
    label,
    definition,
    mg.text,
    als.text,
    ...standings.map((standing) => word(`standing_${standing.replaceAll('-', '_')}`)),
    ...[tellApart, urgent, approval].flatMap((claim) => claim?.text ?? []),
    ...corrections.flatMap(({ someSay, text }) => [someSay, text]),
    ...sources.map(({ title }) => title),
  ].map(flat);
}

/** What of it is missing in a text. */
export function missingIn(text: string, card: Card): string[] {
  const read = flat(text);
  return owedBy(card).filter((owed) => !read.includes(owed));
}
