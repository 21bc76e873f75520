// What `npm run check:data` tells: the place and the remedy in plain words for whatever is broken, else what is worth a look.
import { expect, test } from 'vitest';
import { checkAll } from '../../../src/curation/checks.ts';
import { tellOutcome, type Verdict } from '../../../src/curation/report.ts';
import { CATEGORIES } from '../../../src/knowledge/vocabulary.ts';
import { ROOT } from '../data/real-data.ts';
import { edit, type Files, smallData, withFiles } from '../knowledge/build/small-data.ts';

const symptoms = 'data/concepts/symptom.json';
const NOW = new Date('2026-12-01');

/** The small data with every category and claim in it, and the strings of the interface, so that nothing is wrong with it. */
function wholeData(): Files {
  const files = smallData();
  const [first] = files['data/coverage.json'] as object[];
  files['data/coverage.json'] = Array.from({ length: 120 }, (_, index) => ({
    ...first,
    id: `cov-${String(index + 1).padStart(3, '0')}`,
  }));
  const standing: Record<string, string> = { test: 'used', 'look-alike': 'possible' };
  for (const category of CATEGORIES.filter(
    (one) => (files[`data/concepts/${one}.json`] as []).length === 0,
  )) {
    const side = {
      standing: standing[category] ?? 'not-applicable',
      text: 'It is.',
      sources: ['smith-2020'],
      basis: 'retrieved',
    };
    const forms = [{ text: `${category} form`, tier: 'clinical' }];
    const texts = { label: `The ${category}`, definition: 'A thing.' };
    files[`data/concepts/${category}.json`] = [
      { id: `a-${category}`, category, forms, ...texts, mg: side, als: side },
    ];
  }
  files['src/public/_locales/en/messages.json'] = {};
  return files;
}

const check = (files: Files, now = NOW): Verdict =>
  withFiles(files, (root) => tellOutcome(checkAll(root), now));

/** The whole data with one piece of a file's text replaced, as a hand would do it in an editor. */
function checkTyped(file: string, from: string, to: string): Verdict {
  const files = wholeData();
  const text = JSON.stringify(files[file], null, 2);
  expect(text).toContain(from);
  return check({ ...files, [file]: text.replace(from, to) });
}

test('data that is right is said to be so, with its figures', () => {
  const { isGood, text } = check(wholeData());
  expect(text).toContain('The data is in order: 23 concepts, 23 spellings, 1 sources.');
  expect(text).toContain('Reviewed by a clinician: none of 23 concepts.');
  expect(isGood).toBe(true);
});

test.each([
  [
    'a missing comma',
    '"id": "ptosis",',
    '"id": "ptosis"',
    'ptosis, line 3, column 19: a comma is missing here',
  ],
  [
    'a comma too many',
    '"basis": "retrieved"',
    '"basis": "retrieved",',
    'ptosis, line 19, column 27: a comma too many: nothing follows it',
  ],
  [
    'a curly quotation mark',
    '"ptosis"',
    '“ptosis”',
    'entry 1, line 3, column 11: a curly quotation mark where a straight one (") is needed',
  ],
  [
    'a single quotation mark',
    '"ptosis"',
    "'ptosis'",
    'entry 1, line 3, column 11: a single quotation mark where a double one (") is needed',
  ],
  [
    'a text left open',
    '"Drooping lid"',
    '"Drooping lid',
    'ptosis, line 4, column 14: a text that begins here has no closing quotation mark on its line',
  ],
  [
    'a quotation mark inside a text',
    'A thing.',
    'A "thing".',
    'ptosis, line 12, column 23: "thing" stands outside of the quotation marks; one inside a text is written \\"',
  ],
  [
    'a word without quotation marks',
    '"Drooping lid"',
    'Lid',
    'ptosis, line 4, column 14: "Lid" needs quotation marks around it',
  ],
  [
    'a missing colon',
    '"label": ',
    '"label" ',
    'ptosis, line 4, column 13: a colon is missing between the name of a field and what it holds',
  ],
  [
    'a backslash',
    'Drooping lid',
    'Drooping \\lid',
    'ptosis, line 4, column 14: a backslash in this text; to show one it is written \\\\',
  ],
  ['a comment', '[', '// mine\n[', 'line 1, column 1: a comment; these files can hold none'],
  [
    'an invisible mark',
    '[',
    '\uFEFF[',
    'line 1, column 1: an invisible mark (BOM); save the file as UTF-8 without BOM',
  ],
  [
    'a field twice',
    '"label": "Drooping lid"',
    '"label": "Lid", "label": "Drooping lid"',
    'ptosis, line 4, column 21: the field "label" stands twice in the same braces',
  ],
])('%s is told with line and column', (_, from, to, told) => {
  const { isGood, text } = checkTyped(symptoms, from, to);
  expect(text.split('\n')[1]).toBe(`${symptoms}, ${told}`);
  expect(isGood).toBe(false);
});

