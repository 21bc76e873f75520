// The matcher looks words up by hash in text that is not folded. The plain way, which folds all of it and keeps a Map of strings, has to
// find the same, on every page of the tests and on texts made of everything that folding and word edges are about.
import lexiconData from 'discern:lexicon';
import sieveData from 'discern:sieve';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findTerms } from '../../../src/matching/find-terms.ts';
import { createLexicon, formsOf } from '../../../src/matching/lexicon.ts';
import { Sieve } from '../../../src/matching/sieve.ts';
import { findByFirstWord, firstWordsOf } from '../../bench/candidates/first-words.ts';
import { ROOT } from '../data/real-data.ts';

const lexicon = createLexicon(lexiconData);
const plain = firstWordsOf(lexiconData);
const sieve = new Sieve(sieveData);

const pages = ['tests/pages', 'tests/held-out'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => basename(path) === 'page.html')
    .map((path) => join(ROOT, folder, path)),
);

test('on every page, with and without its tags', () => {
  expect(pages.length).toBeGreaterThan(150);
  for (const path of pages) {
    const html = readFileSync(path, 'utf8');
    for (const text of [html, html.replace(/<[^>]+>/g, '')])
      expect(findTerms(text, lexicon), path).toEqual(findByFirstWord(text, plain));
  }
});

const forms = formsOf(lexicon).map(({ cased, lower }) => cased ?? lower);
const JOINTS = [
  ' ',
  '  ',
  '\n\t',
  '-',
  '–',
  ' - ',
  '--',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '',
  '/',
  "'s ",
  '’s',
  ', ',
];
const ODD = [
  'ﬁ',
  'Ａ',
  '１',
  'é',
  'e\u0301',
  'ß',
  'İ',
  'ς',
  'Σ',
  '漢',
  '\u{1d400}',
  '\ud83d',
  '\ude00',
  '😀',
  '`',
  '_',
  'ies',
  's',
  'es',
  'я',
];

/** Words of real forms, in any case, joined and broken by anything. */
const texts = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...forms) },
      { weight: 2, arbitrary: fc.constantFrom(...forms).map((form) => form.toUpperCase()) },
      { weight: 3, arbitrary: fc.constantFrom(...forms.flatMap((form) => form.split(' '))) },
      { weight: 4, arbitrary: fc.constantFrom(...JOINTS) },
      { weight: 2, arbitrary: fc.constantFrom(...ODD) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    ),
    { maxLength: 24 },
  )
  .chain((parts) =>
    fc.tuple(fc.constantFrom(' ', '', '-'), fc.nat(200)).map(([joint, at]) => {
      const text = parts.join(joint);
      // The halves of one character stay together: folding would join them again.
      const place = /[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at;
      return `${text.slice(0, place)}\u00ad${text.slice(place)}`;
    }),
  );

test('on texts of every kind', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(findTerms(text, lexicon)).toEqual(findByFirstWord(text, plain));
    }),
    { numRuns: 3000 },
  );
});

test('a text that holds a form of the sieve holds an anchor', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(sieve.holds(text)).toBe(findTerms(text, sieve.lexicon).length > 0);
    }),
    { numRuns: 3000 },
  );
  const without = formsOf(sieve.lexicon).filter(
    ({ cased, lower }) => sieve.placesIn([`so ${cased ?? lower}, then`]).length === 0,
  );
  expect(without).toEqual([]);
});
