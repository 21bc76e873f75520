// The labelled pages of tests/pages, in both browsers. What is wrong in detail: `npm run evaluate`.
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPages } from '../evaluate/find-pages.ts';
import { judge, type PageResult } from '../evaluate/judge.ts';
import { createMentionReader } from '../evaluate/mention-reader.ts';
import { readExpected } from '../evaluate/read-expected.ts';
import { readPage } from '../evaluate/read-page.ts';
import { reportResults } from '../evaluate/report.ts';
import { totalsByKind, totalsOf } from '../evaluate/totals.ts';
import { type Launched, launch } from '../support/launch.ts';
import { probeTab } from '../support/probe-tab.ts';
import { type Site, serve } from '../support/serve.ts';

const PAGES = fileURLToPath(new URL('../pages', import.meta.url));
/** A page without labels is for the unit tests to refuse. */
const files = findPages([PAGES]).filter(({ expectedFile }) => expectedFile !== undefined);

/** What was asked for and has been reached. */
const LEAST_PRECISION = 0.995;
const LEAST_RECALL = 0.98;

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let launched: Launched;
  let site: Site;
  const results: PageResult[] = [];

  beforeAll(async () => {
    const read = await createMentionReader();
    [site, launched] = await Promise.all([serve(PAGES), launch(name)]);
    const page = await launched.browser.newPage();
    const tab = { page, probe: await probeTab(launched, page), read };
    for (const { name, address, expectedFile = '' } of files) {
      const { told, ...mentions } = await readPage(tab, `${site.origin}/${address}`);
      results.push(judge(name, mentions, told, readExpected(expectedFile)));
    }
  }, 300_000);
  afterAll(async () => {
    await launched?.close();
    await site?.close();
  });

  test('every mention on every page has one label, and every label its mention', () => {
    const wrong = results.flatMap(({ name, problems, counts: { unlabelled } }) => [
      ...problems.map((problem) => `${name}: ${problem}`),
      ...(unlabelled > 0 ? [`${name}: ${unlabelled} mentions without a label`] : []),
    ]);
    expect(wrong).toEqual([]);
  });

  test('nothing is marked on pages that have nothing of ours', () => {
    const foreign = results.filter(({ kind }) => kind === 'foreign');
    expect(totalsByKind(results).foreign?.fp, reportResults(foreign).join('\n')).toBe(0);
  });

  test('hardly anything is marked wrongly, or missed', () => {
    const { precision, recall } = totalsOf(results);
    const report = reportResults(results).join('\n');
    expect(precision, report).toBeGreaterThanOrEqual(LEAST_PRECISION);
    expect(recall, report).toBeGreaterThanOrEqual(LEAST_RECALL);
  });
});
