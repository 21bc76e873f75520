// Nothing of ours shares eight words in a row with the article this project started from, and the check would see it.
import { expect, test } from 'vitest';
import { articleRuns, ownWords, sharedRuns, TITLES_CITED_BY_BOTH } from '../../../src/curation/own-words.ts';
import { data, ROOT } from './real-data.ts';

test('the hashes are those of an article of some length', () => {
  expect(articleRuns.size).toBeGreaterThan(1500);
});

test('no run of eight words of the article is in the data, the strings of the interface or our prose', () => {
  expect(ownWords(ROOT)).toEqual([]);
});

test('only titles that the article cites too are let through', () => {
  const shared = data.sources.filter(({ title }) => sharedRuns(title).length > 0);
  expect(shared.map(({ id }) => id)).toEqual(TITLES_CITED_BY_BOTH);
});
