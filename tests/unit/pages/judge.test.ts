// What counts as right, wrong and missed, the figures, and what is printed of them.
import { describe, expect, test } from 'vitest';
import { judge } from '../../evaluate/judge.ts';
import type { Mention } from '../../evaluate/mention.ts';
import type { Expected } from '../../evaluate/read-expected.ts';
import { reportPlainPage, reportPlainTotals, reportResults } from '../../evaluate/report.ts';
import { totalsByKind, totalsOf } from '../../evaluate/totals.ts';

const mention = (text: string, marked: boolean, before = ''): Mention => ({
  text,
  before,
  after: '',
  concept: `the-${text.toLowerCase()}`,
  tier: 'ambiguous',
  marked,
});

const EXPECTED: Expected = {
  about: 'A page.',
  kind: 'mixed',
  must: [{ text: 'ALS', concept: 'the-als' }],
  mustNot: [{ text: 'MG', why: 'milligrams' }],
  may: [{ text: 'PEG', why: 'who knows' }],
};
const FOREIGN: Expected = { ...EXPECTED, kind: 'foreign', must: [], may: [] };
const TOLD = {
  found: [{ conceptId: 'the-mg', why: [{ text: 'mg', reason: 'reason_topic' }] }],
  held: [{ conceptId: 'the-als', text: 'Als', reason: 'reason_elsewhere', detail: 'a word', count: 2 }],
};

const verdict = (expected: Expected, ...mentions: Mention[]) =>
  judge('page', { mentions, stray: [] }, TOLD, expected);

describe('one page', () => {
  test('what must be marked and is', () => {
    const { counts, errors } = verdict(
      EXPECTED,
      mention('ALS', true),
      mention('PEG', true),
      mention('MG', false),
    );
    expect(counts).toEqual({ tp: 1, fp: 0, fn: 0, may: 1, labelled: 3, unlabelled: 0 });
    expect(errors).toEqual([]);
  });

  test('what is not marked and must be is missed, with the reason it was held back for', () => {
    const { counts, errors } = verdict(EXPECTED, mention('ALS', false));
    expect(counts.fn).toBe(1);
    expect(errors).toMatchObject([{ error: 'fn', label: 'must[0]', reason: 'reason_elsewhere (a word)' }]);
  });

  test('what is marked and must not be is wrong, with the reason it is shown for', () => {
    const { counts, errors } = verdict(EXPECTED, mention('MG', true, '60 '));
    expect(counts.fp).toBe(1);
    expect(errors).toMatchObject([
      { error: 'fp', around: '60 {MG}', label: 'mustNot[0]: milligrams', reason: 'reason_topic' },
    ]);
  });

  test('what is marked without a label is wrong', () => {
    const { counts, errors } = verdict(EXPECTED, mention('EMG', true), mention('SLA', false));
    expect(counts).toMatchObject({ fp: 1, unlabelled: 2 });
    expect(errors).toMatchObject([{ error: 'fp', text: 'EMG', label: 'unlabelled', reason: '' }]);
  });

  test('paint that is no mention is wrong', () => {
    const stray = [{ text: 'myas', before: '', after: 'thenia' }];
    const { errors } = judge('page', { mentions: [], stray }, {}, EXPECTED);
    expect(errors).toMatchObject([{ error: 'fp', around: '{myas}thenia', label: 'no mention' }]);
  });
});

const RESULTS = [
  verdict(EXPECTED, mention('ALS', true), mention('ALS', true), mention('ALS', false), mention('PEG', false)),
  verdict(FOREIGN, mention('MG', true)),
  verdict(FOREIGN, mention('MG', false)),
];

test('figures of all pages and of each kind that is there', () => {
  expect(totalsOf(RESULTS)).toMatchObject({ pages: 3, tp: 2, fp: 1, fn: 1, precision: 2 / 3, recall: 2 / 3 });
  const { foreign, mixed, little } = totalsByKind(RESULTS);
  expect(foreign).toMatchObject({ precision: 0, recall: 1, fpPerPage: 0.5, pagesWithFp: 1, mayShare: 0 });
  expect(mixed).toMatchObject({ precision: 1, mayShare: 0.25 });
  expect(little).toBeUndefined();
});

test('the report names each error and ends with the figures', () => {
  const lines = reportResults(RESULTS);
  expect(lines).toContain('WRONG  {MG}');
  expect(lines).toContain('       the-mg, ambiguous; mustNot[0]: milligrams; reason_topic');
  expect(lines.at(-1)).toMatch(/^all +3 +2 +1 +1 +0\.6667 +0\.6667 +0\.333 +1 +16\.7 %$/);
});

test('a page without labels is listed, unless there is nothing on it', () => {
  expect(reportPlainPage('page', { mentions: [mention('MG', true)], stray: [] }, TOLD)).toEqual([
    '\n== page: 1 marked',
    'MARKED {MG}  reason_topic',
    'HELD   Als × 2  reason_elsewhere (a word)',
  ]);
  expect(reportPlainPage('page', { mentions: [], stray: [] }, {})).toEqual([]);
  expect(reportPlainTotals([{ marked: [1, 2] }, { marked: [] }])).toBe(
    '\n2 pages without labels: 1 with marks, 2 marks in all',
  );
});
