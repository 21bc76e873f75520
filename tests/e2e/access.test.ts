// The card by keyboard and by finger, without motion where motion is not wanted, and axe on every tab of the popup.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { command } from '../support/background.ts';
import { openExtensionPage } from '../support/extension-page.ts';
import { inFirefoxWindow } from '../support/firefox-window.ts';
import { type Launched, launch } from '../support/launch.ts';
import {
  inCard,
  middleOf,
  restOn,
  untilCard,
  untilNoCard,
  untilPainted,
} from '../support/page-under-test.ts';
import { openTab, type PopupTab, press, search, untilPopupCard } from '../support/popup-view.ts';
import { type Site, serve } from '../support/serve.ts';
import { story, TERMS } from '../support/story.ts';
import { Hub } from '../support/tab.ts';
import { never, until } from '../support/until.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let launched: Launched;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    [site, launched] = await Promise.all([serve('/nowhere'), launch(name)]);
    site.pages.set('/story.html', { body: story({ script: true }) });
    site.pages.set('/elsewhere.html', { body: '<title>Elsewhere</title><p>Nothing.' });
  });
  beforeEach(async () => {
    await page?.close();
    page = await launched.browser.newPage();
    await page.goto(`${site.origin}/story.html`);
    await untilPainted(page);
  });
  afterAll(async () => {
    await launched?.close();
    await site?.close();
  });

  const hasCard = () => page.evaluate(() => document.querySelector('discern-card') !== null);
  const openByCommand = async () => {
    await command(launched, page, 'open-card');
    await untilCard(launched, page);
    await until(() => inCard(launched, page, (root) => root.activeElement !== null), 'the focus');
  };

  describe('keyboard', () => {
    test('Tab reaches every button and link of the card, each with visible focus, and Escape closes', async () => {
      // The last thing done before the command was a click on a button, so browsers would hide a focus that a script moves.
      const button = await middleOf(page, 'A button');
      await page.mouse.click(button.x, button.y);
      await openByCommand();
      const total = await inCard(launched, page, (root) => root.querySelectorAll('button, a[href]').length);
      const reached = new Set<number>();
      for (let press = 0; press < (total ?? 0); press += 1) {
        const at = await inCard(launched, page, (root) => {
          const { activeElement } = root;
          if (activeElement === null) return undefined;
          const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
          const isVisible = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
          return { index: [...root.querySelectorAll('button, a[href]')].indexOf(activeElement), isVisible };
        });
        expect(at?.isVisible, `stop ${press} shows that it has the focus`).toBe(true);
        reached.add(at?.index ?? -1);
        await page.keyboard.press('Tab');
      }
      expect([...reached].sort((a, b) => a - b)).toEqual(Array.from({ length: total ?? 0 }, (_, at) => at));
      await page.keyboard.press('Escape');
      await untilNoCard(page);
    });

    test('Enter works the buttons, and the page never hears keys and clicks made in the card', async () => {
      await page.evaluate(() => {
        const heard: string[] = [];
        Object.assign(globalThis, { heard });
        for (const type of ['keydown', 'keyup', 'click', 'focusin'])
          addEventListener(type, () => heard.push(type));
      });
      await openByCommand();
      const close = await inCard(launched, page, (root) => {
        const buttons = [...root.querySelectorAll('header button')];
        return buttons.length - buttons.indexOf(root.activeElement ?? root.host) - 1;
      });
      for (let left = close ?? 0; left > 0; left -= 1) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await untilNoCard(page);
      const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
      // The key that is let go after the card has closed is no longer ours.
      expect(heard.filter((type) => type !== 'keyup')).toEqual([]);
    });

    test('keys typed into a field of the page stay there', async () => {
      await page.evaluate(() => document.querySelector('p')?.before(document.createElement('input')));
      await page.focus('input');
      await page.keyboard.type('jkl, Escape');
      expect(await page.$eval('input', (input) => input.value)).toBe('jkl, Escape');
      expect(await hasCard()).toBe(false);
    });
  });

  describe('touch', () => {
    beforeEach(async () => {
      if (name === 'chromium') await page.setViewport({ width: 400, height: 800, hasTouch: true });
      await untilPainted(page);
    });

    const tap = async (text: string) => {
      const { x, y } = await middleOf(page, text);
      await page.touchscreen.tap(x, y);
    };

    test('a tap opens a card that stays, a tap beside it closes it', async () => {
      await tap(TERMS.first);
      expect((await untilCard(launched, page)).toLowerCase()).toContain(TERMS.first);
      expect(await never(async () => !(await hasCard()), 700)).toBe(true);
      await page.touchscreen.tap(10, 10);
      await untilNoCard(page);
    });

    test('a tap on a term in a link follows the link', async () => {
      await Promise.all([page.waitForNavigation(), tap(TERMS.linked)]);
      expect(page.url()).toBe(`${site.origin}/elsewhere.html`);
    });

    test('a long press on a term in a link opens its card', async () => {
      const { x, y } = await middleOf(page, TERMS.linked);
      const finger = await page.touchscreen.touchStart(x, y);
      expect((await untilCard(launched, page)).toLowerCase()).toContain(TERMS.linked);
      await finger.end();
      expect(await never(() => page.url() !== `${site.origin}/story.html`, 300)).toBe(true);
    });
  });

  test.each([
    ['fades in', false, 'discern-fade'],
    ['does not move where motion is not wanted', true, 'none'],
  ])('the card %s', async (_, isReduced, animation) => {
    if (name === 'chromium') {
      const value = isReduced ? 'reduce' : 'no-preference';
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value }]);
    } else {
      await inFirefoxWindow(
        launched,
        `void Services.prefs.setIntPref('ui.prefersReducedMotion', ${isReduced ? 1 : 0})`,
      );
    }
    await until(
      () =>
        page.evaluate(() => matchMedia('(prefers-reduced-motion)').matches).then((is) => is === isReduced),
      'the preference',
    );
    await restOn(page, TERMS.first);
    await untilCard(launched, page);
    const names = await inCard(launched, page, (root) =>
      [...root.querySelectorAll('*')].map((element) => getComputedStyle(element).animationName),
    );
    expect(new Set(names)).toEqual(new Set(animation === 'none' ? ['none'] : ['none', animation]));
  });

  // axe says the same in either browser, and only Chromium can be told to be dark for one page.
  describe.each(name === 'chromium' ? ['light', 'dark'] : [])('axe in %s', (scheme) => {
    test.each<PopupTab | 'results' | 'held'>(['term', 'page', 'held', 'compare', 'results'])(
      'finds nothing in %s',
      async (view) => {
        const hub = await Hub.open(launched);
        const tab = await hub.tabOf(page);
        await hub.page.close();
        const popup = await openExtensionPage(launched, `src/popup/popup.html?tab=${tab}`);
        const target = (await launched.browser.pages()).find((one) => one.url().includes(`?tab=${tab}`));
        await target?.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await untilPopupCard(popup);
        if (view === 'page' || view === 'held') await openTab(popup, 'page');
        if (view === 'held') await press(popup, '.held button');
        if (view === 'compare' || view === 'results') await openTab(popup, 'compare');
        if (view === 'results') await search(popup, 'eye');
        await target?.evaluate(axe);
        const violations = await popup.run(`axe.run().then(({ violations }) =>
          violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html.slice(0, 200)) })))`);
        expect(violations).toEqual([]);
        await popup.close();
      },
    );
  });
});
