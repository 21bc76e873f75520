// The main job, in both browsers: the demo article is read, its terms are painted, a card explains one of every category.
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageStatus } from '../../src/extension/page-status.ts';
import { CATEGORIES } from '../../src/knowledge/vocabulary.ts';
import { accessibleText } from '../support/accessible-text.ts';
import { flat, getCard, missingIn } from '../support/expected.ts';
import { type Launched, launch } from '../support/launch.ts';
import { cardText, untilCard, untilNoCard, untilPainted } from '../support/page-under-test.ts';
import { type Site, serve } from '../support/serve.ts';
import { Hub } from '../support/tab.ts';
import { goToMention, leave, restAt } from '../support/terms.ts';
import { until } from '../support/until.ts';

const data = fileURLToPath(new URL('../../data', import.meta.url));

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let launched: Launched;
  let site: Site;
  let page: Page;
  let hub: Hub;
  let tab: number;
  let status: PageStatus;
  const errors: string[] = [];

  beforeAll(async () => {
    [site, launched] = await Promise.all([serve(data), launch(name)]);
    site.pages.set('/favicon.ico', { body: '', headers: { 'content-type': 'image/x-icon' } });
    hub = await Hub.open(launched);
    page = await launched.browser.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(`${site.origin}/demo-article.html`);
    await untilPainted(page);
    tab = await hub.tabOf(page);
    status = await until(() => hub.status(tab), 'the page to answer');
  });
  afterAll(async () => {
    await launched?.close();
    await site?.close();
  });

  test('terms of all categories are found', () => {
    const categories = new Set(status.found.map(({ conceptId }) => getCard(conceptId).category));
    expect(status.state).toBe('shown');
    expect([...categories].sort()).toEqual([...CATEGORIES].sort());
  });

  test.each(CATEGORIES)('a term of the category %s is painted and explained', async (category) => {
    const found = status.found.find(({ conceptId }) => getCard(conceptId).category === category);
    if (found === undefined) throw new Error('none was found');
    const card = getCard(found.conceptId);
    const mention = await goToMention(page, hub, tab, found.conceptId);
    expect(mention.isPainted).toBe(true);
    // A term that runs over an inline tag flashes piece by piece.
    expect(found.firstText.toLowerCase().startsWith(flat(mention.text).toLowerCase())).toBe(true);

    await restAt(page, mention);
    // The card is never seen without its content: the first text that can be read is the whole of it.
    expect(missingIn(await untilCard(launched, page), card)).toEqual([]);
    // Only Chromium lets a test see what a screen reader is given; Firefox's text is the rendered one.
    const heard = name === 'chromium' ? await accessibleText(page) : await cardText(launched, page);
    expect(missingIn(heard ?? '', card)).toEqual([]);

    await page.keyboard.press('Escape');
    await untilNoCard(page);
    await leave(page);
  });

  test('the badge counts the distinct terms', async () => {
    const distinct = new Set(status.found.map(({ conceptId }) => conceptId)).size;
    expect(await hub.badge(tab)).toBe(String(distinct));
  });

  test('the page reports no error', () => expect(errors).toEqual([]));
});
