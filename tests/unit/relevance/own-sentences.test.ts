// Sentences on our diseases in which a word has our sense, in braces, though what stands beside it could be taken for another. Most were
// withheld once, by a phrase of the curators' tables that said more than it should.

import tablesData from 'discern:relevance';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findTerms } from '../../../src/matching/find-terms.ts';
import { withheldBy } from '../../../src/relevance/local-rules.ts';
import { createTables } from '../../../src/relevance/tables.ts';
import { lexicon } from './read-text.ts';

const tables = createTables(tablesData);
const written = readFileSync(new URL('own-sentences.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const place = { region: 'main', within: undefined, group: undefined, lang: 'en' } as const;

test.each(written)('%s', (line) => {
  const start = line.indexOf('{');
  const text = line.replace(/[{}]/g, '');
  const matches = findTerms(text, lexicon);
  const match = matches.find((one) => one.start <= start && start < one.end);
  if (match === undefined) throw new Error('there is no term of ours in braces');
  expect(withheldBy({ text, level: undefined, matches, place }, match, tables)).toBeUndefined();
});
