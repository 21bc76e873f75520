// Life and death, in both browsers: what becomes of open pages when the extension is reloaded, updated, switched off, removed,
// started twice, or installed after them. No page hears an error, and what a browser lets us take away is taken away.
// Firefox ends the code of an extension at once, so there the elements on static pages, the highlights and an open card stay until the
// page is reloaded or the extension comes back; in Chromium the old copy takes them away at the next event.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clickAction } from '../support/action-popup.ts';
import { stopBackground } from '../support/background.ts';
import { word } from '../support/expected.ts';
import { launch } from '../support/launch.ts';
import {
  cardText,
  type Painted,
  painted,
  restOn,
  untilNoCard,
  untilPainted,
} from '../support/page-under-test.ts';
import { press, untilPopupCard, untilWhy } from '../support/popup-view.ts';
import { type Site, serve } from '../support/serve.ts';
import { story, TERMS } from '../support/story.ts';
import { Hub } from '../support/tab.ts';
import { until } from '../support/until.ts';
import { ENDINGS, hearErrors, nodesOf, Owned, traces } from './life-extension.ts';

const KINDS = ['static', 'scripted'] as const;

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let owned: Owned;
  let site: Site;
  let page: Page;
  let errors: () => Promise<string[]>;
  const plain = new Map<string, string[]>();
  const marked = new Map<string, Painted[]>();

  beforeAll(async () => {
    const [served, launched] = await Promise.all([serve('/nowhere'), launch(name)]);
    site = served;
    site.pages.set('/favicon.ico', { body: '', headers: { 'content-type': 'image/x-icon' } });
    for (const kind of KINDS)
      site.pages.set(`/${kind}.html`, { body: story({ script: kind === 'scripted' }) });
    owned = await Owned.take(launched);
    // What the pages are without us, and with us.
    await owned.end('disabled');
    page = await launched.browser.newPage();
    for (const kind of KINDS) {
      await page.goto(`${site.origin}/${kind}.html`);
      plain.set(kind, await nodesOf(page));
    }
    await owned.comeBack('disabled');
    for (const kind of KINDS) {
      await page.goto(`${site.origin}/${kind}.html`);
      // Nothing is painted in a tab that nobody sees.
      await page.bringToFront();
      marked.set(kind, await untilPainted(page));
    }
    await page.close();
  });
  beforeEach(async () => {
    await owned.revive();
    page = await owned.launched.browser.newPage();
    errors = await hearErrors(owned, page);
  });
  afterEach(async () => {
    await page.close();
  });
  afterAll(async () => {
    await owned?.launched.close();
    await owned?.close();
    await site?.close();
  });

  const open = async (kind: string) => {
    await page.goto(`${site.origin}/${kind}.html`);
    await page.bringToFront();
    expect(await untilPainted(page)).toEqual(marked.get(kind));
  };
  const openCard = async (term: string) => {
    await restOn(page, term);
    // The card of the term before may stay for a moment.
    const isRight = async () => (await cardText(owned.launched, page))?.toLowerCase().includes(term);
    await until(isRight, `the card of ${term}`);
  };
  /** All is as after a first visit: marks, one card, the badge. */
  const expectAllWell = async (kind: string) => {
    await until(async () => (await painted(page)).length > 0, 'the marks to come back');
    expect(await untilPainted(page)).toEqual(marked.get(kind));
    await openCard(TERMS.last);
    expect(await page.evaluate(() => document.querySelectorAll('discern-card').length)).toBe(1);
    await page.mouse.click(3, 3);
    await untilNoCard(page);
    const hub = await Hub.open(owned.launched);
    const tab = await hub.tabOf(page);
    const found = (await until(() => hub.status(tab), 'the page to answer')).found;
    await until(async () => (await hub.badge(tab)) === String(found.length), 'the badge to be right');
    await hub.page.close();
    expect(await errors()).toEqual([]);
  };
  const untilRestored = async (kind: string) => {
    await until(async () => (await traces(page)).length === 0, 'nothing of ours to be left').catch(
      async () => {
        expect(await traces(page)).toEqual([]);
      },
    );
    expect(await nodesOf(page)).toEqual(plain.get(kind));
  };

  describe.each(KINDS)('a %s page', (kind) => {
    test.each(ENDINGS)('with its card open when the extension is %s', async (ending) => {
      await open(kind);
      await openCard(TERMS.first);
      await owned.end(ending);
      const isBack = ending === 'reloaded' || ending === 'updated';
      if (name === 'firefox' && isBack) {
        // Firefox starts the new copy in pages that are open.
        await untilNoCard(page);
        await expectAllWell(kind);
      } else if (name === 'chromium') {
        await page.mouse.move(5, 5);
        await untilRestored(kind);
      } else {
        await page.mouse.move(5, 5);
        const text = await page.evaluate(() => document.body.innerText);
        const looks = await page.evaluate(() =>
          [...document.querySelectorAll('discern-term')].map(
            (term) => getComputedStyle(term).textDecorationLine,
          ),
        );
        expect(text).toContain(`often take ${TERMS.first} several times`);
        expect(new Set(looks).size).toBe(kind === 'static' ? 1 : 0);
        for (const look of looks) expect(look).toBe('none');
      }
      expect(await errors()).toEqual([]);
      await owned.comeBack(ending);
      await page.reload();
      await expectAllWell(kind);
    });

    test('started a second time in the same tab', async () => {
      await open(kind);
      await inject(`files: chrome.runtime.getManifest().content_scripts[0].js`);
      await expectAllWell(kind);
      await page.evaluate((term) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = `Once more ${term}.`;
        document.body.append(paragraph);
      }, TERMS.last);
      const count = (marked.get(kind)?.length ?? 0) + 1;
      await until(async () => (await painted(page)).length === count, 'the new word to be painted once');
      await page.evaluate(() => document.body.lastElementChild?.remove());
      expect(await untilPainted(page)).toEqual(marked.get(kind));
      if (name === 'chromium') {
        await owned.end('disabled');
        await page.mouse.move(5, 5);
        await untilRestored(kind);
        await owned.comeBack('disabled');
      }
    });

    test('opened before the extension was installed', async () => {
      await owned.end('removed');
      await page.goto(`${site.origin}/${kind}.html`);
      await owned.install();
      if (name === 'chromium') await startHere();
      await expectAllWell(kind);
    });
  });

  test('errors of a content script are heard by these tests', async () => {
    await open('scripted');
    await inject(`func: () => { setTimeout(() => { throw new Error('a cry') }) }`);
    await until(async () => (await errors()).some((error) => error.includes('a cry')), 'the cry to be heard');
  });

  test('a background that is asleep while the pointer goes from term to term', async () => {
    await open('scripted');
    await openCard(TERMS.first);
    await stopBackground(owned.launched);
    await page.mouse.move(5, 5);
    await untilNoCard(page);
    await openCard(TERMS.last);
    await stopBackground(owned.launched);
    // A card that is not here yet: asking for it wakes the background.
    await page.evaluate(() => document.querySelector('#blank')?.append('And tofersen.'));
    await until(async () => (await painted(page)).some(({ text }) => text === 'tofersen'), 'the new term');
    await page.mouse.move(5, 5);
    await untilNoCard(page);
    await openCard('tofersen');
    expect(await errors()).toEqual([]);
  });

  // Firefox has no old copy: it ends our code at once when the extension goes (docs/security.md). What is left there is tested above in both
  // browsers; these ten skips hide nothing that could run.
  describe.runIf(name === 'chromium').each(KINDS)('an old copy in a %s page', (kind) => {
    const events: Record<string, () => Promise<unknown>> = {
      'the pointer moves': () => page.mouse.move(5, 5),
      'a key goes down': () => page.keyboard.press('Shift'),
      'the page changes': () =>
        page.evaluate(() => {
          document.querySelector('#blank')?.append('x');
          document.querySelector('#blank')?.replaceChildren();
        }),
      'the tab is left and shown again': async () => {
        const other = await owned.launched.browser.newPage();
        await until(() => page.evaluate(() => document.visibilityState === 'hidden'), 'the tab to be hidden');
        await other.close();
        await page.bringToFront();
      },
    };
    test.each(Object.keys(events))('takes its marks out when %s', async (event) => {
      await open(kind);
      await owned.end('reloaded');
      await events[event]?.();
      await untilRestored(kind);
      expect(await errors()).toEqual([]);
    });

    test('ends when a new copy starts beside it, and takes nothing of that away', async () => {
      await open(kind);
      await openCard(TERMS.first);
      await owned.end('reloaded');
      // Nothing but the new copy tells the old one.
      const popup = await clickAction(owned.launched, page);
      await untilWhy(popup, 'not-started');
      await popup.run(`document.querySelector('.notice button').click()`);
      await untilPopupCard(popup);
      await popup.close();
      await until(async () => (await painted(page)).length > 0, 'the marks to come back');
      expect(await untilPainted(page)).toEqual(marked.get(kind));
      await expectAllWell(kind);
      await owned.end('disabled');
      await page.mouse.move(9, 9);
      await untilRestored(kind);
      expect(await errors()).toEqual([]);
      await owned.comeBack('disabled');
    });
  });

  /** Runs something in the tab as content scripts run, with the rights that a click on our button gives. */
  async function inject(what: string) {
    const popup = await clickAction(owned.launched, page);
    const target = `chrome.tabs.query({ active: true }).then(([{ id }]) => ({ tabId: id }))`;
    await popup.run(
      `${target}.then((target) => chrome.scripting.executeScript({ target, ${what} })).then(() => null)`,
    );
    await popup.close();
  }

  /** What Chromium leaves to the reader: starting in a tab that was there before. */
  async function startHere() {
    const popup = await clickAction(owned.launched, page);
    await untilWhy(popup, 'not-started');
    await press(popup, '.notice button', word('popup_action_start'));
    await untilPopupCard(popup);
    await popup.close();
  }
});
