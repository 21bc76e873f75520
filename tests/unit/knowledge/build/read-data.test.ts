// Data of the wrong shape is refused, and the message names file, entry, field and reason.
import { expect, test } from 'vitest';
import { type Mistake, readFiles, smallData, smallDataWith } from './small-data.ts';

const symptoms = 'data/concepts/symptom.json';
const sources = 'data/sources.json';
const coverage = 'data/coverage.json';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

const MISTAKES: Mistake[] = [
  ['a field missing', symptoms, [0, 'mg'], undefined, 'ptosis, mg: is missing'],
  ['a field unknown', symptoms, [0, 'note'], 'x', 'ptosis, note: is not a known field'],
  ['no id', symptoms, [0, 'id'], undefined, 'entry 1, id: is missing'],
  ['a number for a text', symptoms, [0, 'label'], 7, 'ptosis, label: is not text'],
  ['a text for a list', symptoms, [0, 'mg', 'sources'], 'x', 'ptosis, mg.sources: is not a list'],
  ['an empty text', symptoms, [0, 'mg', 'text'], '', 'ptosis, mg.text: is empty'],
  ['stray spaces', symptoms, [0, 'mg', 'text'], 'So  it is.', 'ptosis, mg.text: has stray spaces'],
  ['too many words', symptoms, [0, 'als', 'text'], words(36), 'ptosis, als.text: has 36 words, more than 35'],
  [
    'a long definition',
    symptoms,
    [0, 'definition'],
    words(31),
    'ptosis, definition: has 31 words, more than 30',
  ],
  [
    'an unknown tier',
    symptoms,
    [0, 'forms', 0, 'tier'],
    'rare',
    'ptosis, forms["ptosis"].tier: "rare" is not one of specific, clinical, everyday, ambiguous',
  ],
  ['no forms', symptoms, [0, 'forms'], [], 'ptosis, forms: has no forms'],
  [
    'a form the lexicon cannot hold',
    symptoms,
    [0, 'forms', 0, 'text'],
    'a|b',
    'ptosis, forms["a|b"].text: may not contain "|" or "=", which the lexicon uses itself',
  ],
  [
    'an id with capitals',
    symptoms,
    [1, 'id'],
    'Fatigue',
    'Fatigue, id: is not in kebab-case (small letters, digits, single hyphens)',
  ],
  ['seed false', symptoms, [0, 'seed'], false, 'ptosis, seed: false is not true'],
  ['no source', symptoms, [0, 'mg', 'sources'], [], 'ptosis, mg.sources: names none; at least one is needed'],
  [
    'a source twice',
    symptoms,
    [0, 'mg', 'sources'],
    ['smith-2020', 'smith-2020'],
    'ptosis, mg.sources: names the same entry twice',
  ],
  [
    'two urgent sentences',
    symptoms,
    [0, 'urgent'],
    { text: 'Go. Now.', sources: ['smith-2020'], basis: 'mixed' },
    'ptosis, urgent.text: is more than one sentence',
  ],
  [
    'a vague approval date',
    symptoms,
    [0, 'approval'],
    { text: 'Yes.', asOf: 'May', sources: [] },
    'ptosis, approval.asOf: is neither a year, a month nor "not dated"',
  ],
  [
    'a review without a day',
    symptoms,
    [0, 'reviewed'],
    { by: 'Dr. Who', on: '2027' },
    'ptosis, reviewed.on: is not a day such as 2027-01-31',
  ],
  [
    'a malformed code',
    symptoms,
    [0, 'codes'],
    { hpo: ['508'] },
    'ptosis, codes.hpo[1]: is not a code of HPO',
  ],
  ['another category', symptoms, [0, 'category'], 'drug', 'ptosis, category: "drug" belongs in drug.json'],
  ['a malformed DOI', sources, [0, 'doi'], 'lids.1', 'smith-2020, doi: is not a DOI'],
  [
    'a plain http link',
    sources,
    [0, 'url'],
    'http://lids.example/1',
    'smith-2020, url: is not an https address',
  ],
  ['an odd year', sources, [0, 'year'], 202, 'smith-2020, year: is not a likely year'],
  [
    'an unknown verdict',
    coverage,
    [0, 'verdict'],
    'meh',
    'cov-001, verdict: "meh" is not one of ok, unproven, wrong, misleading, incomplete, outdated, overstated, imprecise, typo',
  ],
  [
    'an address for a host',
    'data/sites.json',
    [0, 'host'],
    'https://x.org',
    'https://x.org, host: is not a host name such as mail.example.org',
  ],
  ['a reading grade in words', 'data/hard-definitions.json', ['ptosis'], 'hard', 'ptosis: is not a number'],
  ['a sample text without words', 'data/sample-text.json', [0], 7, 'entry 1: is not text'],
  ['an odd version', 'data/dataset.json', ['version'], 'new', 'version: is not a version such as 2026.11.0'],
];

test('the small data set is right before it is broken', () => {
  expect(readFiles(smallData()).concepts.map((concept) => concept.id)).toEqual([
    'ptosis',
    'fatigue',
    'stroke',
  ]);
});

test.each(MISTAKES)('%s is refused', (_, file, path, value, told) => {
  const files = smallDataWith(file, path, value);
  expect(() => readFiles(files)).toThrow(`The data has one problem:\n${file}, ${told}`);
});

test.each<[string, string, unknown, string]>([
  ['a file missing', coverage, undefined, `${coverage}: is missing`],
  ['a file that is no JSON', coverage, '[,]', `${coverage}, entry 1, line 1, column 2: a value is missing`],
  ['a file that is no list', coverage, {}, `${coverage}: is not a list`],
  [
    'a file of no category',
    'data/concepts/fish.json',
    [],
    'data/concepts/fish.json: is not named after a category',
  ],
])('%s is refused', (_, file, content, told) => {
  expect(() => readFiles({ ...smallData(), [file]: content })).toThrow(told);
});

test.each([
  ['own', '{kind} has'],
  ['own', '{kin has'],
  ['own', '{constructor} has'],
  ['after', '{kin} too'],
])('braces that hold no group, or stand where none is looked for, are refused: %s, %s', (list, phrase) => {
  const files = smallDataWith('data/illness-phrases.json', [list, 0], phrase);
  expect(() => readFiles(files)).toThrow('has braces that hold the name of no group');
});
