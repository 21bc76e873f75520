// Hands cards to the pages that painted their terms.
import data from 'discern:cards';
import type { Answer, Ask } from '../extension/messages.ts';
import { createLibrary } from '../knowledge/library.ts';

const library = createLibrary(data);

/** The cards of the concepts asked for; ids nobody knows are left out. */
export function getCards({ ids }: Ask<'get-cards'>): Answer<'get-cards'> {
  const cards = ids.flatMap((id) => library.findCard(id) ?? []);
  return { cards, compiled: library.dataset.compiled };
}
