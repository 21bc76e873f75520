// The tables of the in-page rows. Pure.
import { ms, size, slope, times } from './figures.ts';
import { MATCHERS, type MicroBench, READERS, SECOND, SIZES, WHOLE } from './micro.ts';
import type { Table } from './table.ts';
import type { Topic } from './text.ts';

const whole = (one: { start: number; scan: number } | undefined) => one && one.start + one.scan;

/** Matchers by size of the text. */
export function matcherTable(bench: MicroBench): Table {
  const rows = MATCHERS.map((row) => {
    const each = SIZES.map((bytes) => bench.find(row, 'on-topic', bytes));
    return [
      row,
      ms(each[2]?.start),
      ...each.map((one) => ms(one?.scan)),
      ms(whole(each[1])),
      ms(whole(each[2])),
    ];
  });
  return {
    title: 'Matchers, all forms, by size of the text',
    note: 'On-topic text already in memory; ms. Start is what every page pays before the first word is looked at.',
    rows: [
      ['matcher', 'start', ...SIZES.map((bytes) => `scan ${size(bytes)}`), 'both at 100 KB', 'both at 1 MB'],
      ...rows,
    ],
  };
}

/** Matchers by number of forms, on one megabyte. */
export function formTable(bench: MicroBench, forms: readonly string[]): Table {
  const of = (row: string) => forms.map((name) => bench.find(row, 'on-topic', 1_000_000, name));
  const rows = MATCHERS.flatMap((row) => {
    const each = of(row);
    return [
      [`${row}: start`, ...each.map((one) => ms(one?.start))],
      [`${row}: scan`, ...each.map((one) => ms(one?.scan))],
      [`${row}: found`, ...each.map((one) => String(one?.found ?? '–'))],
    ];
  });
  return {
    title: 'Matchers, 1 MB, by number of forms',
    note: 'On-topic text; ms. Every set holds the terms of the page, so all find the same, and some of them more; the rest of the 50,000 is made up. A second pass runs on code that the engine has made fast. The whole page is opened anew and its nodes are read, too.',
    rows: [
      ['matcher', ...forms],
      ...rows,
      [`${SECOND}: scan`, ...of(SECOND).map((one) => ms(one?.scan))],
      [`whole page, ${WHOLE}`, ...of(WHOLE).map((one) => ms(whole(one)))],
    ],
  };
}

/** Whole pages: start and scan together, against the bare walk. */
export function readerTable(bench: MicroBench, topic: Topic): Table {
  const bare = bench.find('bare walk', topic, 1_000_000);
  const rows = [...READERS, 'mark.js, mark(forms)'].map((row) => {
    const each = SIZES.map((bytes) => bench.find(row, topic, bytes, row.includes('mark(') ? '100' : 'all'));
    const points = each.slice(1).flatMap((one) => (one ? [[one.bytes, one.start + one.scan] as const] : []));
    return [
      row.includes('mark(') ? 'mark.js, mark(100 forms)' : row,
      ...each.map((one) => ms(whole(one))),
      times(whole(each[2]) ?? Number.NaN, whole(bare) ?? Number.NaN),
      points.length === 3 ? slope(points).toFixed(2) : '–',
      String(each[2]?.found ?? '–'),
    ];
  });
  return {
    title: `Whole pages, ${topic}`,
    note: 'Start and scan of a page that was just opened, its nodes included; ms. Slope: by logarithms, 100 KB to 10 MB.',
    rows: [['', ...SIZES.map(size), 'of bare, 1 MB', 'slope', 'found, 1 MB'], ...rows],
  };
}
