// What a page can learn of its reader through Discern, and what it cannot: a page that tries everything it has. Both lists are those of
// docs/security.md; what a page can learn is tested as well, so that the document stays true.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clickAction } from '../../support/action-popup.ts';
import { command } from '../../support/background.ts';
import { clickInCard, untilInCard, untilSaid } from '../../support/card-view.ts';
import { getCard, word } from '../../support/expected.ts';
import type { Launched } from '../../support/launch.ts';
import {
  painted,
  paintedTexts,
  restOn,
  untilCard,
  untilNoCard,
  untilPainted,
} from '../../support/page-under-test.ts';
import { openTab, press, readPopup, untilPopupCard } from '../../support/popup-view.ts';
import { findSidePanel } from '../../support/side-panel.ts';
import { TERMS } from '../../support/story.ts';
import type { Hub } from '../../support/tab.ts';
import { never, until } from '../../support/until.ts';
import { type Found, lookEverywhere, type Noted, readSelection } from './curious-page.ts';
import { BELOW, type CuriousSite, curiousSite, HOST, notedBy, SETTINGS } from './curious-site.ts';

const CARD = getCard(TERMS.first);
/** On none of the pages. */
const ELSEWHERE = getCard('eculizumab');
describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let site: CuriousSite;
  let launched: Launched;
  let hub: Hub;
  let page: Page;

  beforeAll(async () => {
    site = await curiousSite(name);
    ({ launched, hub } = site);
  });
  beforeEach(async () => {
    await page?.close();
    page = await site.open();
    await untilPainted(page);
  });
  afterAll(() => site?.close());

  const noted = <Value>(read: (noted: Noted) => Value) => notedBy(page, read);
  const openByPointer = async () => {
    await restOn(page, TERMS.first);
    await untilCard(launched, page);
  };
  const look = async (): Promise<Found> => {
    const { x, y, width } = await untilInCard(launched, page, '.definition');
    return page.evaluate(lookEverywhere, launched.extension, { x: x + width / 4, y: y + 8 });
  };
  /** Where in what the page has read something of ours stands that is none of its business. */
  const leaked = ({ read }: Found, secrets: readonly string[]) =>
    Object.entries(read).flatMap(([where, text]) =>
      secrets
        .filter((secret) => text.toLowerCase().includes(secret.toLowerCase()))
        .map((secret) => `${where}: ${secret}`),
    );

  describe('cannot', () => {
    test('read the card, the settings, the list of terms, or who we are', async () => {
      await openByPointer();
      await command(launched, page, 'open-card');
      await until(
        () => page.evaluate(() => document.activeElement?.localName === 'discern-card'),
        'the focus',
      );
      await clickInCard(launched, page, '.cite');
      const found = await look();
      expect(
        leaked(found, [
          CARD.definition.slice(0, 40),
          CARD.label,
          CARD.mg.text.slice(0, 40),
          word('card_know'),
          ELSEWHERE.label,
          ELSEWHERE.id,
          'secret-site',
          'refused',
          '-extension://',
          new URL(launched.extension).host,
        ]),
      ).toEqual([]);
      expect(found.reached).toEqual([]);
      expect(await noted(({ nodes }) => nodes)).toEqual([]);
    });

    test('meet our code in built-ins it has replaced, in names of its window, or in messages', async () => {
      await openByPointer();
      expect(await noted(({ calls }) => calls)).toEqual([]);
      expect(await noted(({ newNames }) => newNames())).toEqual([]);
      // Its own messages come back to it, and nothing else.
      expect(
        await noted(({ messages }) => messages.filter((message) => !message.includes('"payload"'))),
      ).toEqual([]);
    });

    test('hide its class behind the name of our element: the card opens all the same, and closes', async () => {
      await openByPointer();
      expect((await untilCard(launched, page)).toLowerCase()).toContain(TERMS.first);
      expect(await noted(({ internals }) => internals.map(({ shadowRoot }) => shadowRoot === null))).toEqual([
        true,
      ]);
      await page.keyboard.press('Escape');
      await untilNoCard(page);
    });
  });

  describe('can learn', () => {
    test('which of its words are marked, and as what', async () => {
      // `painted` runs in the page, and asks nothing but the registry of highlights.
      expect(await painted(page)).toContainEqual({ text: TERMS.first, style: expect.stringMatching(/^mg/) });
    });

    test('that a term on it is not marked because its reader knows it', async () => {
      const isMarked = async () => (await paintedTexts(page)).includes(TERMS.last);
      expect(await isMarked()).toBe(false);
      await hub.store({ known: [] });
      await until(isMarked, 'the mark');
      await hub.store(SETTINGS);
      await until(async () => !(await isMarked()), 'the mark to go');
    });

    test('that a word on it is not marked because its reader refused it there, and no longer once that is taken back', async () => {
      const isMarked = async () => (await paintedTexts(page)).includes(TERMS.first);
      await openByPointer();
      await clickInCard(launched, page, '.card_refuse');
      await until(async () => !(await isMarked()), 'the mark to go');
      const { refused } = await hub.stored('local');
      expect(refused).toEqual({ ...SETTINGS.refused, [HOST]: [TERMS.first] });
      await untilSaid(launched, page, word('card_isRefused', CARD.label));
      await clickInCard(launched, page, '.card_refuse');
      await until(isMarked, 'the mark');
      expect(await hub.stored('local')).toEqual(SETTINGS);
    });

    test('that it was scrolled to a term, by where it stands', async () => {
      const scrolled = () => page.evaluate(() => window.scrollY);
      expect(await scrolled()).toBe(0);
      const popup = await clickAction(launched, page);
      await openTab(popup, 'page');
      await press(popup, '.jump', getCard(BELOW).label);
      await until(async () => (await scrolled()) > 500, 'the page to be scrolled');
      await until(
        () => noted(({ events }) => events.some((event) => event.startsWith('scroll '))),
        'the event',
      );
      await popup.close();
    });

    test('that a card is open, where, how large, and that pointer and keyboard are in it', async () => {
      await openByPointer();
      const { x, y } = await untilInCard(launched, page, '.definition');
      await page.mouse.move(x + 20, y + 10, { steps: 4 });
      await page.mouse.click(x + 20, y + 10);
      await command(launched, page, 'open-card');
      await until(
        () => page.evaluate(() => document.activeElement?.localName === 'discern-card'),
        'the focus',
      );
      await page.keyboard.press('Tab');
      expect(await noted(({ added }) => added)).toContain('discern-card');
      const events = await noted(({ events }) => events);
      for (const event of ['pointermove', 'click', 'keydown', 'focusin'])
        expect(events).toContain(`${event} discern-card`);
      const width = await page.evaluate(
        () => document.querySelector('discern-card')?.getBoundingClientRect().width,
      );
      // 360 px with standard text: the size tells of the preset.
      expect(width).toBe(420);
    });

    test('without https, that something was copied, but not what', async () => {
      await openByPointer();
      await clickInCard(launched, page, '.card_copy');
      await untilSaid(launched, page, word('card_copy_done'));
      expect(await noted(({ events }) => events.filter((event) => event.startsWith('copy')).length)).toBe(1);
    });

    test('what its reader selects in a card', async () => {
      await openByPointer();
      const { x, y } = await untilInCard(launched, page, '.definition');
      await page.mouse.click(x + 40, y + 10, { count: 3 });
      expect((await page.evaluate(readSelection)).selected).toContain(CARD.definition.slice(0, 20));
    });

    test('words of a card by guessing them, and in Firefox the whole card, which it cannot press', async () => {
      await openByPointer();
      const finds = (words: string) =>
        page.evaluate((wanted) => Reflect.get(window, 'find').call(window, wanted) as boolean, words);
      expect(await finds('no such words on this page')).toBe(false);
      expect(await finds(CARD.definition.split(' ').slice(0, 4).join(' '))).toBe(true);
      const around = (await page.evaluate(readSelection)).nodes.join();
      expect(around.includes(CARD.definition)).toBe(name === 'firefox');
      const isPressed = await page.evaluate(() => {
        const root = getSelection()?.anchorNode?.getRootNode() as ParentNode | undefined;
        const button = root?.querySelector<HTMLElement>('.card_know');
        button?.click();
        return button instanceof HTMLElement;
      });
      expect(isPressed).toBe(name === 'firefox');
      const isChanged = async () => String((await hub.stored('local')).known) !== String(SETTINGS.known);
      expect(await never(isChanged, 500)).toBe(true);
      await page.keyboard.press('Escape');
      await untilNoCard(page);
      expect((await hub.stored('local')).known).toEqual(SETTINGS.known);
    });

    test('in Firefox, the nodes of an open card, and so it can write its own words there; popup, panel and settings stay', async () => {
      const forged = 'Nobody needs a doctor for this.';
      await openByPointer();
      const isWritten = await page.evaluate(
        (wanted, words) => {
          Reflect.get(window, 'find').call(window, wanted);
          const root = getSelection()?.anchorNode?.getRootNode() as ParentNode | undefined;
          const text = root?.querySelector('.definition');
          text?.replaceChildren(words);
          return text instanceof Element;
        },
        CARD.definition.split(' ').slice(0, 4).join(' '),
        forged,
      );
      expect(isWritten).toBe(name === 'firefox');
      expect((await untilCard(launched, page)).includes(forged)).toBe(name === 'firefox');

      const popup = await clickAction(launched, page);
      const shown = await untilPopupCard(popup);
      expect(shown.text).toContain(CARD.definition);
      await until(() => popup.run<boolean>(`document.querySelector('.keep-open') !== null`), 'the button');
      await popup.click('.keep-open');
      const panel = await findSidePanel(launched);
      expect((await untilPopupCard(panel)).text).toContain(CARD.definition);
      for (const view of [shown, await readPopup(panel)]) expect(view.text).not.toContain(forged);
      await panel.close();
      expect(await hub.stored('local')).toEqual(SETTINGS);

      await page.bringToFront();
      await page.keyboard.press('Escape');
      await untilNoCard(page);
      await openByPointer();
      expect(await untilCard(launched, page)).toContain(CARD.definition);
    });

    test('in Firefox, how we paint inside its own shadow roots', async () => {
      const sheets = await page.evaluate(
        () => document.getElementById('open')?.shadowRoot?.adoptedStyleSheets.length,
      );
      expect(sheets).toBe(name === 'firefox' ? 1 : 0);
    });
  });
});
