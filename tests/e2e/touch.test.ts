// The card under a finger, in Chromium, which can be told that it has a touch screen: a sheet at the foot of the window.
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { untilInCard } from '../support/card-view.ts';
import { getCard, word } from '../support/expected.ts';
import { openExtensionPage } from '../support/extension-page.ts';
import { type Launched, launch } from '../support/launch.ts';
import {
  inCard,
  middleOf,
  sessionOf,
  untilCard,
  untilNoCard,
  untilPainted,
} from '../support/page-under-test.ts';
import { openTab } from '../support/popup-view.ts';
import { type Site, serve } from '../support/serve.ts';
import { story, TERMS } from '../support/story.ts';
import { Hub } from '../support/tab.ts';
import { never, until } from '../support/until.ts';

const PHONE = { width: 390, height: 800, isMobile: true, hasTouch: true };
const LONG = 900;

describe.each(['wrapped', 'highlighted'])('terms %s', (painting) => {
  let launched: Launched;
  let site: Site;
  let page: Page;
  let session: CDPSession;

  beforeAll(async () => {
    [site, launched] = await Promise.all([serve('/nowhere'), launch('chromium')]);
    const meta = '<meta name="viewport" content="width=device-width">';
    const room = '<div style="height: 1500px"></div>';
    site.pages.set('/wrapped.html', { body: story({ extra: meta + room }) });
    site.pages.set('/highlighted.html', { body: story({ script: true, extra: meta + room }) });
    site.pages.set('/elsewhere.html', { body: '<title>Elsewhere</title><p>Nothing.' });
  });
  afterAll(async () => {
    await launched?.close();
    await site?.close();
  });
  beforeEach(async () => {
    await page?.close();
    page = await launched.browser.newPage();
    await page.setViewport(PHONE);
    await page.goto(`${site.origin}/${painting}.html`);
    await untilPainted(page);
    session = await sessionOf(page);
  });

  const hasCard = () => page.evaluate(() => document.querySelector('discern-card') !== null);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  const tap = async (point: { x: number; y: number }) => {
    await touch('touchStart', [point]);
    await touch('touchEnd', []);
  };

  test('a tap opens a sheet: at the foot, no higher than 55 % of the window, the term in sight above it', async () => {
    await tap(await middleOf(page, TERMS.first));
    expect((await untilCard(launched, page)).toLowerCase()).toContain(TERMS.first);
    const sheet = await untilInCard(launched, page, 'article');
    expect(sheet.height).toBeLessThanOrEqual(PHONE.height * 0.55 + 1);
    expect(sheet.y + sheet.height).toBeCloseTo(PHONE.height, 0);
    expect([sheet.x, sheet.width]).toEqual([0, PHONE.width]);
    const term = await page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.textContent?.includes(wanted)) continue;
        const range = new Range();
        range.selectNodeContents(node);
        return range.getBoundingClientRect().bottom;
      }
      return undefined;
    }, TERMS.first);
    expect(term).toBeLessThan(sheet.y);
    expect(await never(async () => !(await hasCard()), LONG)).toBe(true);
  });

  test('a term near the foot is scrolled above the sheet', async () => {
    const point = await page.evaluate(() => {
      const paragraph = document.querySelectorAll('p')[0] as HTMLElement;
      scrollTo(0, 0);
      paragraph.style.marginTop = '560px';
      return paragraph.getBoundingClientRect().top;
    });
    expect(point).toBeGreaterThan(PHONE.height * 0.6);
    await untilPainted(page);
    const { x, y } = await page.evaluate((wanted) => {
      const element = document.querySelector('em') as HTMLElement;
      if (element.textContent !== wanted) throw new Error('another story');
      const box = element.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, TERMS.first);
    await tap({ x, y });
    await untilCard(launched, page);
    const sheet = await untilInCard(launched, page, 'article');
    const bottom = await page.$eval('em', (element) => element.getBoundingClientRect().bottom);
    expect(bottom).toBeLessThan(sheet.y);
  });

  test('it has a close button with a word on it, 44 px high, and no pin', async () => {
    await tap(await middleOf(page, TERMS.first));
    await untilCard(launched, page);
    const close = await untilInCard(launched, page, '.action');
    expect(close.text).toBe(word('card_close'));
    expect(Math.min(close.width, close.height)).toBeGreaterThanOrEqual(44);
    expect(await inCard(launched, page, (root) => root.querySelectorAll('.action').length)).toBe(1);
    await tap({ x: close.x + close.width / 2, y: close.y + close.height / 2 });
    await untilNoCard(page);
  });

  test('a finger that misses by little still finds the term, a tap elsewhere closes', async () => {
    const { x, y } = await middleOf(page, TERMS.first);
    // 20 px text: its line box ends some 11 px from the middle.
    await tap({ x, y: y - 20 });
    await untilCard(launched, page);
    await tap({ x: 10, y: 10 });
    await untilNoCard(page);
  });

  test('a tap on a linked term follows the link', async () => {
    const point = await middleOf(page, TERMS.linked);
    await Promise.all([page.waitForNavigation(), tap(point)]);
    expect(page.url()).toBe(`${site.origin}/elsewhere.html`);
  });

  test('a long press on a linked term opens the sheet, follows nothing and brings no menu', async () => {
    await page.evaluate(() => {
      Object.assign(globalThis, { menus: 0 });
      addEventListener('contextmenu', () => Object.assign(globalThis, { menus: 1 }));
    });
    const point = await middleOf(page, TERMS.linked);
    await touch('touchStart', [point]);
    expect((await untilCard(launched, page)).toLowerCase()).toContain(TERMS.linked);
    await touch('touchEnd', []);
    expect(await never(async () => page.url() !== `${site.origin}/${painting}.html`, LONG)).toBe(true);
    expect(await hasCard()).toBe(true);
    expect(await page.evaluate(() => Object.assign({ menus: undefined }, globalThis).menus)).toBe(0);
  });

  test('a long press elsewhere opens nothing: there it selects text', async () => {
    const point = await middleOf(page, TERMS.first);
    await touch('touchStart', [point]);
    expect(await never(hasCard, LONG)).toBe(true);
    await touch('touchEnd', []);
  });

  test('a term is read to its last source by dragging the sheet; the page below stays where it is', async () => {
    await tap(await middleOf(page, TERMS.first));
    await untilCard(launched, page);
    const sheet = await untilInCard(launched, page, 'article');
    const before = await page.evaluate(() => scrollY);
    const x = sheet.width / 2;
    const from = sheet.y + sheet.height - 20;
    const sources = () =>
      inCard(launched, page, (root) => root.querySelector('footer')?.getBoundingClientRect().bottom ?? 9999);
    for (let drags = 0; drags < 12 && ((await sources()) ?? 9999) > PHONE.height; drags += 1) {
      await touch('touchStart', [{ x, y: from }]);
      for (let y = from; y > sheet.y + 60; y -= 40) await touch('touchMove', [{ x, y }]);
      await touch('touchEnd', []);
    }
    expect(await sources()).toBeLessThanOrEqual(PHONE.height);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    expect(await hasCard()).toBe(true);
  });

  test('a term found in the popup is jumped to, and stands out', async () => {
    const hub = await Hub.open(launched);
    const tab = await hub.tabOf(page);
    const path = `src/popup/popup.html?tab=${tab}`;
    const popup = await openExtensionPage(launched, path, PHONE);
    await openTab(popup, 'page');
    const own = (await launched.browser.pages()).find((one) => one.url().endsWith(path));
    if (own === undefined) throw new Error('no popup');
    const { label } = getCard('riluzole');
    const jump = await until(async () => {
      for (const button of await own.$$('.jump')) {
        const text = await button.evaluate((element) => element.textContent);
        if (text?.includes(label)) return button;
      }
      return false;
    }, 'the term in the list');
    await jump.tap();
    const isFlashing = () =>
      page.evaluate(() => (CSS.highlights.get('discern-flash')?.size ?? 0) > 0).catch(() => false);
    await until(isFlashing, 'the term to stand out');
    await popup.close();
    await hub.page.close();
  });

  describe('with a preset', () => {
    let hub: Hub;
    beforeAll(async () => {
      hub = await Hub.open(launched);
    });
    afterEach(() => hub.forget());
    afterAll(() => hub.page.close());

    /** The page loaded with a choice made. */
    const wear = async (settings: object) => {
      await hub.store(settings);
      await page.bringToFront();
      await page.reload();
      await untilPainted(page);
    };
    /** Open, see that all to press is large, close with the word. */
    const openAndClose = async () => {
      await tap(await middleOf(page, TERMS.first));
      expect((await untilCard(launched, page)).toLowerCase()).toContain(TERMS.first);
      const close = await untilInCard(launched, page, '.action');
      expect(Math.min(close.width, close.height)).toBeGreaterThanOrEqual(44);
      await tap({ x: close.x + close.width / 2, y: close.y + close.height / 2 });
      await untilNoCard(page);
    };

    test.each([
      { pointing: 'standard' },
      { pointing: 'large-targets' },
      { pointing: 'gaze' },
      { text: 'large' },
    ])('%o: a tap opens the sheet, its word closes it', async (settings) => {
      await wear(settings);
      await openAndClose();
    });

    test('keyboard only: a finger opens nothing', async () => {
      await wear({ pointing: 'keyboard' });
      await tap(await middleOf(page, TERMS.first));
      expect(await never(hasCard, LONG)).toBe(true);
    });
  });

  test('the focus is in the sheet, where a screen reader under fingers goes on, and Escape ends it', async () => {
    await tap(await middleOf(page, TERMS.first));
    await untilCard(launched, page);
    await until(
      () => inCard(launched, page, (root) => root.activeElement?.matches('.action') ?? false),
      'the focus in the sheet',
    );
    await page.keyboard.press('Escape');
    await untilNoCard(page);
  });
});
