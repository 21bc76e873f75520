// The sheet for clinical review: everything is on it once, with its sources, in the order of what most needs eyes, and nothing of it is markup.
import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { partsReadInPart } from '../../../src/curation/evidence.ts';
import { writeSheet } from '../../../src/curation/review/page.tsx';
import { planReview } from '../../../src/curation/review/plan.ts';
import { linkOf } from '../../../src/knowledge/build/compile-library.ts';
import type { Concept } from '../../../src/knowledge/schema.ts';
import type { DataSet } from '../../../src/knowledge/schema-tables.ts';
import { data } from '../data/real-data.ts';

const html = writeSheet(data);
const asMarkup = (text: string) => renderToStaticMarkup(text as never);

/** The markup of every item, by kind and id. */
const sections = new Map(
  [...html.matchAll(/<section class="item" id="([\w-]+)">([\s\S]*?)<\/section>/g)].map(
    ([, id = '', section = '']) => [id, section],
  ),
);

function expectSources(section: string, ids: readonly string[]): void {
  for (const id of ids) {
    const number = data.sources.findIndex((source) => source.id === id) + 1;
    const source = data.sources[number - 1];
    if (source === undefined) throw new Error(`no source ${id}`);
    const line =
      section
        .split('<li')
        .slice(1)
        .find((one) => one.includes(`>[${number}]<`)) ?? '';
    expect(line).toContain(asMarkup(source.title));
    expect(line).toContain(String(source.year ?? 'no year seen'));
    const link = linkOf(source);
    const shown = link === undefined ? 'no public link found' : asMarkup(link);
    expect(line).toContain(link === undefined ? shown : `<a href="${shown}" rel="noreferrer">${shown}</a>`);
    expect(line.includes('opens a search')).toBe(source.search === true);
  }
}

const claimsOf = ({ mg, als, tellApart, urgent, approval }: Concept) =>
  [mg, als, tellApart, urgent, approval].filter((claim) => claim !== undefined);

describe('everything is on it', () => {
  test.each(data.concepts.map((concept) => [concept.id, concept] as const))('concept %s', (id, concept) => {
    const section = sections.get(`concept-${id}`) ?? '';
    expect(section).toContain(asMarkup(concept.label));
    expect(section).toContain(asMarkup(concept.definition));
    for (const { text, sources } of claimsOf(concept)) {
      expect(section).toContain(asMarkup(text));
      expectSources(section, sources);
    }
    expect(section.includes('read in part')).toBe(partsReadInPart(concept).length > 0);
  });

  test.each(data.corrections.map((one) => [one.id, one] as const))('correction %s', (id, correction) => {
    const section = sections.get(`correction-${id}`) ?? '';
    const { articleSays, someSay = articleSays, correct, why = correct, sources } = correction;
    for (const text of [articleSays, someSay, correct, why]) expect(section).toContain(asMarkup(text));
    expectSources(section, sources);
  });

  test.each(data.comparison.map((row) => [row.id, row] as const))('row %s', (id, { label, mg, als }) => {
    const section = sections.get(`row-${id}`) ?? '';
    for (const text of [label, mg.text, als.text]) expect(section).toContain(asMarkup(text));
    expectSources(section, [...mg.sources, ...als.sources]);
  });

  test('every source is in the last list with all that is known of it', () => {
    const list = html.slice(html.lastIndexOf('<ol class="sources">'));
    expectSources(
      list,
      data.sources.map(({ id }) => id),
    );
    for (const { id, authors, container, checked } of data.sources)
      for (const text of [id, authors, container, checked]) expect(list).toContain(asMarkup(text));
  });

  test('every point to review is on it, in its order', () => {
    const places = data.reviewPoints.map(({ text }) => html.indexOf(`<p class="note">${asMarkup(text)}</p>`));
    // Points are taken out when they are settled.
    expect(places.length).toBeGreaterThan(0);
    expect(places.every((place, index) => place > (places[index - 1] ?? 0))).toBe(true);
  });
});

