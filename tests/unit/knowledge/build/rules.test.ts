// Entries that contradict each other are refused, one mistake per rule, and the message names file, entry, field and reason.
import { expect, test } from 'vitest';
import { edit, type Mistake, readFiles, smallData, smallDataWith } from './small-data.ts';

const symptoms = 'data/concepts/symptom.json';
const lookAlikes = 'data/concepts/look-alike.json';
const sources = 'data/sources.json';
const corrections = 'data/corrections.json';
const coverage = 'data/coverage.json';
const points = 'data/review-points.json';

const side = (standing: string) => ({
  standing,
  text: 'It is.',
  sources: ['smith-2020'],
  basis: 'mixed',
});
const idle = {
  id: 'jones-2021',
  kind: 'review',
  authors: 'Jones A',
  title: 'On more',
  container: 'J Lids',
  checked: 'abstract read',
};
/** The source of the small data set once more, under another id, and cited. */
const again = { ...idle, title: 'On lids', year: 2020 };

const MISTAKES: Mistake[] = [
  ['an id twice', symptoms, [1, 'id'], 'ptosis', 'ptosis, id: is used by two concepts'],
  ['a label twice', symptoms, [1, 'label'], 'drooping-lid', 'fatigue, label: is also the label of ptosis'],
  [
    'an idle clinical name',
    symptoms,
    [0, 'clinicalName'],
    'drooping lid',
    'ptosis, clinicalName: only repeats the label',
  ],
  [
    'a form of two concepts',
    symptoms,
    [1, 'forms', 0, 'text'],
    'Ptosis',
    'fatigue, forms["Ptosis"]: is also a form of ptosis, as "ptosis"',
  ],
  [
    'a hopeless form',
    symptoms,
    [1, 'forms', 0, 'text'],
    'Heat',
    'fatigue, forms["Heat"]: means nothing when it stands alone',
  ],
  ['a form of one letter', symptoms, [1, 'forms', 0, 'text'], 'x', 'fatigue, forms["x"]: is too short'],
  [
    'an abbreviation in any case',
    symptoms,
    [1, 'forms', 0, 'text'],
    'CFS',
    'fatigue, forms["CFS"]: is a short abbreviation and must be caseSensitive',
  ],
  [
    'an unexplained ambiguity',
    symptoms,
    [1, 'forms', 0, 'tier'],
    'ambiguous',
    'fatigue, forms["fatigue"]: is ambiguous but does not say what it meansElsewhere',
  ],
  [
    'a standing of care',
    symptoms,
    [0, 'mg'],
    side('first-line'),
    'ptosis, mg.standing: "first-line" is not for symptom; it may be typical, possible, uncommon, not-a-feature, not-applicable',
  ],
  [
    'a look-alike with a badge',
    lookAlikes,
    [0, 'showStanding'],
    undefined,
    'stroke, showStanding: must be false for a look-alike',
  ],
  [
    'a typical look-alike',
    lookAlikes,
    [0, 'mg'],
    side('typical'),
    'stroke, mg.standing: "typical" is not for look-alike; it may be possible, not-applicable',
  ],
  [
    'an approval without source',
    symptoms,
    [0, 'approval'],
    { text: 'Yes.', asOf: '2026', sources: [] },
    'ptosis, approval.sources: names none, but the approval is dated',
  ],
  [
    'an unknown source',
    symptoms,
    [0, 'mg', 'sources'],
    ['smith-2020', 'nobody'],
    'ptosis, mg.sources: source "nobody" does not exist',
  ],
  [
    'an unknown source in a row',
    'data/comparison.json',
    [0, 'als', 'sources'],
    ['nobody'],
    'eyes, als.sources: source "nobody" does not exist',
  ],
  [
    'a slip in the id of a source',
    symptoms,
    [0, 'mg', 'sources'],
    ['smith-2002'],
    'ptosis, mg.sources: source "smith-2002" does not exist; did you mean "smith-2020"?',
  ],
  ['an idle source', sources, [1], idle, 'jones-2021: is cited by nothing'],
  [
    'a DOI with a full stop',
    sources,
    [0, 'doi'],
    '10.1000/lids.1.',
    'smith-2020, doi: ends or goes on with something that is not part of a DOI',
  ],
  [
    'an address that follows readers',
    sources,
    [0, 'url'],
    'https://lids.example/1?utm_source=x',
    'smith-2020, url: follows readers by "utm_source"; take it out',
  ],
  [
    'a search that is not marked',
    sources,
    [0, 'url'],
    'https://lids.example/find?query=lid',
    'smith-2020, search: is missing: the url opens a search; set it to true',
  ],
  [
    'a text marked as a search',
    sources,
    [0, 'search'],
    true,
    'smith-2020, search: is true, but the url does not look like a search',
  ],
  [
    'a host without links',
    'data/link-hosts.json',
    [1],
    'eyes.example',
    'eyes.example: is a host that no source links to',
  ],
  ['a host twice', 'data/link-hosts.json', [1], 'lids.example', 'lids.example: is listed twice'],
  [
    'a site covered already',
    'data/sites.json',
    [1],
    { host: 'a.mail.example.org', reason: 'mail' },
    'a.mail.example.org, host: is already covered by mail.example.org',
  ],
  [
    'an unknown concept',
    coverage,
    [0, 'concepts'],
    ['nothing'],
    'cov-001, concepts: concept "nothing" does not exist',
  ],
  [
    'an unknown correction',
    coverage,
    [0, 'corrections'],
    ['sc-01', 'sc-99'],
    'cov-001, corrections: correction "sc-99" does not exist',
  ],
  [
    'an unknown concept in a point to review',
    points,
    [0],
    { id: 'lids', group: 'Eyes', text: 'Lids.', concepts: ['nothing'] },
    'lids, concepts: concept "nothing" does not exist',
  ],
  [
    'an unknown source in a point to review',
    points,
    [0],
    { id: 'lids', group: 'Eyes', text: 'Lids.', sources: ['nobody'] },
    'lids, sources: source "nobody" does not exist',
  ],
  [
    'an unknown related correction',
    corrections,
    [0, 'related'],
    ['sc-99'],
    'sc-01, related: correction "sc-99" does not exist',
  ],
];

