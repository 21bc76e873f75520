// Hands cards to the pages that painted their terms, and writes them out as text: no page carries what does that.
import data from 'discern:cards';
import { LOOKS } from '../card/looks.ts';
import { writeCard } from '../card/written.ts';
import type { Answer, Ask } from '../extension/messages.ts';
import { createLibrary } from '../knowledge/library.ts';

const library = createLibrary(data);

/** The cards of the concepts asked for; ids nobody knows are left out. */
export function getCards({ ids }: Ask<'get-cards'>): Answer<'get-cards'> {
  const cards = ids.flatMap((id) => library.findCard(id) ?? []);
  return { cards, compiled: library.dataset.compiled };
}

/** The style of the hover card: few pages show one, so none carries it. */
export function getLooks(): Answer<'get-looks'> {
  return { css: LOOKS };
}

/**
 * A card as plain text.
 * @throws Error for an id nobody knows.
 */
export function getText({ id, use }: Ask<'get-text'>): Answer<'get-text'> {
  const card = library.findCard(id);
  if (card === undefined) throw new Error(`no concept "${id}"`);
  return writeCard(card, library.dataset, use);
}
