// What is dragged out of a page, in both browsers: the page's own markup, as it is without us, though terms stand in elements of ours.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launch } from '../support/launch.ts';
import { middleOf, untilPainted } from '../support/page-under-test.ts';
import { type Site, serve } from '../support/serve.ts';
import { Hub } from '../support/tab.ts';
import { until } from '../support/until.ts';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Myasthenia gravis</title>
<style>body { margin: 40px; font: 20px/2 sans-serif } p { color: navy } a { color: green }</style></head><body>
<p id="first">In myasthenia gravis ptosis and dysphagia come first.</p>
<p id="second">Then <a href="/elsewhere">diplopia and thymoma</a> and an image: <img src="/dot.svg" alt="dot" width="40" height="40"></p>
</body></html>`;
const DOT =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40"/></svg>';

/** What the browser carries, by type, and what is selected meanwhile. */
type Dragged = Readonly<Record<string, string>>;

/** From one word up to the end of another, by the page's own letters, and the word that is taken hold of. */
interface Drag {
  readonly name: string;
  readonly select?: readonly [from: string, to: string];
  readonly hold: string;
}

const DRAGS: readonly Drag[] = [
  { name: 'a term', select: ['ptosis', 'ptosis'], hold: 'ptosis' },
  { name: 'a sentence, held at a term', select: ['In ', 'first.'], hold: 'ptosis' },
  { name: 'a sentence, held beside its terms', select: ['In ', 'first.'], hold: 'come' },
  { name: 'parts of two blocks and terms', select: ['asthenia', 'diplo'], hold: 'dysphagia' },
  { name: 'a link', hold: 'thymoma' },
  { name: 'a part of a link', select: ['diplopia', 'thymoma'], hold: 'thymoma' },
  { name: 'a link while text is selected', select: ['ptosis', 'ptosis'], hold: 'thymoma' },
];

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let launched: Launched;
  let site: Site;
  let hub: Hub;
  let page: Page;

  beforeAll(async () => {
    [site, launched] = await Promise.all([serve('/nowhere'), launch(name)]);
    site.pages.set('/page', { body: PAGE });
    site.pages.set('/dot.svg', { body: DOT });
    hub = await Hub.open(launched);
    page = await launched.browser.newPage();
  });
  afterAll(async () => {
    await launched?.close();
    await site?.close();
  });

  async function visit(on: boolean): Promise<void> {
    await hub.store({ enabled: on });
    await page.goto(`${site.origin}/page`);
    await page.bringToFront();
    if (on) await untilPainted(page);
    expect(await page.evaluate(() => document.querySelectorAll('discern-term').length)).toBe(on ? 5 : 0);
    // A drag that began would go on outside of the page, so it ends here, when the browser has said what it would carry.
    // How deep the first and last text lie is told by Firefox to its own editor, which looks no deeper than there is: left out.
    await page.evaluate(() => {
      const world = globalThis as { dragged?: Record<string, string> };
      addEventListener('dragstart', (event) => {
        const { dataTransfer: data } = event;
        const types = data?.types.filter((type) => type !== 'text/_moz_htmlinfo') ?? [];
        const carried = types.map((type) => [type, data?.getData(type)]);
        world.dragged ??= Object.fromEntries([['selected', getSelection()?.toString()], ...carried]);
        event.preventDefault();
      });
    });
  }

  async function select([from, to]: readonly [string, string]): Promise<void> {
    await page.evaluate(
      (first, last) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const texts: Text[] = [];
        while (walker.nextNode()) texts.push(walker.currentNode as Text);
        const find = (word: string, side: number): [Text, number] => {
          for (const text of texts)
            if (text.data.includes(word)) return [text, text.data.indexOf(word) + word.length * side];
          throw new Error(`no ${word}`);
        };
        getSelection()?.setBaseAndExtent(...find(first, 0), ...find(last, 1));
      },
      from,
      to,
    );
  }

  async function drag({ select: ends, hold }: Drag): Promise<Dragged> {
    await page.evaluate(() => getSelection()?.removeAllRanges());
    if (ends) await select(ends);
    const { x, y } = await middleOf(page, hold);
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y);
    await page.mouse.down();
    // By less than a drag needs at first, as a hand does.
    for (const by of [1, 2, 3, 6, 12, 24]) await page.mouse.move(x + by, y + by);
    const dragged = await until(
      () => page.evaluate(() => (globalThis as { dragged?: Record<string, string> }).dragged),
      'the drag to begin',
    );
    await page.mouse.up();
    return dragged;
  }

  test.each(DRAGS)('$name', async (one) => {
    await visit(false);
    const off = await drag(one);
    await visit(true);
    const on = await drag(one);
    expect(on).toEqual(off);
    expect(Object.values(off).join()).toContain(one.select ? one.hold : '/elsewhere');
    // What was taken out for the drag is in again.
    await until(
      () => page.evaluate(() => document.querySelectorAll('discern-term').length === 5),
      'all terms',
    );
  });

  test('a click on a link by a hand that is not still', async () => {
    await visit(true);
    site.pages.set('/elsewhere', { body: '<title>Elsewhere</title>' });
    const { x, y } = await middleOf(page, 'thymoma');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 1, y);
    await page.mouse.up();
    await until(
      () => page.evaluate(() => document.title === 'Elsewhere').catch(() => false),
      'the other page',
    );
  });

  test('text is selected beside what was selected before', async () => {
    await visit(true);
    await select(['ptosis', 'ptosis']);
    const from = await middleOf(page, 'dysphagia');
    const to = await middleOf(page, 'first.');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 9 });
    await page.mouse.up();
    expect(await selectedText()).toMatch(/^\w{0,5}agia come fi/);
    expect(await page.evaluate(() => document.querySelectorAll('discern-term').length)).toBe(5);
  });

  const selectedText = () => page.evaluate(() => getSelection()?.toString());
});
