// Evidence is gathered in parts so small that the page gets its turn between any two of them.

import tablesData from 'discern:relevance';
import { expect, test } from 'vitest';
import { gatherEvidence } from '../../../src/relevance/evidence.ts';
import { createTables } from '../../../src/relevance/tables.ts';
import { lexicon, passagesOf } from './read-text.ts';

const known = { lexicon, tables: createTables(tablesData), refused: new Set<string>() };

function countParts(text: string): number {
  const work = gatherEvidence(passagesOf(text), known);
  let parts = 0;
  while (!work.next().done) parts += 1;
  return parts;
}

const LINE = 'Myasthenia gravis (MG) and ALS bring weakness, ptosis and dysphagia.';
const TERMS = 7;

test('each term of each passage is a part of its own, in every count that is made', () => {
  const more = countParts(`${LINE}\n`.repeat(40)) - countParts(`${LINE}\n`.repeat(20));
  expect(more).toBeGreaterThanOrEqual(20 * TERMS * 4);
});

test('so it is in one long block', () => {
  const more = countParts(LINE.repeat(40)) - countParts(LINE.repeat(20));
  expect(more).toBeGreaterThanOrEqual(20 * TERMS * 4);
});