test('a file cut short is told', () => {
  const files = wholeData();
  const { text } = check({ ...files, [symptoms]: JSON.stringify(files[symptoms]).slice(0, -1) });
  expect(text).toMatch(/the file ends too early: a closing \] is missing/);
});

test.each<[string, string, (string | number)[], unknown, string]>([
  [
    'an unknown source',
    symptoms,
    [0, 'mg', 'sources'],
    ['smith-2002'],
    `${symptoms}, ptosis, mg.sources: source "smith-2002" does not exist; did you mean "smith-2020"?`,
  ],
  [
    'an unknown category',
    symptoms,
    [0, 'category'],
    'sympton',
    `${symptoms}, ptosis, category: "sympton" is not one of condition, anatomy, `,
  ],
  [
    'a spelling in two concepts',
    symptoms,
    [1, 'forms', 0, 'text'],
    'Ptosis',
    `${symptoms}, fatigue, forms["Ptosis"]: is also a form of ptosis, as "ptosis"`,
  ],
  [
    'a source never cited',
    'data/sources.json',
    [1],
    { id: 'x', kind: 'news', authors: 'X', title: 'X', container: 'X', checked: 'read' },
    'data/sources.json, x: is cited by nothing; cite it or take it out',
  ],
  [
    'a claim left out',
    'data/coverage.json',
    [3, 'id'],
    'cov-005',
    'data/coverage.json, cov-005: stands where cov-004 is expected',
  ],
  ['an empty category', 'data/concepts/drug.json', [], [], 'data/concepts/drug.json: holds no concept'],
  [
    'a hard definition',
    symptoms,
    [0, 'definition'],
    'Autoimmune neuromuscular transmission deterioration.',
    `${symptoms}, ptosis, definition: has reading grade `,
  ],
])('%s is told in plain words', (_, file, path, value, told) => {
  const files = wholeData();
  edit(files, [file, ...path], value);
  const { isGood, text } = check(files);
  expect(text).toContain(`\n${told}`);
  expect(isGood).toBe(false);
});

test('what is told is one line for each thing, without stack or test runner', () => {
  const files = wholeData();
  edit(files, [symptoms, 0, 'mg', 'sources'], ['nobody']);
  edit(files, [symptoms, 1, 'als', 'sources'], ['nobody']);
  const { text } = check(files);
  expect(text).toBe(
    [
      '2 things are wrong in data/:',
      `${symptoms}, ptosis, mg.sources: source "nobody" does not exist`,
      `${symptoms}, fatigue, als.sources: source "nobody" does not exist`,
    ].join('\n'),
  );
});

test('a broken shape is said to hide what entries say of each other', () => {
  const files = wholeData();
  edit(files, [symptoms, 0, 'label'], 7);
  expect(check(files).text).toBe(
    `One thing is wrong in data/:\n${symptoms}, ptosis, label: is not text\nWhat entries say of each other is checked once this is mended.`,
  );
});

