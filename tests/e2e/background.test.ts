// What comes from outside the page, in both browsers: badge, context menu, the four commands, and a background that ends.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clickAction, findActionPopup } from '../support/action-popup.ts';
import { command, compareSelection, stopBackground } from '../support/background.ts';
import { library, word } from '../support/expected.ts';
import { type Launched, launch } from '../support/launch.ts';
import {
  cardText,
  inCard,
  middleOf,
  painted,
  restOn,
  untilCard,
  untilNoCard,
  untilPainted,
} from '../support/page-under-test.ts';
import { readPopup, untilPopupCard } from '../support/popup-view.ts';
import { type Site, serve } from '../support/serve.ts';
import { story, TERMS } from '../support/story.ts';
import { Hub } from '../support/tab.ts';
import { until } from '../support/until.ts';

const labelled = (part: string) => {
  const card = library.cards().find(({ label }) => label.toLowerCase().startsWith(part));
  if (card === undefined) throw new Error(`no concept is called ${part}`);
  return card;
};

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let launched: Launched;
  let site: Site;
  let page: Page;
  let hub: Hub;
  let tab: number;

  beforeAll(async () => {
    [site, launched] = await Promise.all([serve('/nowhere'), launch(name)]);
    site.pages.set('/story.html', { body: story({ script: true }) });
    site.pages.set('/nothing.html', { body: '<title>Bread</title><p>Flour, water and salt.' });
    hub = await Hub.open(launched);
  });
  beforeEach(async () => {
    await page?.close();
    page = await launched.browser.newPage();
    await page.goto(`${site.origin}/story.html`);
    await untilPainted(page);
    tab = await hub.tabOf(page);
  });
  afterAll(async () => {
    await launched?.close();
    await site?.close();
  });

  const focused = () => page.evaluate(() => document.activeElement?.id ?? document.activeElement?.localName);
  const hasFocusInside = () => inCard(launched, page, (root) => root.activeElement !== null);
  /** Gives a command and waits for a card whose text is another than before; the keyboard is then in it. */
  const commandCard = async (name: Parameters<typeof command>[2], before = '') => {
    await command(launched, page, name);
    const text = await until(async () => {
      const now = await cardText(launched, page);
      return now !== before && now;
    }, `the card of ${name}`);
    await until(hasFocusInside, 'the keyboard to be in the card');
    return text;
  };

  describe('badge', () => {
    test('counts the distinct terms of the page in front and goes with it', async () => {
      const status = await until(() => hub.status(tab), 'the page to answer');
      const distinct = new Set(status.found.map(({ conceptId }) => conceptId)).size;
      expect(distinct).toBeGreaterThan(2);
      expect(await hub.badge(tab)).toBe(String(distinct));
      await page.goto(`${site.origin}/nothing.html`);
      await until(async () => (await hub.badge(tab)) === '', 'the badge to go');
    });

    test('comes back with the page', async () => {
      const before = await hub.badge(tab);
      await page.goto(`${site.origin}/nothing.html`);
      await until(async () => (await hub.badge(tab)) === '', 'the badge to go');
      // Not page.goBack(): in Firefox it waits for a load that a page kept whole does not have.
      await page.evaluate(() => history.back());
      await until(async () => (await hub.badge(tab)) === before, 'the badge to come back');
      await restOn(page, TERMS.first);
      await untilCard(launched, page);
    });

    test('follows a page that changes', async () => {
      const before = Number(await hub.badge(tab));
      await page.evaluate(() => document.querySelector('em')?.closest('p')?.remove());
      await until(async () => Number(await hub.badge(tab)) < before, 'the badge to shrink');
    });
  });

  describe('context menu', () => {
    beforeEach(() =>
      hub.page.run(`(() => {
        globalThis.seen = [];
        chrome.storage.onChanged.addListener((changes) => globalThis.seen.push(changes));
      })()`),
    );

    test('leads to the concepts of the selection, and nothing of it stays', async () => {
      const sentence = await page.evaluate(() => {
        const paragraph = document.querySelector('em')?.closest('p') ?? document.body;
        getSelection()?.selectAllChildren(paragraph);
        return getSelection()?.toString() ?? '';
      });
      await compareSelection(launched, page, await middleOf(page, 'several times'));
      const popup = await findActionPopup(launched);
      const view = await untilPopupCard(popup);
      expect(view.caption).toBe(word('popup_from_selection', '2'));
      expect(view.cards).toEqual([labelled('myasthenia gravis').label, labelled(TERMS.first).label]);
      expect(await hub.stored('session')).toEqual({});
      expect(await hub.stored('local')).toEqual({});
      const seen = JSON.stringify(await hub.page.run('globalThis.seen'));
      expect(seen).toContain(labelled(TERMS.first).id);
      expect(seen).not.toContain(sentence.slice(0, 20));
      await popup.close();
    });

    test('says so when the selection holds no term', async () => {
      await page.evaluate(() => {
        const link = document.querySelector('#link')?.closest('p')?.lastChild ?? document.body;
        getSelection()?.selectAllChildren(link);
        getSelection()?.setBaseAndExtent(link, 0, link, link.textContent?.length ?? 0);
      });
      await compareSelection(launched, page, await middleOf(page, 'stands elsewhere'));
      const popup = await findActionPopup(launched);
      const view = await until(async () => {
        const now = await readPopup(popup);
        return now.cards.length > 0 && now;
      }, 'the popup to be drawn');
      expect(view.text).toContain(word('popup_selection_empty'));
      expect(await hub.stored('session')).toEqual({});
      await popup.close();
    });
  });

  describe('commands', () => {
    test('next and previous go from term to term, the keyboard goes with them and comes back', async () => {
      const button = await middleOf(page, 'A button');
      await page.mouse.click(button.x, button.y);
      expect(await focused()).toBe('button');
      const first = await commandCard('next-term');
      const second = await commandCard('next-term', first);
      const third = await commandCard('next-term', second);
      expect(new Set([first, second, third]).size).toBe(3);
      expect(await commandCard('previous-term', third)).toBe(second);
      await page.keyboard.press('Escape');
      await untilNoCard(page);
      expect(await focused()).toBe('button');
    });

    test('a term far down the page is scrolled to', async () => {
      await page.evaluate(() => {
        for (const paragraph of document.querySelectorAll('p')) paragraph.style.margin = '150vh 0';
      });
      await commandCard('next-term');
      const isInView = await page.evaluate(() => scrollY > innerHeight / 2);
      expect(isInView).toBe(true);
    });

    test('open card opens the term gone to last, else the first', async () => {
      const first = await commandCard('open-card');
      const second = await commandCard('next-term', first);
      await page.keyboard.press('Escape');
      await untilNoCard(page);
      expect(await commandCard('open-card')).toBe(second);
    });

    test('toggle switches everything off and on', async () => {
      await command(launched, page, 'toggle');
      await until(async () => (await painted(page)).length === 0, 'the marks to go');
      expect(await hub.stored('local')).toEqual({ enabled: false });
      await command(launched, page, 'toggle');
      await untilPainted(page);
      expect(await hub.stored('local')).toEqual({});
    });
  });

  describe('a background that has ended', () => {
    test('is missed by nobody: pages loaded before and after get their cards, badge and popup', async () => {
      await stopBackground(launched);
      await restOn(page, TERMS.first);
      expect((await untilCard(launched, page)).toLowerCase()).toContain(TERMS.first);
      await stopBackground(launched);
      await page.reload();
      await untilPainted(page);
      await restOn(page, TERMS.last);
      expect((await untilCard(launched, page)).toLowerCase()).toContain(TERMS.last);
      await until(async () => (await hub.badge(tab)) !== '', 'the badge');
      await stopBackground(launched);
      const popup = await clickAction(launched, page);
      expect((await untilPopupCard(popup)).cards).toEqual([labelled(TERMS.last).label]);
      await popup.close();
    });

    test('hears its commands again', async () => {
      await stopBackground(launched);
      // Chromium's worker has to be running for a test to reach it; a real key starts it.
      if (name === 'chromium') await page.reload().then(() => untilPainted(page));
      await commandCard('next-term');
    });
  });
});
