// The zips for the stores depend on nothing but what is in them.

import { unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { zipOf } from '../../../.config/package/zip.ts';

const text = (words: string) => new TextEncoder().encode(words);
const files = new Map([
  ['b/two.txt', text('two '.repeat(100))],
  ['a.txt', text('one')],
  ['empty.txt', text('')],
]);
const zone = process.env.TZ;

afterEach(() => {
  process.env.TZ = zone;
});

test('what goes in comes out', () => {
  expect(new Map(Object.entries(unzipSync(zipOf(files))))).toEqual(files);
});

test('the order in which files are given does not matter', () => {
  expect(zipOf(new Map([...files].reverse()))).toEqual(zipOf(files));
});

test.each(['Pacific/Kiritimati', 'America/Anchorage', 'Europe/London'])(
  'nor does the clock of %s',
  (name) => {
    const here = zipOf(files);
    process.env.TZ = name;
    expect(zipOf(files)).toEqual(here);
  },
);