test('what is worth a look is told, and is no error', () => {
  const files = wholeData();
  edit(files, [symptoms, 0, 'mg', 'basis'], 'mixed');
  edit(files, ['data/corrections.json', 0, 'basis'], 'textbook');
  edit(files, ['data/sources.json', 0, 'authors'], 'authors not seen');
  edit(files, ['data/sources.json', 0, 'checked'], 'abstract read; year from memory');
  edit(files, ['data/sources.json', 0, 'doi'], undefined);
  edit(files, ['data/sources.json', 0, 'url'], 'https://lids.example/search?q=lid');
  edit(files, ['data/sources.json', 0, 'search'], true);
  const { isGood, text } = check(files);
  for (const told of [
    `Claims of concepts read only in part: 1\n  ${symptoms}, ptosis, mg: basis is "mixed"; sources: smith-2020`,
    'Corrections read only in part: 1\n  data/corrections.json, sc-01: basis is "textbook"; sources: smith-2020',
    'Sources without a link: none',
    'journal were not seen: 1\n  data/sources.json, smith-2020, authors: not seen',
    'not read, seen or confirmed: 1\n  data/sources.json, smith-2020, checked: abstract read; year from memory',
    'search or a register: 1\n  data/sources.json, smith-2020, url: opens a search: https://lids.example/search?q=lid',
  ])
    expect(text).toContain(told);
  expect(isGood).toBe(true);
});

test('the last line counts everything that is worth a look, the corrections and the doubtful sources too', () => {
  const files = wholeData();
  edit(files, ['data/corrections.json', 0, 'basis'], 'textbook');
  edit(files, ['data/sources.json', 0, 'checked'], 'abstract read; year from memory');
  const { text } = check(files);
  expect(text.split('\n').at(-1)).toBe(
    'Worth a look, not wrong: 0 concepts compiled or reviewed more than a year ago, 0 claims of concepts read only in part, ' +
      '1 corrections read only in part, 0 sources without a link, 0 sources whose authors, title or journal were not seen, ' +
      '1 sources of which something else was not read, seen or confirmed, 0 sources whose link opens a search or a register.',
  );
});

test('a register as a whole is not called a search, but told beside them: the text is still to be found there', () => {
  const files = wholeData();
  edit(files, ['data/sources.json', 0, 'doi'], undefined);
  edit(files, ['data/sources.json', 0, 'url'], 'https://lids.example/');
  edit(files, ['data/sources.json', 0, 'search'], true);
  expect(check(files).text).toContain(
    'search or a register: 1\n  data/sources.json, smith-2020, url: opens a register as a whole: https://lids.example/',
  );
});

test('a source without DOI and address is told as one without a link', () => {
  const files = wholeData();
  edit(files, ['data/sources.json', 0, 'doi'], undefined);
  edit(files, ['data/sources.json', 0, 'url'], undefined);
  edit(files, ['data/link-hosts.json'], []);
  expect(check(files).text).toContain('Sources without a link: 1\n  data/sources.json, smith-2020: On lids');
});

test('concepts are told a year after their edition or review, not before', () => {
  const files = wholeData();
  edit(files, [symptoms, 0, 'reviewed'], { by: 'A. B., neurologist', on: '2027-01-31' });
  const told = (day: string) => check(files, new Date(day)).text;
  const [none, edition, both] = ['2027-11-30', '2027-12-01', '2028-02-01'].map(told);
  expect(none).toContain('more than a year ago: none');
  expect(edition).toContain('more than a year ago: 22\n');
  expect(edition).toContain(`${symptoms}, fatigue: compiled in 2026-11 and not reviewed since`);
  expect(edition).not.toContain('reviewed on');
  expect(both).toContain('more than a year ago: 23\n');
  expect(both).toContain(`${symptoms}, ptosis, reviewed: reviewed on 2027-01-31 by A. B., neurologist`);
});

test('our own data is in order', () => {
  const { isGood, text } = tellOutcome(checkAll(ROOT), NOW);
  expect(text).not.toContain('wrong in data/');
  expect(isGood).toBe(true);
});
