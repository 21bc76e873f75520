import { expect, it } from 'vitest';
import type { Card } from '../../../src/knowledge/card.ts';
import { countMeanings, filterTerms, listTerms, mentionAt } from '../../../src/popup/found-terms.ts';

const side = { text: 'x', cites: [], standing: 'typical' } as const;
const card = (id: string, meaning: Card['meaning'], category: Card['category']): Card => ({
  id,
  label: id,
  category,
  meaning,
  showStanding: true,
  definition: 'x',
  mg: side,
  als: side,
  corrections: [],
  sources: [],
});
const cards = new Map(
  [card('lid', 'mg', 'symptom'), card('twitch', 'als', 'symptom'), card('test', 'both', 'test')].map(
    (one) => [one.id, one],
  ),
);
const found = (conceptId: string, count: number, frameId = 0) => ({
  conceptId,
  count,
  frameId,
  firstText: conceptId,
  why: [],
});
const terms = listTerms(
  [found('test', 1), found('lid', 2), found('twitch', 2), found('lid', 3, 7), found('gone', 9)],
  (id) => cards.get(id),
);

it('lists each concept once, most frequent first, and leaves out what has no card', () => {
  expect(terms.map((term) => [term.card.id, term.count])).toEqual([
    ['lid', 5],
    ['twitch', 2],
    ['test', 1],
  ]);
});

it('counts and filters by meaning and category', () => {
  expect(countMeanings(terms)).toEqual({ mg: 1, both: 1, als: 1, quiet: 0 });
  expect(filterTerms(terms, { meaning: 'all', category: 'symptom' })).toHaveLength(2);
  expect(filterTerms(terms, { meaning: 'als', category: 'symptom' })).toHaveLength(1);
  expect(filterTerms(terms, { meaning: 'als', category: 'test' })).toHaveLength(0);
});

it('finds the frame of a mention counted over all frames', () => {
  const [lid] = terms;
  if (lid === undefined) throw new Error('the list is empty');
  expect([0, 1, 2, 4].map((index) => mentionAt(lid, index))).toEqual([
    { frameId: 0, index: 0 },
    { frameId: 0, index: 1 },
    { frameId: 7, index: 0 },
    { frameId: 7, index: 2 },
  ]);
  expect(mentionAt(lid, 5)).toBeUndefined();
});
