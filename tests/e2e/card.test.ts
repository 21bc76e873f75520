// The card in the hands of its readers, in both browsers: what WCAG 1.4.13 asks of content on hover, everything by keyboard alone, what
// its buttons do to the page, the choices and the clipboard, and that it fits narrow, right-to-left and enlarged pages.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeCard } from '../../src/card/written.ts';
import { command } from '../support/background.ts';
import { clickInCard, focusInCard, seeInCard, tabTo, untilInCard, untilSaid } from '../support/card-view.ts';
import { getCard, library, word } from '../support/expected.ts';
import { type Launched, launch } from '../support/launch.ts';
import { inCard, middleOf, untilCard, untilNoCard, untilPainted } from '../support/page-under-test.ts';
import { paintedTerms } from '../support/painted-terms.ts';
import { type Site, serve } from '../support/serve.ts';
import { story, TERMS } from '../support/story.ts';
import { Hub } from '../support/tab.ts';
import { restAt } from '../support/terms.ts';
import { never, until } from '../support/until.ts';

// The text that is to be on the clipboard is written here too, where no extension runs.
vi.mock('../../src/extension/page-api.ts', () => import('../support/fake-browser.ts'));

/** Longer than any delay of ours (350 ms): what has not happened by then does not happen. */
const LONG = 900;
/** A name that leads here without https: there pages have no navigator.clipboard. */
const PLAIN = 'clinic.example';
const CARD = getCard(TERMS.first);

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let launched: Launched;
  let site: Site;
  let hub: Hub;
  let page: Page;

  beforeAll(async () => {
    [site, launched] = await Promise.all([serve('/nowhere'), launch(name, { localHost: PLAIN })]);
    const paste = '<p><textarea id="paste"></textarea></p>';
    site.pages.set('/wrapped.html', { body: story({ extra: paste }) });
    site.pages.set('/highlighted.html', { body: story({ script: true, extra: paste }) });
    const turned = '<style>html { direction: rtl } p { overflow-wrap: anywhere }</style>';
    site.pages.set('/rtl.html', { body: story({ extra: `${turned}<p>${'Myasthenia'.repeat(40)}</p>` }) });
    hub = await Hub.open(launched);
  });
  afterEach(() => hub.forget());
  afterAll(async () => {
    await launched?.close();
    await site?.close();
  });

  const hasCard = () => page.evaluate(() => document.querySelector('discern-card') !== null);
  const open = async (path: string, origin = site.origin) => {
    // A fresh tab each time: a pointer remembers where it was.
    await page?.close();
    page = await launched.browser.newPage();
    await page.goto(origin + path);
    await untilPainted(page);
  };
  const hover = async (term: string) => {
    const point = await middleOf(page, term);
    await restAt(page, point);
    await untilCard(launched, page);
    return point;
  };
  /** Opens the card of the first term without a pointer. */
  const openByKeys = async () => {
    await page.evaluate(() => document.getElementById('button')?.focus());
    await command(launched, page, 'next-term');
    await command(launched, page, 'next-term');
    await until(async () => (await untilCard(launched, page)).includes(CARD.label), 'the card of the term');
  };
  const pasted = async () => {
    await page.evaluate(() => document.getElementById('paste')?.focus());
    await page.keyboard.down('Control');
    // Chromium's own keys do nothing to a page that has no window.
    await page.keyboard.press('v', { commands: ['Paste'] });
    await page.keyboard.up('Control');
    return until(() => page.$eval('#paste', (area) => (area as HTMLTextAreaElement).value), 'the clipboard');
  };

  describe('content on hover (WCAG 1.4.13)', () => {
    beforeEach(() => open('/highlighted.html'));

    test('dismissible: Escape closes it while the pointer stays, and it does not come back by itself', async () => {
      await hover(TERMS.first);
      await page.keyboard.press('Escape');
      await untilNoCard(page);
      expect(await never(hasCard, LONG)).toBe(true);
    });

    test('hoverable: the pointer may leave the term for the card, and move about in it', async () => {
      await hover(TERMS.first);
      const box = await untilInCard(launched, page, 'article');
      for (const [right, down] of [
        [0.3, 0.1],
        [0.9, 0.5],
        [0.5, 0.9],
      ] as const) {
        await page.mouse.move(box.x + box.width * right, box.y + box.height * down, { steps: 6 });
        expect(await never(async () => !(await hasCard()), LONG)).toBe(true);
      }
    });

    test('persistent: it stays as long as the pointer rests on the term', async () => {
      await hover(TERMS.first);
      expect(await never(async () => !(await hasCard()), 5000)).toBe(true);
    });
  });

  describe.each(['wrapped', 'highlighted'])('by keyboard alone, terms %s', (painting) => {
    beforeEach(() => open(`/${painting}.html`));

    test('found, opened, read, acted on and closed; the focus goes back where it was', async () => {
      await openByKeys();
      expect(await focusInCard(launched, page)).toMatchObject({ isVisible: true });
      await tabTo(launched, page, '.cite');
      await page.keyboard.press('Enter');
      await until(
        () => inCard(launched, page, (root) => root.activeElement?.matches('li[data-source]')),
        'the source',
      );
      await tabTo(launched, page, '.card_know');
      expect(await focusInCard(launched, page)).toMatchObject({ isVisible: true });
      await page.keyboard.press('Enter');
      await untilSaid(launched, page, word('card_isKnown', CARD.label));
      await until(async () => !(await paintedTerms(page)).includes(CARD.id), 'the marks to go');
      expect((await hub.stored('local')).known).toEqual([CARD.id]);
      expect(await hasCard(), 'the card that says so stays').toBe(true);
      await page.keyboard.press('Enter');
      await untilSaid(launched, page, word('options_undone'));
      await until(async () => (await paintedTerms(page)).includes(CARD.id), 'the marks to come back');
      await page.keyboard.press('Escape');
      await untilNoCard(page);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('button');
    });

    test('pinned and let go', async () => {
      await openByKeys();
      const pin = '.action[aria-label^="Unpin"]';
      await tabTo(launched, page, pin);
      await page.keyboard.press('Enter');
      await untilInCard(launched, page, '.action[aria-label^="Pin"]');
      await page.keyboard.press('Escape');
      await untilNoCard(page);
    });
  });

  describe('the clipboard', () => {
    test.each([
      ['copy', 'with https', () => site.origin],
      ['copy', 'without https', () => site.origin.replace('127.0.0.1', PLAIN)],
      ['report', 'without https', () => site.origin.replace('127.0.0.1', PLAIN)],
    ] as const)('%s %s: says so, and holds the card without the page', async (use, _, origin) => {
      await open('/highlighted.html', origin());
      await page.evaluate(() => {
        Object.assign(globalThis, { heard: 0 });
        addEventListener('copy', () => Object.assign(globalThis, { heard: 1 }));
      });
      await hover(TERMS.first);
      await clickInCard(launched, page, `.card_${use}`);
      await untilSaid(launched, page, word(`card_${use}_done`));
      await page.keyboard.press('Escape');
      await untilNoCard(page);
      const text = (await pasted()).replaceAll('\r\n', '\n');
      expect(text).toBe(writeCard(CARD, library.dataset, use));
      expect(text).not.toContain(new URL(page.url()).host);
      expect(await page.evaluate(() => Object.assign({ heard: undefined }, globalThis).heard)).toBe(0);
    });
  });

  test('a word refused with the pointer is gone, its card says so, and gives it back', async () => {
    await open('/highlighted.html');
    await hover(TERMS.first);
    await clickInCard(launched, page, '.card_refuse');
    await untilSaid(launched, page, word('card_isRefused'));
    await until(async () => !(await paintedTerms(page)).includes(CARD.id), 'the mark to go');
    await clickInCard(launched, page, '.card_refuse');
    await until(async () => (await paintedTerms(page)).includes(CARD.id), 'the mark to come back');
    expect(await hub.stored('local')).not.toHaveProperty('refused');
  });

  test('read aloud is offered only where this machine has a voice', async () => {
    await open('/highlighted.html');
    await hover(TERMS.first);
    await untilInCard(launched, page, '.card_copy');
    const hasVoice = await page.evaluate(() =>
      speechSynthesis.getVoices().some(({ localService, lang }) => localService && lang.startsWith('en')),
    );
    expect((await seeInCard(launched, page, '.card_aloud')) !== null).toBe(hasVoice);
  });

  test.each([
    [320, 'wrapped', {}],
    [320, 'rtl', {}],
    // 1280 px at 200 % zoom.
    [640, 'rtl', { text: 'large' }],
    [320, 'rtl', { text: 'large', pointing: 'large-targets' }],
  ])('at %d px the card is whole on the page %s with %j', async (width, path, choices) => {
    await hub.store(choices);
    await open(`/${path}.html`);
    await page.setViewport({ width, height: 640 });
    await openByKeys();
    const seen = await untilInCard(launched, page, 'article');
    expect(seen.x).toBeGreaterThanOrEqual(0);
    expect(seen.y).toBeGreaterThanOrEqual(0);
    expect(seen.x + seen.width).toBeLessThanOrEqual(width);
    expect(seen.y + seen.height).toBeLessThanOrEqual(640);
    const overflow = await inCard(launched, page, (root) => {
      const article = root.querySelector('article');
      return article && article.scrollWidth - article.clientWidth;
    });
    expect(overflow).toBe(0);
    const buttons = await inCard(launched, page, (root) => {
      const left = root.querySelector('h2')?.getBoundingClientRect().left ?? 0;
      return (root.querySelector('.actions')?.getBoundingClientRect().left ?? 0) > left;
    });
    expect(buttons, 'English reads from the left on any page').toBe(true);
  });

  test.each([
    ['large-targets', 'standard'],
    ['gaze', 'standard'],
    ['keyboard', 'standard'],
    ['standard', 'large'],
  ])('with pointing %s and text %s it opens, is acted on and closes by keyboard', async (pointing, text) => {
    await hub.store({ pointing, text });
    await open('/highlighted.html');
    await openByKeys();
    await tabTo(launched, page, '.card_copy');
    await page.keyboard.press('Enter');
    await untilSaid(launched, page, word('card_copy_done'));
    await page.keyboard.press('Escape');
    await untilNoCard(page);
  });
});
