// What is packed for the matcher has to come back whole.
import { expect, test } from 'vitest';
import { compileLexicon } from '../../../src/knowledge/build/compile-lexicon.ts';
import { type LexiconEntry, packLexicon, unpackLexicon } from '../../../src/knowledge/lexicon-data.ts';
import { data } from '../data/real-data.ts';

test('the real lexicon comes back as it was', () => {
  const { entries } = compileLexicon(data);
  expect(unpackLexicon(packLexicon(entries))).toEqual(entries);
});

test('forms stand behind their first word, the longest first, each with its tier and concept', () => {
  const lists = ['muscle pain|muscle', 'pain', '', '=ALS|~ALS clinic'] as const;
  const { concepts, words } = packLexicon([
    ['a-b', 'mg', 'muscle biopsy', '', '', ''],
    ['c', 'als', ...lists],
  ]);
  expect(concepts).toBe('a-b mg\nc als');
  expect(words).toBe('muscle/s\t000 biopsy|001 pain|001\npain/s\t101\nals/es\t301~ALS clinic|301=ALS\n');
});

test('the plural of a word that is a form is told by its ending', () => {
  const { words, count } = packLexicon([['x', 'mg', 'biopsy|boy|crisis|kv1|lid lag', '', '', '']]);
  expect(words.split('\n').map((line) => line.replace(/\t.*/, ''))).toEqual([
    'biopsy/ies',
    'boy/s',
    'crisis/es',
    'kv1',
    'lid',
    '',
  ]);
  expect(count).toBe(5 + 3);
});

test('forms that begin with a digit, and small letters whose case counts, come back too', () => {
  const entry: LexiconEntry = ['x', 'als', '3,4 dap|6 minute walk', '=p62|=xY', '', '=C9'];
  expect(unpackLexicon(packLexicon([entry]))).toEqual([entry]);
});