describe('the order', () => {
  const parts = planReview(data);
  const printed = parts.map(({ groups }) => groups.flatMap(({ items }) => items));

  test('each item is printed once, and numbers run through', () => {
    const numbers = printed.flat().map(({ number }) => number);
    const all = data.concepts.length + data.comparison.length + data.corrections.length;
    expect(numbers).toEqual(Array.from({ length: all }, (_, index) => index + 1));
    expect(new Set(printed.flat().map(({ item }) => item)).size).toBe(all);
    expect(
      [...html.matchAll(/<h4><span class="number">(\d+)</g)].map(([, number]) => Number(number)),
    ).toEqual(numbers);
  });

  test('first what the points name, urgent sentences first of all', () => {
    const urgent = data.concepts.filter((concept) => concept.urgent).map(({ id }) => id);
    expect(parts[0]?.groups[0]?.items.map(({ item }) => item.id)).toEqual(urgent);
    const named = new Set(printed[0]?.map(({ item }) => item.id));
    for (const { concepts = [] } of data.reviewPoints) for (const id of concepts) expect(named).toContain(id);
  });

  test('then what was read only in part, then what has a source without link', () => {
    const isInPart = (one: {
      item: { claims: readonly { basis?: string }[]; sides: readonly { basis?: string }[] };
    }) => [...one.item.claims, ...one.item.sides].some(({ basis = 'retrieved' }) => basis !== 'retrieved');
    expect(printed[1]?.length).toBeGreaterThan(20);
    expect(printed[1]?.every(isInPart)).toBe(true);
    expect(printed.slice(2).flat().some(isInPart)).toBe(false);
    const linkless = data.sources.filter((source) => linkOf(source) === undefined).map(({ id }) => id);
    const citesThem = ({ item }: (typeof printed)[number][number]) =>
      [...item.sides, ...item.claims].some(({ sources = [] }) => sources.some((id) => linkless.includes(id)));
    expect(printed[2]?.every(citesThem)).toBe(true);
    expect(printed.slice(3).flat().some(citesThem)).toBe(false);
  });

  test('then the table, the rest by category, and corrections, the worst first', () => {
    expect(printed[3]?.map(({ item }) => item.id)).toEqual(data.comparison.map(({ id }) => id));
    expect(new Set(printed[4]?.map(({ item }) => item.kind))).toEqual(new Set(['concept']));
    const severities = printed[5]?.map(({ item }) => RANK[severityOf.get(item.id) ?? 'low']);
    expect(severities).toEqual(severities?.toSorted());
  });

  const RANK = { high: 1, medium: 2, low: 3 };
  const severityOf = new Map(data.corrections.map(({ id, severity }) => [id, severity]));

  test('what belongs to a later part as well is named there by its number', () => {
    const statins = printed[0]?.find(({ item }) => item.id === 'statins');
    const last = html.slice(html.indexOf('32. Sources to complete'), html.indexOf('Part 2: '));
    expect(last).toContain(`Printed above: <a href="#concept-statins">${statins?.number} (statins)</a>.`);
  });
});

test('text is text: nothing of the data becomes markup', () => {
  const evil = '<script>alert("x")</script> & <b>';
  const [first, ...concepts] = data.concepts;
  const [source, ...sources] = data.sources;
  if (first === undefined || source === undefined) throw new Error('no data');
  const bad: DataSet = {
    ...data,
    concepts: [{ ...first, label: evil, definition: evil, mg: { ...first.mg, text: evil } }, ...concepts],
    sources: [{ ...source, title: evil, checked: evil }, ...sources],
    reviewPoints: [{ id: 'evil', group: evil, text: evil }],
  };
  const sheet = writeSheet(bad);
  expect(sheet).not.toMatch(/<script|<b>/);
  const told = '&lt;script>alert(&quot;x&quot;)&lt;/script> &amp; &lt;b>';
  for (const place of [
    '</span> %</h4>',
    '</strong> %',
    ' %<',
    '<h3>1. %</h3>',
    '<p class="note">%</p>',
    'read: % <',
  ])
    expect(sheet).toContain(place.replace('%', () => told));
});

test('it is one file that loads nothing', () => {
  expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(html).not.toMatch(/<(script|link|img|iframe|object|base)\b|\bsrc=|@import|url\(/);
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
  expect(style).toContain('counter(page)');
  expect(style).not.toContain('&');
});

test('it says that nobody has reviewed it, on the first page and on every other, until somebody has', () => {
  const none = 'No clinician has reviewed any of this yet.';
  expect(html.split(none)).toHaveLength(3);
  expect(html).toMatch(new RegExp(`@top-left \\{ content: '[^']*${none}'`));
  const [first, ...concepts] = data.concepts;
  if (first === undefined) throw new Error('no data');
  const reviewed: Concept = { ...first, reviewed: { by: 'A. B., neurologist', on: '2027-01-31' } };
  const later = writeSheet({ ...data, concepts: [reviewed, ...concepts] });
  expect(later).not.toContain(none);
  expect(later).toContain(`A clinician has reviewed 1 of ${data.concepts.length} concepts`);
  expect(later).toContain('reviewed on 2027-01-31 by A. B., neurologist');
});

test('every claim has boxes to tick, every item lines to write on', () => {
  for (const section of sections.values()) {
    expect(section.split('class="claim"').length).toBe(section.split('class="ticks"').length);
    expect(section).toContain('class="lines"');
  }
});
