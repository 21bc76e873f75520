// The main job, in both browsers: the demo article is read, its terms are painted, a card explains each.
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launch } from '../support/launch.ts';
import { restOn, untilCard, untilPainted } from '../support/page-under-test.ts';
import { type Site, serve } from '../support/serve.ts';

const data = fileURLToPath(new URL('../../data', import.meta.url));

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let launched: Launched;
  let site: Site;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    [site, launched] = await Promise.all([serve(data), launch(name)]);
    page = await launched.browser.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    site.pages.set('/favicon.ico', { body: '', headers: { 'content-type': 'image/x-icon' } });
    await page.goto(`${site.origin}/demo-article.html`);
    await untilPainted(page);
  });
  afterAll(async () => {
    await launched?.close();
    await site?.close();
  });

  test('hovering a term opens a card', async () => {
    await restOn(page, 'pyridostigmine');
    const text = await untilCard(launched, page);
    console.log(text);
    expect(text).toContain('Pyridostigmine');
  });
});