test.each(MISTAKES)('%s is refused', (_, file, path, value, told) => {
  const files = smallDataWith(file, path, value);
  expect(() => readFiles(files)).toThrow(`The data has one problem:\n${file}, ${told}`);
});

test.each([
  ['the same DOI', { ...idle, doi: '10.1000/LIDS.1' }, 'jones-2021, doi: is also the DOI of smith-2020'],
  ['the same work', again, 'jones-2021, title: has the same title, container and year as smith-2020'],
])('a source under two ids is refused: %s', (_, second, told) => {
  const files = smallDataWith(sources, [1], second);
  edit(files[symptoms], [0, 'mg', 'sources'], ['smith-2020', 'jones-2021']);
  expect(() => readFiles(files)).toThrow(`The data has one problem:\n${sources}, ${told}`);
});

test('a look-alike of neither disease is refused', () => {
  const files = smallDataWith(lookAlikes, [0, 'mg'], side('not-applicable'));
  edit(files[lookAlikes], [0, 'als'], side('not-applicable'));
  expect(() => readFiles(files)).toThrow(`${lookAlikes}, stroke: is a look-alike of neither disease`);
});

test('two case-sensitive forms may share letters when they differ in case', () => {
  const form = (text: string) => ({
    text,
    tier: 'clinical',
    caseSensitive: true,
  });
  const files = smallDataWith(symptoms, [0, 'forms', 0], form('PALS'));
  edit(files[symptoms], [1, 'forms', 0], form('pALS'));
  expect(readFiles(files).concepts).toHaveLength(3);
});

test.each([
  ['https://pubmed.ncbi.nlm.nih.gov/123', 'which go on with /12345678/'],
  ['https://pmc.ncbi.nlm.nih.gov/articles/123456/', 'which go on with /articles/PMC1234567/'],
  ['https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=98a5a2f6', 'set number of the label'],
  ['https://doi.org/10.1000/lids.1', 'smith-2020, url: is a DOI; write it as doi'],
])('an address out of shape is refused: %s', (url, told) => {
  const files = smallDataWith(sources, [0, 'url'], url);
  edit(files, ['data/link-hosts.json'], [new URL(url).hostname]);
  expect(() => readFiles(files)).toThrow(told);
});

test('a host that is not trusted is refused, and one that nothing links to any more', () => {
  const files = smallDataWith(sources, [0, 'url'], 'https://blog.example/1');
  expect(() => readFiles(files)).toThrow(
    [
      `${sources}, smith-2020, url: host blog.example is not in data/link-hosts.json; add it there if you trust it`,
      'data/link-hosts.json, lids.example: is a host that no source links to; take it out',
    ].join('\n'),
  );
});

test('every problem is told, not only the first', () => {
  const files = smallData();
  edit(files[symptoms], [0, 'mg', 'sources'], ['nobody']);
  edit(files[coverage], [0, 'corrections'], undefined);
  expect(() => readFiles(files)).toThrow(
    [
      'The data has 3 problems:',
      `${symptoms}, ptosis, mg.sources: source "nobody" does not exist`,
      `${coverage}, cov-001, corrections: names none, but the verdict is "wrong"`,
      `${corrections}, sc-01: is reached from no claim of coverage.json`,
    ].join('\n'),
  );
});
