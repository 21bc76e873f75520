// The products as files, and the figures of the build.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildKnowledge } from '../../../../src/knowledge/build/build-knowledge.ts';
import { tellReport } from '../../../../src/knowledge/build/vite-plugin.ts';
import { data, ROOT } from '../../data/real-data.ts';

const outDir = mkdtempSync(join(tmpdir(), 'discern-products-'));
afterAll(() => rmSync(outDir, { recursive: true }));

const report = buildKnowledge(ROOT, outDir);

test('the products are lexicon, sieve, library, sites, the tables of relevance and the sample text, and nothing is left beside them', () => {
  expect(readdirSync(outDir).sort()).toEqual([
    'lexicon.json',
    'library.json',
    'relevance.json',
    'sample.json',
    'sieve.json',
    'sites.json',
  ]);
  const hosts = JSON.parse(readFileSync(join(outDir, 'sites.json'), 'utf8')) as Record<string, string[]>;
  const sites = Object.entries(hosts).flatMap(([reason, list]) => list.map((host) => ({ host, reason })));
  expect(sites).toHaveLength(data.sites.length);
  expect(sites).toEqual(expect.arrayContaining([...data.sites]));
});

test('the figures are those of the files', () => {
  expect(report.lexicon.raw).toBe(statSync(join(outDir, 'lexicon.json')).size);
  expect(report.library.raw).toBe(statSync(join(outDir, 'library.json')).size);
  expect(report.concepts).toBe(data.concepts.length);
});

test('the lexicon stays small, for it is parsed in every frame', () => {
  expect(report.lexicon.raw).toBeLessThan(80_000);
  expect(report.lexicon.gzip).toBeLessThan(25_000);
});

test('the lexicon holds nothing a reader sees', () => {
  const lexicon = readFileSync(join(outDir, 'lexicon.json'), 'utf8');
  expect(data.concepts.filter(({ definition }) => lexicon.includes(definition))).toEqual([]);
});

test('the same data is not written twice, so that a watching server rests', () => {
  const before = statSync(join(outDir, 'library.json')).ino;
  expect(buildKnowledge(ROOT, outDir)).toEqual(report);
  expect(statSync(join(outDir, 'library.json')).ino).toBe(before);
});

test('the report tells concepts, forms, dropped plurals and sizes', () => {
  const figures = { concepts: 3, formsListed: 9, formsDropped: 2 };
  const sizes = {
    lexicon: { raw: 63_853, gzip: 19_556 },
    library: { raw: 348_434, gzip: 92_280 },
  };
  expect(tellReport({ ...figures, ...sizes })).toBe(
    'knowledge: 3 concepts, 9 forms, 2 of them regular plurals left to the matcher\n' +
      'knowledge: lexicon 63.9 kB (gzip 19.6 kB), cards 348.4 kB (gzip 92.3 kB)',
  );
});
