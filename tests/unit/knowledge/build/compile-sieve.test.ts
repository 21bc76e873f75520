// The sieve: every form that can make a page ours, and of each form a word that gives it away.
import { expect, test } from 'vitest';
import { patternOf } from '../../../../src/knowledge/build/branches.ts';
import { compileLexicon } from '../../../../src/knowledge/build/compile-lexicon.ts';
import { compileSieve } from '../../../../src/knowledge/build/compile-sieve.ts';
import { unpackLexicon } from '../../../../src/knowledge/lexicon-data.ts';
import { Sieve } from '../../../../src/matching/sieve.ts';
import { data } from '../../data/real-data.ts';

const { entries } = compileLexicon(data);

const formsOf = (list: string) => list.split('|').filter((form) => form !== '');
const compiled = compileSieve(entries);
const sieve = new Sieve(compiled);

test('every form that is ours wherever it stands gives its page away, and so does half a name', () => {
  const specific = entries.flatMap(([, , list]) => formsOf(list).map((form) => form.replace(/^[=~]/, '')));
  expect(specific.filter((form) => !sieve.holds(`It is ${form}, they say.`))).toEqual([]);
  expect(sieve.holds('It may be myasthenia.')).toBe(true);
});

test('letters that are a disease by its own name open a page; what medicines are measured in, and what is half of any word, does not', () => {
  for (const text of ['Twitching everywhere, terrified of ALS', 'The MND clinic is on Monday.'])
    expect(sieve.holds(text), text).toBe(true);
  for (const text of ['one tablet of 60 MG', 'größer als erwartet', 'our SLA is four hours', 'ALSO', 'HALS'])
    expect(sieve.holds(text), text).toBe(false);
});

test('it holds the shortest forms only', () => {
  const [[, , held = ''] = []] = unpackLexicon(compiled);
  const forms = formsOf(held);
  expect(forms).toContain('myasthenia');
  expect(forms.filter((form) => / ?\bmyasthenia\b/.test(form))).toEqual(['myasthenia']);
});

test('anchors: few words that many forms hold, none that is common elsewhere, in capitals where the form needs them', () => {
  const { anchors, capitals } = compileSieve([
    ['a', 'mg', 'ocular myasthenia|myasthenia gravis|generalized myasthenia', 'muscle disease', '', ''],
    ['b', 'als', 'lou gehrig disease|~ALS clinic|=ALS', '', 'disease', '=ALS'],
  ]);
  expect(anchors).toBe('(?:myasthenia(?:s|)|gehrig)');
  expect(capitals).toBe('ALS(?:[eE][sS]|)');
});

test('the pattern of the anchors has each letter once for the words that begin alike, and finds each of them whole', () => {
  const words = ['ALS', 'ALSes', 'neuron', 'neurone', 'new', 'x'];
  const pattern = patternOf(words);
  expect(pattern).toBe('(?:x|ne(?:w|uron(?:e|))|ALS(?:es|))');
  expect(words.filter((word) => !new RegExp(`^${pattern}$`).test(word))).toEqual([]);
  expect(['AL', 'neuro', 'ne', ''].filter((word) => new RegExp(`^${pattern}$`).test(word))).toEqual([]);
  expect('anything').not.toMatch(new RegExp(patternOf([])));
});

test('a form is found by its plain letters, and refused at the build where it has none', () => {
  const compiledOf = (form: string) => compileSieve([['a', 'mg', form, '', '', '']]);
  expect(compiledOf('β2 agonist').anchors).toBe('agonist(?:s|)');
  expect(() => compiledOf('β')).toThrow('"β" has no word of plain letters');
});
