// The sieve: every form that can make a page ours, and of each form a word that gives it away.
import { expect, test } from 'vitest';
import { compileLexicon } from '../../../../src/knowledge/build/compile-lexicon.ts';
import { compileSieve } from '../../../../src/knowledge/build/compile-sieve.ts';
import { unpackLexicon } from '../../../../src/knowledge/lexicon-data.ts';
import { data } from '../../data/real-data.ts';

const { entries } = compileLexicon(data);

const formsOf = (list: string) => list.split('|').filter((form) => form !== '');

test('it holds the specific forms, half of such names, and no other', () => {
  const [[, , sieve] = []] = unpackLexicon(compileSieve(entries));
  const held = new Set(formsOf(sieve ?? ''));
  const specific = entries.flatMap(([, , list]) => formsOf(list));
  expect(specific.filter((form) => !held.has(form))).toEqual([]);
  const halves = [...held].filter((form) => !specific.includes(form));
  expect(halves).toContain('myasthenia');
  expect(halves.filter((half) => !specific.some((form) => form.startsWith(`${half} `)))).toEqual([]);
});

test('anchors: few words that many forms hold, none that is common elsewhere, in capitals where the form needs them', () => {
  const { anchors } = compileSieve([
    ['a', 'mg', 'ocular myasthenia|myasthenia gravis|generalized myasthenia', 'muscle disease', '', ''],
    ['b', 'als', 'lou gehrig disease|~ALS clinic|=ALS', '', 'disease', '=ALS'],
  ]);
  expect(anchors).toBe('ALS ALSes gehrig myasthenia myasthenias');
});
