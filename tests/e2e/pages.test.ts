// Realistic pages, each with what must and must not be marked: tests/pages/<case>/page.html and expected.json.

import lexiconData from 'discern:lexicon';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findTerms } from '../../src/matching/find-terms.ts';
import { createLexicon } from '../../src/matching/lexicon.ts';
import { type Launched, launch } from '../support/launch.ts';
import { paintedTerms } from '../support/painted-terms.ts';
import { type Probe, probeTab } from '../support/probe-tab.ts';
import { type Site, serve } from '../support/serve.ts';

interface Expected {
  readonly about: string;
  readonly must: readonly { text: string; concept: string; count?: number }[];
  readonly mustNot: readonly { text: string; why: string }[];
  readonly only?: true;
}

const PAGES = fileURLToPath(new URL('../pages', import.meta.url));
const folders = readdirSync(PAGES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const cases = folders.map(({ name }) => {
  const expected = JSON.parse(readFileSync(`${PAGES}/${name}/expected.json`, 'utf8')) as Expected;
  return [name, expected] as const;
});
const lexicon = createLexicon(lexiconData);

/** The concept a marked text leads to. */
function conceptOf(text: string): string | undefined {
  return findTerms(text, lexicon)[0]?.form.conceptId;
}

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let launched: Launched;
  let site: Site;
  let page: Page;
  let probe: Probe;

  beforeAll(async () => {
    [site, launched] = await Promise.all([serve(PAGES), launch(name)]);
    page = await launched.browser.newPage();
    probe = await probeTab(launched, page);
  });
  afterAll(async () => {
    await launched?.close();
    await site?.close();
  });

  test.each(cases)('%s', async (folder, { must, mustNot, only }) => {
    await page.goto(`${site.origin}/${folder}/page.html`);
    await probe.status();
    const terms = await paintedTerms(page);

    for (const { text, concept, count } of must) {
      const found = terms.filter((term) => term === text);
      if (count === undefined) expect(terms, text).toContain(text);
      else expect(found.length, `number of "${text}" marked`).toBe(count);
      expect(conceptOf(text), text).toBe(concept);
    }
    const wrong = mustNot.filter(({ text }) => terms.includes(text));
    expect(wrong).toEqual([]);
    if (only) expect(terms.filter((term) => !must.some(({ text }) => text === term))).toEqual([]);
  });
});
