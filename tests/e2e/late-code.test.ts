// What draws cards (the card, Preact, Floating UI) travels with every page but runs only where a term is pointed at; then at once. Told by Chromium,
// which counts calls of functions; both browsers get the same script.
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Launched, launch } from '../support/launch.ts';
import { restOn, untilCard, untilPainted } from '../support/page-under-test.ts';
import { type Site, serve } from '../support/serve.ts';
import { Hub } from '../support/tab.ts';
import { until } from '../support/until.ts';

/** Names that only what draws cards uses: of the card's host, of Preact and of Floating UI. */
const DRAWING = ['attachShadow', 'showPopover', 'dangerouslySetInnerHTML', 'getElementRects'];
const FOREIGN = '<title>Bread</title><h1>Bread</h1><p>Flour and water.</p>';
const OURS = '<title>Myasthenia gravis</title><h1>Myasthenia gravis</h1><p>Her ptosis came first.</p>';

let launched: Launched;
let site: Site;
let page: Page;
let hub: Hub;
let session: CDPSession;

beforeAll(async () => {
  [site, launched] = await Promise.all([serve('/nowhere'), launch('chromium')]);
  hub = await Hub.open(launched);
  site.pages.set('/foreign', { body: FOREIGN });
  site.pages.set('/ours', { body: OURS });
});
beforeEach(async () => {
  await page?.close();
  page = await launched.browser.newPage();
  session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  await session.send('Debugger.enable');
});
afterAll(async () => {
  await launched?.close();
  await site?.close();
});

/** Which of the names stand in a function that has been called; undefined before our script has run. */
async function drawn(): Promise<string[] | undefined> {
  const { result } = await session.send('Profiler.takePreciseCoverage');
  const script = result.find(({ url }) => url.endsWith('content.iife.js'));
  if (script === undefined) return undefined;
  const { scriptSource } = await session.send('Debugger.getScriptSource', { scriptId: script.scriptId });
  const ranges = script.functions.flatMap(({ ranges: [whole] }) => whole ?? []);
  const isCalled = (offset: number) => {
    const around = ranges.filter(({ startOffset, endOffset }) => startOffset <= offset && offset < endOffset);
    const length = (range: (typeof ranges)[number]) => range.endOffset - range.startOffset;
    return (around.sort((a, b) => length(a) - length(b))[0]?.count ?? 0) > 0;
  };
  return DRAWING.filter((name) => {
    const places = [...scriptSource.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map(({ index }) => index);
    expect(places, name).not.toEqual([]);
    return places.some(isCalled);
  });
}

test('on a page without terms nothing of it runs', async () => {
  await page.goto(`${site.origin}/foreign`);
  const tab = await hub.tabOf(page);
  await until(() => hub.status(tab), 'the page to be read');
  expect(await drawn()).toEqual([]);
});

test('on a page with terms it runs when one is pointed at, and not before', async () => {
  await page.goto(`${site.origin}/ours`);
  await page.bringToFront();
  await untilPainted(page);
  expect(await drawn()).toEqual([]);
  await restOn(page, 'ptosis');
  await untilCard(launched, page);
  expect(await drawn()).toEqual(DRAWING);
});

test('it has been run by the time a card is to open, where nobody sees it', async () => {
  // A pointer that rests opens nothing then, so that there is all the time to look.
  await hub.store({ pointing: 'gaze' });
  await page.goto(`${site.origin}/ours`);
  await page.bringToFront();
  await untilPainted(page);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await restOn(page, 'ptosis');
  const seen = await until(async () => {
    const names = await drawn();
    return names !== undefined && names.length > 0 && names;
  }, 'a card to be rehearsed');
  expect(seen).toEqual(['dangerouslySetInnerHTML']);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});
