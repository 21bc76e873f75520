// What a file of labels may hold, and that every fault is named with its place.
import { expect, test } from 'vitest';
import { parseExpected } from '../../evaluate/read-expected.ts';

const GOOD = {
  about: 'A page.',
  kind: 'mixed',
  must: [{ text: 'MG', concept: 'myasthenia-gravis', in: ['people with {MG}'] }],
  mustNot: [{ text: 'MG', why: 'milligrams', count: 2 }],
};

function faultsOf(data: unknown): string[] {
  const faults: string[] = [];
  parseExpected(data, faults);
  return faults;
}

test('what is good is read; no list of doubtful mentions is an empty one', () => {
  const faults: string[] = [];
  expect(parseExpected(GOOD, faults)).toEqual({ ...GOOD, may: [] });
  expect(faults).toEqual([]);
});

test.each([
  ['no object', 3, /^the file: /],
  ['no labels', {}, /^about: is missing\nkind: is missing\nmust: is missing\nmustNot: is missing$/],
  ['another kind', { ...GOOD, kind: 'odd' }, /^kind: .*"odd"/],
  ['an unknown field', { ...GOOD, only: true }, /^only: is no field that is known here$/],
  ['a must without a concept', { ...GOOD, must: [{ text: 'MG' }] }, /^must\[0\]\.concept: is missing$/],
  ['a mustNot without a reason', { ...GOOD, mustNot: [{ text: 'MG' }] }, /^mustNot\[0\]\.why: is missing$/],
  [
    'white space at the end',
    { ...GOOD, may: [{ text: 'MG ', why: 'a' }] },
    /^may\[0\]\.text: begins or ends/,
  ],
  [
    'a snippet without the text in braces',
    { ...GOOD, must: [{ ...GOOD.must[0], in: ['{MG}', '{ALS}'] }] },
    /^must\[0\]\.in\[1\]: "\{ALS\}" does not hold \{MG\} once/,
  ],
  ['a count of snippets', { ...GOOD, must: [{ ...GOOD.must[0], count: 1 }] }, /^must\[0\]\.count: /],
  [
    'one text for all others in two lists',
    { ...GOOD, may: [{ text: 'MG', why: 'a' }] },
    /^may\[0\]: mustNot\[0\] is for all/,
  ],
  ['a must on a foreign page', { ...GOOD, kind: 'foreign' }, /^must\[0\]: nothing is marked/],
])('%s is a fault', (_name, data, fault) => {
  expect(faultsOf(data).join('\n')).toMatch(fault);
});
