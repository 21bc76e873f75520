// The content of data/ itself: every rule holds, every claim of the starting article is covered, nothing is too long.
// Reading grades and the article's wording have tests of their own, in data/.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatDate } from '../../src/card/format-date.ts';
import { everyCategory, everyClaim, fieldsOnce } from '../../src/curation/checks.ts';
import { RULES } from '../../src/knowledge/build/check-references.ts';
import { fold } from '../../src/knowledge/fold.ts';
import { countWords, WORD_LIMITS } from '../../src/knowledge/schema-parts.ts';
import { data, ROOT } from './data/real-data.ts';

const { concepts, sources, comparison, corrections, coverage } = data;

test.each(RULES.map((rule) => [rule.name, rule] as const))('the data keeps the rule %s', (_, rule) => {
  expect([...rule(data)]).toEqual([]);
});

test('every category has concepts', () => {
  expect([...everyCategory(data)]).toEqual([]);
});

test('no field stands twice in an entry', () => {
  expect(fieldsOnce(ROOT)).toEqual([]);
});

test('ids are unique', () => {
  for (const table of [concepts, sources, comparison, corrections, coverage]) {
    const ids = table.map((entry) => entry.id);
    expect(ids).toEqual([...new Set(ids)]);
  }
});

test('every text cites sources that exist', () => {
  const known = new Set(sources.map((source) => source.id));
  const texts = [
    ...concepts.flatMap(({ mg, als, tellApart, urgent }) => [mg, als, tellApart, urgent]),
    ...concepts.map(({ approval }) => (approval?.asOf === 'not dated' ? undefined : approval)),
    ...comparison.flatMap(({ mg, als }) => [mg, als]),
    ...corrections,
  ].filter((text) => text !== undefined);
  expect(texts.filter((text) => text.sources.length === 0)).toEqual([]);
  expect(texts.flatMap((text) => text.sources).filter((id) => !known.has(id))).toEqual([]);
});

test('no form belongs to two concepts', () => {
  const owners = new Map<string, Set<string>>();
  for (const { id, forms } of concepts) {
    for (const { text, caseSensitive } of forms) {
      const { lower, cased } = fold(text);
      const key = caseSensitive ? `=${cased}` : lower;
      owners.set(key, (owners.get(key) ?? new Set()).add(id));
    }
  }
  expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([]);
});

test('every claim of the starting article is covered, and every correction is reached', () => {
  expect(coverage).toHaveLength(120);
  expect([...everyClaim(data)]).toEqual([]);
  expect(coverage.filter((claim) => claim.concepts.length === 0)).toEqual([]);
  const reached = new Set(coverage.flatMap((claim) => claim.corrections ?? []));
  expect(corrections.map((correction) => correction.id).filter((id) => !reached.has(id))).toEqual([]);
});

test('every text keeps its word limit', () => {
  const { label, definition, side, tellApart, urgent, approval, row, correct, why } = WORD_LIMITS;
  const texts: [string | undefined, number][] = [
    ...concepts.flatMap((concept): [string | undefined, number][] => [
      [concept.label, label],
      [concept.definition, definition],
      [concept.mg.text, side],
      [concept.als.text, side],
      [concept.tellApart?.text, tellApart],
      [concept.urgent?.text, urgent],
      [concept.approval?.text, approval],
    ]),
    ...comparison.flatMap(({ mg, als }) => [mg, als].map(({ text }): [string, number] => [text, row])),
    ...corrections.flatMap((entry): [string | undefined, number][] => [
      [entry.articleSays, row],
      [entry.correct, correct],
      [entry.why, why],
    ]),
    ...coverage.map(({ claim }): [string, number] => [claim, row]),
  ];
  expect(texts.filter(([text = '', limit]) => countWords(text) > limit)).toEqual([]);
});

test('every link is https and leads to a host of the allow list', () => {
  const urls = sources.flatMap(({ url }) => (url === undefined ? [] : [new URL(url)]));
  expect(urls.filter((url) => url.protocol !== 'https:')).toEqual([]);
  expect(urls.filter((url) => !data.linkHosts.includes(url.hostname))).toEqual([]);
});

test('the counts that README.md tells are those of the data', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const forms = concepts.reduce((sum, concept) => sum + concept.forms.length, 0);
  expect(readme).toContain(`from ${sources.length} sources`);
  expect(readme).toContain(
    `${concepts.length} concepts are known by ${forms.toLocaleString('en-US')} spellings`,
  );
});

test('no form that is ours wherever it stands is also a measure with any letters: "0.1 mm or better"', () => {
  const units = /^(?:[µmcdk]?[mglsVA]|in|ft|oz|min|h)(?=[ -](?:or|per|and|to|of|in)\b)/i;
  const sure = concepts.flatMap(({ forms }) => forms.filter(({ tier }) => tier === 'specific'));
  const measures = sure.filter(({ text, caseSensitive }) => !caseSensitive && units.test(text));
  expect(measures).toEqual([]);
});

const VERSION = [/data version\s+(\d[\d.]*\d)/g, data.dataset.version] as const;
const MONTH = [/compiled in\s+(\w+ \d{4})/g, formatDate(data.dataset.compiled)] as const;

test.each([
  ['README.md', 'version', ...VERSION],
  ['README.md', 'month', ...MONTH],
  ['data/README.md', 'month', ...MONTH],
  ['data/LICENSE.md', 'version', ...VERSION],
])('%s tells the %s of the data', (file, _, pattern, own) => {
  const told = [...readFileSync(join(ROOT, file), 'utf8').matchAll(pattern)].map(([, value]) => value);
  expect([...new Set(told)]).toEqual([own]);
});
