// Hostile and broken pages in both browsers: terms are painted, nothing throws, and the page reads as it does without us.
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launch } from '../support/launch.ts';
import { paintedTerms } from '../support/painted-terms.ts';
import { probeTab } from '../support/probe-tab.ts';
import { type Site, serve } from '../support/serve.ts';
import { until } from '../support/until.ts';
import { HOSTILE } from './hostile-pages.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const cases = Object.entries(HOSTILE).map(([name, hostile]) => [name, hostile.defends, hostile] as const);

/** True when `wanted` stand in `terms` in this order, with others between them. */
function holds(terms: readonly string[], wanted: readonly string[]): boolean {
  let at = 0;
  for (const term of terms) if (term === wanted[at]) at += 1;
  return at === wanted.length;
}

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let launched: Launched;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    [site, launched] = await Promise.all([serve(here), launch(name)]);
    for (const [path, { page: served }] of Object.entries(HOSTILE)) site.pages.set(`/${path}`, served);
  });
  afterAll(async () => {
    await launched?.close();
    await site?.close();
  });

  test.each(cases)('%s: %s', async (path, _, { painted, unpainted = [], isUnreadable = false }) => {
    page = await launched.browser.newPage();
    const errors: string[] = [];
    // A policy may forbid the icon that the browser itself asks for.
    page.on('pageerror', (error) => !/favicon/.test(String(error)) && errors.push(String(error)));
    const probe = isUnreadable ? await probeTab(launched, page) : undefined;
    const look = async () =>
      probe ? (await probe.status()).found.map(({ firstText }) => firstText) : paintedTerms(page);
    await page.goto(`${site.origin}/${path}`);
    const isRight = async () => {
      const terms = await look();
      return holds(terms, painted) && !unpainted.some((word) => terms.includes(word));
    };
    await until(isRight, `${painted.join(', ')} to be painted`).catch(async () => {
      expect(await look()).toEqual(painted);
    });
    expect(errors).toEqual([]);
    await page.close();
    await probe?.popup.close();
  });
});
