// What is packed small has to come back whole.
import { expect, test } from 'vitest';
import { compileLexicon } from '../../../src/knowledge/build/compile-lexicon.ts';
import { packLexicon, unpackLexicon } from '../../../src/knowledge/lexicon-data.ts';
import { data } from '../data/real-data.ts';

test('the real lexicon comes back as it was', () => {
  const { entries } = compileLexicon(data);
  expect(unpackLexicon(packLexicon(entries))).toEqual(entries);
});

test('no form begins with a capital, which would be read as a number of shared words', () => {
  const { entries } = compileLexicon(data);
  const forms = entries.flatMap(([, , ...lists]) => lists.flatMap((list) => list.split('|')));
  expect(forms.filter((form) => /^[A-Z]/.test(form))).toEqual([]);
});

test('shared words are written once', () => {
  const lists = ['muscle biopsy|muscle pain|muscle pain scale|pain', '', '', '=ALS|~ALS clinic'] as const;
  const { lines } = packLexicon([['a-b', 'mg', ...lists]]);
  expect(lines).toBe('a b\tmg\tmuscle biopsy|Apain|Bscale|pain\t\t\t=ALS|~ALS clinic');
});

test('an id that says what a form says is written as the number of that form', () => {
  const lists = ['a note', 'muscle biopsy', '', ''] as const;
  const { lines } = packLexicon([['muscle-biopsy', 'mg', ...lists]]);
  expect(lines).toBe('1\tmg\ta note\tmuscle biopsy\t\t');
  expect(unpackLexicon({ lines })).toEqual([['muscle-biopsy', 'mg', ...lists]]);
});
