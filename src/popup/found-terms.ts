// What a page reported, as the popup lists it: one entry per concept over all frames, most frequent first. Pure.
import type { FoundTerm, ShownReason } from '../extension/page-status.ts';
import type { Card } from '../knowledge/card.ts';
import type { Meaning } from '../knowledge/meaning.ts';
import type { Category } from '../knowledge/schema.ts';

/** A concept found on the page, with its mentions per frame. */
export interface ListedTerm {
  readonly card: Card;
  readonly count: number;
  readonly mentions: readonly Pick<FoundTerm, 'frameId' | 'count' | 'why'>[];
}

/** Which terms the reader wants to see. */
export interface FoundFilter {
  readonly meaning: Meaning | 'all';
  readonly category: Category | 'all';
}

/** Joins the reports of all frames. Concepts without a card are left out: an older page may name what is gone. */
export function listTerms(
  found: readonly FoundTerm[],
  findCard: (id: string) => Card | undefined,
): readonly ListedTerm[] {
  const byConcept = new Map<string, FoundTerm[]>();
  for (const term of found) {
    byConcept.set(term.conceptId, [...(byConcept.get(term.conceptId) ?? []), term]);
  }
  const terms = [...byConcept].flatMap(([conceptId, mentions]) => {
    const card = findCard(conceptId);
    if (card === undefined) return [];
    return [
      {
        card,
        mentions,
        count: mentions.reduce((sum, { count }) => sum + count, 0),
      },
    ];
  });
  return terms.sort((a, b) => b.count - a.count || a.card.label.localeCompare(b.card.label));
}

/** The terms that pass a filter. */
export function filterTerms(terms: readonly ListedTerm[], filter: FoundFilter): readonly ListedTerm[] {
  return terms.filter(
    ({ card }) =>
      (filter.meaning === 'all' || card.meaning === filter.meaning) &&
      (filter.category === 'all' || card.category === filter.category),
  );
}

/** How many of the terms wear each meaning. */
export function countMeanings(terms: readonly ListedTerm[]): Record<Meaning, number> {
  const counts = { mg: 0, both: 0, als: 0, quiet: 0 };
  for (const { card } of terms) counts[card.meaning] += 1;
  return counts;
}

/** Why a term is shown, each reason once over all its frames. */
export function reasonsOf({ mentions }: Pick<ListedTerm, 'mentions'>): readonly ShownReason[] {
  const all = mentions.flatMap(({ why }) => why);
  return all.filter(({ reason }, index) => all.findIndex((other) => other.reason === reason) === index);
}

/** Frame and place in that frame of a term's mention number `index`, counted over all its frames. */
export function mentionAt(term: ListedTerm, index: number): { frameId: number; index: number } | undefined {
  let rest = index;
  for (const { frameId, count } of term.mentions) {
    if (rest < count) return { frameId, index: rest };
    rest -= count;
  }
  return undefined;
}
