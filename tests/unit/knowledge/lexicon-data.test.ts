// What is packed small has to come back whole.
import { expect, test } from 'vitest';
import { compileLexicon } from '../../../src/knowledge/build/compile-lexicon.ts';
import { packLexicon, unpackLexicon } from '../../../src/knowledge/lexicon-data.ts';
import { data } from '../data/real-data.ts';

test('the real lexicon comes back as it was', () => {
  const { entries } = compileLexicon(data);
  expect(unpackLexicon(packLexicon(entries))).toEqual(entries);
});

test('shared words are written once', () => {
  const lists = ['muscle biopsy|muscle pain|muscle pain scale|pain', '', '', '=ALS|~ALS clinic'] as const;
  const { lines } = packLexicon([['a-b', 'mg', ...lists]]);
  expect(lines).toBe('a b\tmg\tmuscle biopsy|1pain|2scale|pain\t\t\tALS|~ALS clinic');
});

test('an id that says what a form says is written as the number of that form', () => {
  const lists = ['a note', 'muscle biopsy', '', ''] as const;
  const { lines } = packLexicon([['muscle-biopsy', 'mg', ...lists]]);
  expect(lines).toBe('1\tmg\ta note\tmuscle biopsy\t\t');
  expect(unpackLexicon({ lines })).toEqual([['muscle-biopsy', 'mg', ...lists]]);
});

test('forms that begin with a digit, and small letters whose case counts, come back too', () => {
  const lists = ['3,4 dap|6 minute walk|6 minute walk test', '=p62|=xY', '', '=C9'] as const;
  expect(unpackLexicon(packLexicon([['x', 'als', ...lists]]))).toEqual([['x', 'als', ...lists]]);
});
