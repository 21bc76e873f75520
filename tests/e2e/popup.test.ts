// The popup under the toolbar button, the real one in both browsers, over the demo article.
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { PageStatus } from '../../src/extension/page-status.ts';
import { listTerms } from '../../src/popup/found-terms.ts';
import { type ActionPopup, clickAction } from '../support/action-popup.ts';
import { flat, getCard, library, missingIn, word } from '../support/expected.ts';
import { openExtensionPage } from '../support/extension-page.ts';
import { type Launched, launch } from '../support/launch.ts';
import { painted, untilCard, untilNoCard, untilPainted } from '../support/page-under-test.ts';
import {
  listedTerms,
  openTab,
  press,
  readPopup,
  search,
  untilPopupCard,
  untilWhy,
} from '../support/popup-view.ts';
import { type Site, serve } from '../support/serve.ts';
import { Hub } from '../support/tab.ts';
import { goToMention, leave, restAt } from '../support/terms.ts';
import { until } from '../support/until.ts';

const data = fileURLToPath(new URL('../../data', import.meta.url));
/** Which concepts are searched for; set DISCERN_SEED to draw the same again. */
const seed = Number(process.env.DISCERN_SEED ?? Date.now() % 100_000);

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let launched: Launched;
  let site: Site;
  let page: Page;
  let hub: Hub;
  let tab: number;
  let status: PageStatus;
  let popup: ActionPopup;

  beforeAll(async () => {
    [site, launched] = await Promise.all([serve(data), launch(name)]);
    hub = await Hub.open(launched);
    page = await launched.browser.newPage();
    await page.goto(`${site.origin}/demo-article.html`);
    await untilPainted(page);
    tab = await hub.tabOf(page);
    status = await until(() => hub.status(tab), 'the page to answer');
  });
  afterEach(() => popup?.close());
  afterAll(async () => {
    await launched?.close();
    await site?.close();
  });

  const open = async () => {
    popup = await clickAction(launched, page);
    return popup;
  };

  test('shows the most frequent term while no card was opened', async () => {
    const [first] = listTerms(status.found, library.findCard);
    if (first === undefined) throw new Error('nothing was found');
    const view = await untilPopupCard(await open());
    expect(view.caption).toBe(word('popup_most_frequent'));
    expect(view.cards).toEqual([first.card.label]);
    expect(missingIn(view.text, first.card)).toEqual([]);
    const [inner = 0, client = 0] = await popup.run<number[]>(
      `[document.documentElement.scrollWidth, document.documentElement.clientWidth]`,
    );
    expect(inner, 'nothing to scroll sideways').toBeLessThanOrEqual(client);
  });

  test.each(['-1', 'x', '999999999'])(
    'in a tab of its own, over a tab that is not there (%s)',
    async (id) => {
      const alone = await openExtensionPage(launched, `src/popup/popup.html?tab=${id}`);
      await untilWhy(alone, 'unknown-page');
      await alone.close();
    },
  );

  test('shows the card and all sources of the term hovered last', async () => {
    const { conceptId } = status.found.find(({ conceptId }) => getCard(conceptId).category === 'drug') ?? {};
    if (conceptId === undefined) throw new Error('no medicine was found');
    await restAt(page, await goToMention(page, hub, tab, conceptId));
    await untilCard(launched, page);
    const view = await untilPopupCard(await open());
    expect(view.caption).toBe(word('popup_last_opened'));
    expect(view.cards).toEqual([getCard(conceptId).label]);
    expect(missingIn(view.text, getCard(conceptId))).toEqual([]);
    await popup.close();
    await leave(page);
    await page.keyboard.press('Escape');
    await untilNoCard(page);
  });

  test('lists the terms of the page with their counts, and each opens its card', async () => {
    const listed = listTerms(status.found, library.findCard);
    await openTab(await open(), 'page');
    await until(async () => (await listedTerms(popup)).length > 0, 'the list');
    expect(await listedTerms(popup)).toEqual(
      listed.map(({ card, count }) => ({ name: flat(card.label), count: String(count) })),
    );
    const { text } = await readPopup(popup);
    expect(text).toContain(word('popup_found', String(listed.length)));
    const last = listed.at(-1);
    if (last === undefined) throw new Error('nothing was found');
    await popup.run(
      `document.querySelector('.terms [aria-label=${JSON.stringify(word('popup_open_card_of', last.card.label))}]').click()`,
    );
    const view = await untilPopupCard(popup);
    expect(missingIn(view.text, last.card)).toEqual([]);
  });

  test('jumps to the mentions of a term, one after the other', async () => {
    const term = listTerms(status.found, library.findCard).find(({ count }) => count > 2);
    if (term === undefined) throw new Error('no term is mentioned three times');
    const places = new Set<number>();
    await openTab(await open(), 'page');
    for (let index = 1; index <= 3; index += 1) {
      await page.evaluate(() => {
        scrollTo(0, document.body.scrollHeight);
        CSS.highlights.delete('discern-flash');
      });
      await press(popup, '.jump', term.card.label);
      const top = await until(() => page.evaluate(topOfFlash), 'the mention to flash');
      const height = await page.evaluate(() => innerHeight);
      expect(top.inView).toBeGreaterThan(0);
      expect(top.inView).toBeLessThan(height);
      places.add(Math.round(top.inPage));
      const count = (await listedTerms(popup)).find((listed) => listed.name === flat(term.card.label))?.count;
      expect(count).toBe(`${index}/${term.count}`);
    }
    expect(places.size).toBeGreaterThan(1);
  });

  test('sets MG and ALS side by side at a glance, with sources', async () => {
    await openTab(await open(), 'compare');
    const { text } = await readPopup(popup);
    const { rows, sources } = library.comparison;
    const owed = [
      ...rows.flatMap(({ label, mg, als }) => [label, mg.text, als.text]),
      ...sources.map((source) => source.title),
    ];
    expect(owed.map(flat).filter((part) => !flat(text).includes(part))).toEqual([]);
  });

  test(`finds any concept by its name in two actions (seed ${seed})`, async () => {
    await openTab(await open(), 'compare');
    const accented = library.cards().filter(({ label }) => /[^\p{ASCII}]/u.test(label));
    expect(accented).not.toEqual([]);
    for (const { label, id } of [...accented, ...draw(library.cards(), 12, seed)]) {
      await openTab(popup, 'compare');
      await search(popup, label);
      await until(
        () =>
          popup.run<boolean>(
            `document.querySelector('.results .name')?.innerText.trim() === ${JSON.stringify(label)}`,
          ),
        `"${label}" to come first`,
      );
      await press(popup, '.results button');
      const view = await untilPopupCard(popup);
      expect(view.cards).toEqual([label]);
      expect(missingIn(view.text, getCard(id))).toEqual([]);
    }
  });

  test('the search shows the typed words, and says when nothing fits', async () => {
    await openTab(await open(), 'compare');
    await search(popup, 'eyelid');
    await until(() => popup.run<boolean>(`document.querySelector('.results mark') !== null`), 'hits');
    const hits = await popup.run<string[]>(
      `[...document.querySelectorAll('.results mark')].map((hit) => hit.innerText.toLowerCase())`,
    );
    expect(new Set(hits)).toEqual(new Set(['eyelid']));
    await search(popup, 'no such word');
    await until(
      async () => (await readPopup(popup)).text.includes(word('popup_search_none', 'no such word')),
      'the answer',
    );
  });

  test.each([
    ['everywhere', 'popup_switch_everywhere', 'off-everywhere'],
    ['on this site', 'popup_switch_site', 'off-site'],
  ])('the switch %s takes the marks away and brings them back', async (_, label, state) => {
    const before = await untilPainted(page);
    await open();
    await press(popup, '.switch:not(:disabled)', word(label));
    await until(async () => (await painted(page)).length === 0, 'the marks to go');
    await until(async () => (await readPopup(popup)).why === state, 'the popup to say so');
    expect(await page.evaluate(() => document.querySelectorAll('discern-term, discern-card').length)).toBe(0);
    await until(async () => (await hub.badge(tab)) === '', 'the badge to go');
    await press(popup, '.switch', word(label));
    expect(await untilPainted(page)).toEqual(before);
    await until(async () => (await hub.badge(tab)) !== '', 'the badge to come back');
    await until(async () => (await readPopup(popup)).why === undefined, 'the popup to show terms again');
  });
});

/** Where the flashing mention stands. Runs in the page. */
function topOfFlash(): { inView: number; inPage: number } | undefined {
  const [range] = (CSS.highlights.get('discern-flash') ?? []) as Iterable<AbstractRange>;
  if (range === undefined) return undefined;
  const live = new Range();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  const { top } = live.getBoundingClientRect();
  return { inView: top, inPage: top + scrollY };
}

/** Draws `count` different items, the same for the same seed. */
function draw<Item>(items: readonly Item[], count: number, from: number): Item[] {
  const left = [...items];
  let state = from;
  return Array.from({ length: count }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return left.splice(state % left.length, 1);
  }).flat();
}
