// The options page, and that every choice made there acts on a real page: presets, mentions, badge, lists, file, reset.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { command } from '../support/background.ts';
import { getCard, word } from '../support/expected.ts';
import type { ExtensionPage } from '../support/extension-page.ts';
import { openExtensionPage } from '../support/extension-page.ts';
import { type Launched, launch } from '../support/launch.ts';
import {
  choose,
  forgetAll,
  listed,
  loadFile,
  openOptions,
  said,
  saveFile,
  takeBack,
  undo,
} from '../support/options-view.ts';
import {
  cardText,
  inCard,
  paintedTexts,
  restOn,
  untilCard,
  untilNoCard,
  untilPainted,
} from '../support/page-under-test.ts';
import { openTab, press, readPopup } from '../support/popup-view.ts';
import { type Site, serve } from '../support/serve.ts';
import { slowStorage } from '../support/slow-storage.ts';
import { story, TERMS } from '../support/story.ts';
import { Hub } from '../support/tab.ts';
import { never, until } from '../support/until.ts';

/** Longer than the longest delay before a card opens (800 ms): what has not happened by then does not happen. */
const LONG = 1200;
/** Shorter than that delay and longer than the standard one (350 ms). */
const SHORT = 500;

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let launched: Launched;
  let site: Site;
  let hub: Hub;
  let page: Page;
  let options: ExtensionPage;

  beforeAll(async () => {
    [site, launched] = await Promise.all([serve('/nowhere'), launch(name)]);
    site.pages.set('/story.html', {
      body: story({ script: true, extra: `<p>Once more: ${TERMS.last}, and ${TERMS.first}.</p>` }),
    });
    hub = await Hub.open(launched);
    options = await openOptions(launched);
  });
  beforeEach(async () => {
    page = await launched.browser.newPage();
    await page.goto(`${site.origin}/story.html`);
    await untilPainted(page);
  });
  afterEach(async () => {
    await page.close();
    await hub.forget();
  });
  afterAll(async () => {
    await launched?.close();
    await site?.close();
  });

  const hasCard = async () => (await cardText(launched, page)) !== undefined;
  /** Sides of the smallest thing to press in the open card. */
  const smallestTarget = () =>
    inCard(launched, page, (root) =>
      Math.min(
        ...[...root.querySelectorAll('button, a[href]')].flatMap((target) => {
          const { width, height } = target.getBoundingClientRect();
          return [width, height];
        }),
      ),
    );
  const looks = () =>
    inCard(launched, page, (root) => {
      const [article, text] = [root.querySelector('article'), root.querySelector('.definition')];
      const tops = [...root.querySelectorAll('.side')].map((side) => side.getBoundingClientRect().top);
      return {
        size: text && getComputedStyle(text).fontSize,
        animation: article && getComputedStyle(article).animationName,
        columns: tops[0] === tops[1] ? 2 : 1,
      };
    });

  describe('a preset acts on a page that is open already', () => {
    test('larger targets: a card waits, all in it is large, and a term is pointed at from beside it', async () => {
      await choose(options, 'pointing', 'large-targets');
      await page.bringToFront();
      const { x, y } = await restOn(page, TERMS.first);
      expect(await never(hasCard, SHORT)).toBe(true);
      expect((await untilCard(launched, page)).toLowerCase()).toContain(TERMS.first);
      expect(await smallestTarget()).toBeGreaterThanOrEqual(44);
      await page.keyboard.press('Escape');
      await untilNoCard(page);
      // 20 px text: its line box ends some 11 px from the middle.
      await page.mouse.move(x, y - 60);
      await page.mouse.click(x, y - 20);
      expect((await untilCard(launched, page)).toLowerCase()).toContain(TERMS.first);
    });

    test('eye gaze or one switch: resting opens nothing, a click does, and all to press has 44 px', async () => {
      await choose(options, 'pointing', 'gaze');
      await page.bringToFront();
      const { x, y } = await restOn(page, TERMS.first);
      expect(await never(hasCard, LONG)).toBe(true);
      await page.mouse.click(x, y);
      await untilCard(launched, page);
      expect(await smallestTarget()).toBeGreaterThanOrEqual(44);
      await restOn(page, TERMS.last);
      expect(await never(async () => !(await hasCard()), LONG), 'other terms change nothing').toBe(true);
    });

    test('keyboard only: neither rest nor click opens a card, the keys do', async () => {
      await choose(options, 'pointing', 'keyboard');
      await page.bringToFront();
      const { x, y } = await restOn(page, TERMS.first);
      await page.mouse.click(x, y);
      expect(await never(hasCard, LONG)).toBe(true);
      await command(launched, page, 'next-term');
      await untilCard(launched, page);
      await page.keyboard.press('Escape');
      await untilNoCard(page);
    });

    test('large text: 20 px, one disease below the other, nothing moves', async () => {
      await choose(options, 'text', 'large');
      await page.bringToFront();
      await restOn(page, TERMS.first);
      await untilCard(launched, page);
      expect(await looks()).toEqual({ size: '20px', animation: 'none', columns: 1 });
    });

    test('both questions have an answer at once, and the standard takes them back', async () => {
      await choose(options, 'text', 'large');
      await choose(options, 'pointing', 'gaze');
      await choose(options, 'text', 'standard');
      await choose(options, 'pointing', 'standard');
      expect(await hub.stored('local')).toEqual({});
      await page.bringToFront();
      await restOn(page, TERMS.first);
      await untilCard(launched, page);
      expect(await looks()).toEqual({ size: '16px', animation: 'discern-fade', columns: 2 });
    });

    test('the popup wears it too', async () => {
      await choose(options, 'text', 'large');
      await choose(options, 'pointing', 'gaze');
      const popup = await openExtensionPage(launched, `src/popup/popup.html?tab=${await hub.tabOf(page)}`);
      await until(() => popup.run<boolean>(`document.querySelector('article') !== null`), 'the popup');
      const [size = 0, least = 0, inner = 0, client = 0] = await popup.run<number[]>(`[
        Number.parseFloat(getComputedStyle(document.querySelector('.definition')).fontSize),
        Math.min(...[...document.querySelectorAll('button, a[href], select')].flatMap((target) => {
          const { width, height } = target.getBoundingClientRect();
          return [width, height];
        })),
        document.documentElement.scrollWidth, document.documentElement.clientWidth,
      ]`);
      expect(size).toBe(20);
      expect(least).toBeGreaterThanOrEqual(44);
      expect(inner).toBeLessThanOrEqual(client);
      await popup.close();
    });
  });

  describe('marks', () => {
    const count = async (term: string) => (await paintedTexts(page)).filter((text) => text === term).length;

    test('only the first in each section, and the popup says so', async () => {
      expect(await count(TERMS.last)).toBe(2);
      await choose(options, 'mentions', 'first');
      await page.bringToFront();
      await until(async () => (await count(TERMS.last)) === 1, 'the later mention to go');
      expect(await count(TERMS.first)).toBe(1);
      const status = await hub.status(await hub.tabOf(page));
      expect(status?.held).toContainEqual(
        expect.objectContaining({ text: TERMS.last, reason: 'reason_repeated', count: 1 }),
      );
      await choose(options, 'mentions', 'every');
      await page.bringToFront();
      await until(async () => (await count(TERMS.last)) === 2, 'it to come back');
    });

    test('a known term is marked nowhere, and comes back from the options and from the popup', async () => {
      const conceptId = 'riluzole';
      await hub.store({ known: [conceptId] });
      await page.bringToFront();
      await until(async () => (await count(TERMS.last)) === 0, 'the term to go');
      expect(await count(TERMS.first)).toBe(2);
      const { label } = getCard(conceptId);
      await until(async () => (await listed(options))[0]?.includes(label), 'the list');
      await press(options, '.list .button', word('options_show_again'));
      await until(async () => (await said(options)) === word('options_taken_back', label), 'the line');
      await page.bringToFront();
      await until(async () => (await count(TERMS.last)) === 2, 'the term to come back');
      await press(options, '.said .button', word('options_undo'));
      await until(async () => (await listed(options))[0]?.includes(label), 'the list as it was');
      expect(await hub.stored('local')).toEqual({ known: [conceptId] });

      const popup = await openExtensionPage(launched, `src/popup/popup.html?tab=${await hub.tabOf(page)}`);
      await openTab(popup, 'page');
      await press(popup, '.held button', word('popup_held_show'));
      await until(async () => (await readPopup(popup)).text.includes(word('reason_known')), 'the reason');
      await press(popup, '.held li button', word('popup_held_undo'));
      await until(async () => Object.keys(await hub.stored('local')).length === 0, 'it to be forgotten');
      await popup.close();
    });

    test('a switch answers at once, however slow storage is, so that a second press takes the first back', async () => {
      const isOn = () => options.run<string>(`document.querySelector('.answer .switch').ariaChecked`);
      const end = await slowStorage(options, 1500);
      await press(options, '.answer .switch');
      expect(await isOn()).toBe('false');
      await press(options, '.answer .switch');
      expect(await isOn()).toBe('true');
      await until(async () => (await hub.stored('local')).badge === false, 'the first press to be stored');
      await until(async () => Object.keys(await hub.stored('local')).length === 0, 'the second press');
      expect(await isOn()).toBe('true');
      await end();
    });

    test('the number on the toolbar button goes and comes back', async () => {
      const tab = await hub.tabOf(page);
      const before = await until(() => hub.badge(tab), 'the badge');
      await press(options, '.answer .switch');
      await until(async () => (await hub.badge(tab)) === '', 'the badge to go');
      await press(options, '.answer .switch');
      await until(async () => (await hub.badge(tab)) === before, 'the badge to come back');
    });
  });

  describe('lists', () => {
    const STORED = {
      known: ['ptosis'],
      sites: { 'cars.example': 'off', 'mail.example': 'on' },
      refused: { 'cars.example': ['als', 'mg'], 'school.example': ['peg'] },
    };
    const fill = async () => {
      await hub.store(STORED);
      await until(async () => (await listed(options)).flat().length === 8, 'the lists');
    };

    test('show everything that was taken out, and give back one, all of a site, and a site', async () => {
      await fill();
      const [off, on] = [word('options_site_off'), word('options_site_on')];
      expect(await listed(options)).toEqual([
        [getCard('ptosis').label],
        ['cars.example', '“als”', '“mg”', 'school.example', '“peg”'],
        [`cars.example ${off}`, `mail.example ${on}`],
      ]);
      await takeBack(options, '“peg”');
      expect((await hub.stored('local')).refused).toEqual({ 'cars.example': ['als', 'mg'] });
      await takeBack(options, 'cars.example', 'options_take_back_all');
      expect(await hub.stored('local')).not.toHaveProperty('refused');
      await takeBack(options, 'mail.example');
      expect((await hub.stored('local')).sites).toEqual({ 'cars.example': 'off' });
      await takeBack(options, 'cars.example');
      expect(await hub.stored('local')).toEqual({ known: STORED.known });
    });

    test('two pressed in one moment are both taken back', async () => {
      await fill();
      await options.run(`['cars.example', 'mail.example'].forEach((host) =>
        document.querySelector('[aria-label="${word('options_take_back')}: ' + host + '"]').click())`);
      const { sites: _, ...rest } = STORED;
      await until(
        async () => JSON.stringify(await hub.stored('local')) === JSON.stringify(rest),
        'both to be taken back',
      );
    });

    test('a site switched off is read again once that is taken back', async () => {
      await hub.store({ sites: { '127.0.0.1': 'off' } });
      await page.bringToFront();
      await until(async () => (await paintedTexts(page)).length === 0, 'the marks to go');
      await press(options, `[aria-label="${word('options_take_back')}: 127.0.0.1"]`);
      await page.bringToFront();
      await untilPainted(page);
    });
  });

  describe('file and reset', () => {
    const CHOSEN = {
      enabled: false,
      pointing: 'gaze',
      text: 'large',
      mentions: 'first',
      badge: false,
      known: ['ptosis'],
      sites: { 'cars.example': 'off' },
      refused: { 'cars.example': ['mg'] },
    };
    const store = async () => {
      await hub.store(CHOSEN);
      await until(async () => (await listed(options)).flat().length === 4, 'the options to follow');
    };

    test('save, forget everything, load, and everything is there again', async () => {
      await store();
      const { name: fileName, text } = await saveFile(options);
      expect(fileName).toBe('discern-settings.json');
      await forgetAll(options);
      expect(await hub.stored('local')).toEqual({});
      await page.bringToFront();
      await untilPainted(page);
      await loadFile(options, text, 'mine.json');
      const line = word('options_imported', 'mine.json');
      await until(async () => (await said(options)) === line, 'the file to be loaded');
      expect(await hub.stored('local')).toEqual(CHOSEN);
      await until(async () => (await paintedTexts(page)).length === 0, 'the choices to act');
    });

    test('a bad file is refused with the reason, and nothing is lost', async () => {
      await store();
      for (const [text, reason, place] of [
        ['no JSON', 'options_import_no_json', ''],
        ['{}', 'options_import_other', ''],
        [
          JSON.stringify({ kind: 'discern-settings', version: 1, settings: { text: 'huge' } }),
          'options_import_wrong',
          'text',
        ],
      ] as const) {
        await loadFile(options, text);
        const line = `${word(reason, place)} ${word('options_import_kept')}`;
        await until(async () => (await said(options)) === line, `"${line}"`);
        expect(await hub.stored('local')).toEqual(CHOSEN);
      }
    });

    test('what was forgotten comes back with Undo', async () => {
      await store();
      await forgetAll(options);
      await undo(options);
      expect(await hub.stored('local')).toEqual(CHOSEN);
    });

    test('pressing one thing again and again forgets nothing', async () => {
      await store();
      for (let press = 0; press < 7; press += 1)
        await options.run(`void document.querySelector('.reset > .button').click()`);
      expect(await options.run(`document.querySelector('.sure .danger').disabled`)).toBe(true);
      await options.run(`void document.querySelector('.sure .danger').click()`);
      await press(options, '.sure .main');
      expect(await options.run(`document.querySelector('.sure')`)).toBeNull();
      expect(await hub.stored('local')).toEqual(CHOSEN);
    });
  });

  test('the keys are those the browser has', async () => {
    const shown = await options.run<string[]>(
      `[...document.querySelectorAll('.keys .line')].map((line) => line.innerText.replace(/\\s*\\n\\s*/g, ' '))`,
    );
    const commands = await options.run<{ description: string; shortcut: string }[]>(
      `chrome.commands.getAll().then((all) => all.filter(({ description }) => description))`,
    );
    expect(commands).toHaveLength(4);
    for (const { description, shortcut } of commands)
      expect(shown).toContain(`${description} ${shortcut || word('keys_none')}`);
    expect(shown).toContain(`${word('keys_close')} ${word('keys_escape')}`);
  });

  test('the popup leads there', async () => {
    const popup = await openExtensionPage(launched, 'src/popup/popup.html?tab=-1');
    await until(() => popup.run<boolean>(`document.querySelector('.foot button') !== null`), 'the popup');
    await press(popup, '.foot button', word('popup_options'));
    // Chrome and Firefox bring the options to the front where they are open already.
    await until(() => options.run<boolean>(`document.visibilityState === 'visible'`), 'the options');
    await popup.close();
  });
});
