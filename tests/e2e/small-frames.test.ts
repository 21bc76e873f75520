// Terms in frames too small for a card: a page of the same site around them draws it, otherwise a click opens the popup.
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launch } from '../support/launch.ts';
import { untilCard, untilNoCard } from '../support/page-under-test.ts';
import { probeTab } from '../support/probe-tab.ts';
import { type Site, serve } from '../support/serve.ts';
import { until } from '../support/until.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const INNER =
  '<!doctype html><title>Note</title><body style="margin:0"><p id="term">Myasthenia gravis</p></body>';
const outer = (address: string) =>
  `<!doctype html><title>Page</title><h1>Page</h1><div style="height:90px"></div>
  <iframe src="${address}" width="200" height="60" style="border:7px solid"></iframe>`;

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let launched: Launched;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    [site, launched] = await Promise.all([serve(here), launch(name)]);
    site.pages.set('/inner.html', { body: INNER });
    site.pages.set('/same.html', { body: outer('/inner.html') });
    site.pages.set('/other.html', {
      body: outer(`${site.origin.replace('127.0.0.1', 'localhost')}/inner.html`),
    });
    page = await launched.browser.newPage();
  });
  afterAll(async () => {
    await launched?.close();
    await site?.close();
  });

  /** Waits until the frame's term is painted, and returns its middle in the page's viewport. */
  async function termIn(address: string): Promise<{ x: number; y: number; frame: Frame }> {
    await page.goto(`${site.origin}/${address}`);
    const frame = await until(() => page.frames().find((one) => one !== page.mainFrame()), 'the frame');
    await until(() => frame.evaluate(() => CSS.highlights.size > 0), 'the term to be painted');
    const inner = await frame.evaluate(() => {
      const range = new Range();
      range.selectNodeContents(document.querySelector('#term') ?? document.body);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    const box = await page.evaluate(() => {
      const iframe = document.querySelector('iframe') as HTMLIFrameElement;
      const { left, top } = iframe.getBoundingClientRect();
      return { left: left + iframe.clientLeft, top: top + iframe.clientTop };
    });
    return { x: box.left + inner.x, y: box.top + inner.y, frame };
  }

  test('of the same site: the page around it draws the card, which stays while the pointer is on it', async () => {
    const { x, y } = await termIn('same.html');
    await page.mouse.move(x - 40, y - 10);
    await page.mouse.move(x, y, { steps: 12 });
    expect(await untilCard(launched, page)).toContain('Myasthenia gravis');
    const card = await page.evaluate(() => {
      const box = (document.querySelector('discern-card') as HTMLElement).getBoundingClientRect();
      return { x: box.x, y: box.y, width: box.width, height: box.height };
    });
    expect(card.width).toBeGreaterThan(300);
    expect(card.y >= y || card.y + card.height <= y).toBe(true);
    await page.mouse.move(card.x + 60, card.y + 80, { steps: 15 });
    await page.mouse.move(card.x + 70, card.y + 90, { steps: 5 });
    expect(await untilCard(launched, page)).toContain('Myasthenia gravis');
    await page.mouse.move(card.x + card.width + 300, 5, { steps: 5 });
    await untilNoCard(page);
  });

  test('of another site: no card; a click makes it the term the popup opens with', async () => {
    const probe = await probeTab(launched, page);
    const { x, y, frame } = await termIn('other.html');
    await page.mouse.move(x - 40, y - 10);
    await page.mouse.move(x, y, { steps: 12 });
    await page.mouse.click(x, y);
    await until(async () => (await probe.status()).lastOpened, 'the term to be known');
    expect((await probe.status()).lastOpened?.conceptId).toBe('myasthenia-gravis');
    const cards = () => document.querySelectorAll('discern-card').length;
    expect([await page.evaluate(cards), await frame.evaluate(cards)]).toEqual([0, 0]);
    await probe.popup.close();
  });
});
