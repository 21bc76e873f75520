// The switches that docs/security.md names as ways to keep from a page what it could learn, each as its reader moves it: the page that
// tries everything it has then notes nothing of ours. The same page notes it again once the switch is moved back, so it would have. One thing
// no switch of ours keeps from a page, and that is tried as well: that Discern is installed.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type ActionPopup, clickAction } from '../../support/action-popup.ts';
import { getCard, word } from '../../support/expected.ts';
import type { Launched } from '../../support/launch.ts';
import { cardText, painted, restOn, untilCard, untilPainted } from '../../support/page-under-test.ts';
import { openTab, press, readPopup, search, untilPopupCard, untilWhy } from '../../support/popup-view.ts';
import { findSidePanel } from '../../support/side-panel.ts';
import { TERMS } from '../../support/story.ts';
import type { Hub } from '../../support/tab.ts';
import { leave } from '../../support/terms.ts';
import { never, until } from '../../support/until.ts';
import { type CuriousSite, curiousSite, HOST, notedBy, SETTINGS } from './curious-site.ts';

const CARD = getCard(TERMS.first);
/** Twice the delay before a card opens, in ms: what has not opened by then does not open. */
const LONG = 800;
/** What our switches are called in the popup, why the popup then shows nothing, and what of it outlasts a reload. */
const SWITCHES = [
  ['this site', '.switch:not(:disabled)', 'popup_switch_site', 'off-site', true],
  ['an hour', '.toggle', 'popup_pause', 'paused', true],
  ['this page', '.toggle', 'popup_rest_page', 'off-page', false],
] as const;

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let site: CuriousSite;
  let launched: Launched;
  let hub: Hub;
  let page: Page;
  let view: ActionPopup | undefined;

  beforeAll(async () => {
    site = await curiousSite(name);
    ({ launched, hub } = site);
  });
  afterEach(async () => {
    await view?.close();
    view = undefined;
    await page?.close();
    await hub.forget();
    await hub.store(SETTINGS);
  });
  afterAll(() => site?.close());

  /** Everything of ours that stands in the page now, as the page sees it. */
  const ours = () =>
    page.evaluate(() => ({
      highlights: [...CSS.highlights.keys()].filter((key) => key.startsWith('discern')),
      elements: [...document.querySelectorAll('*')]
        .map(({ localName }) => localName)
        .filter((localName) => localName.startsWith('discern')),
      sheets: document.getElementById('open')?.shadowRoot?.adoptedStyleSheets.length ?? 0,
    }));
  const NOTHING = { highlights: [], elements: [], sheets: 0 };
  /** Everything that the page has noted by itself and that names us or came from us. */
  const noted = () =>
    notedBy(page, ({ added, events, calls, nodes, internals, newNames }) => ({
      added: added.filter((element) => element.startsWith('discern')),
      events: events.filter((event) => event.includes('discern')),
      calls,
      nodes,
      internals: internals.length,
      names: newNames(),
    }));
  const NOTED_NOTHING = { added: [], events: [], calls: [], nodes: [], internals: 0, names: [] };
  const flip = async (selector: string, label: string) => {
    await page.bringToFront();
    view = await clickAction(launched, page);
    await press(view, selector, word(label));
    return view;
  };
  const closeView = async () => {
    await view?.close();
    view = undefined;
    await page.bringToFront();
  };

  test.each(SWITCHES)(
    '%s off: no mark, no card, no sheet, no element and no event of ours',
    async (_, selector, label, why, isKept) => {
      page = await site.open();
      await untilPainted(page);
      await untilWhy(await flip(selector, label), why);
      await until(async () => JSON.stringify(await ours()) === JSON.stringify(NOTHING), 'all of ours to go');
      await closeView();
      // As the page would be after its next visit: what it noted of the moment before is not the switch's fault.
      if (isKept) await page.reload();
      const tab = await hub.tabOf(page);
      await page.bringToFront();
      await until(async () => (await hub.status(tab))?.state === why, 'the page to be left alone');
      await restOn(page, TERMS.first);
      expect(await never(async () => (await cardText(launched, page)) !== undefined, LONG)).toBe(true);
      await leave(page);
      expect(await ours()).toEqual(NOTHING);
      expect(await noted()).toEqual(NOTED_NOTHING);

      await flip(selector, label);
      await untilPainted(page);
      await closeView();
      await restOn(page, TERMS.first);
      await untilCard(launched, page);
      expect((await ours()).highlights).not.toEqual([]);
      expect((await noted()).added).toContain('discern-card');
    },
  );

  test('the site off: a page without scripts gets no element of ours, which its styles could see', async () => {
    await hub.store({ sites: { [HOST]: 'off' } });
    page = await site.open('/plain.html');
    const tab = await hub.tabOf(page);
    await page.bringToFront();
    await until(async () => (await hub.status(tab))?.state === 'off-site', 'the page to be left alone');
    expect(await ours()).toEqual(NOTHING);
    await hub.store({ sites: SETTINGS.sites });
    await untilPainted(page);
    expect((await ours()).elements).toContain('discern-term');
    expect((await painted(page)).map(({ text }) => text)).toContain(TERMS.first);
  });

  test.each(['popup', 'panel'] as const)(
    'what is read, selected and copied in the %s the page does not notice',
    async (where) => {
      page = await site.open();
      await untilPainted(page);
      view = await clickAction(launched, page);
      await untilPopupCard(view);
      if (where === 'panel') {
        await until(() => view?.run<boolean>(`document.querySelector('.keep-open') !== null`), 'the button');
        await view.click('.keep-open');
        view = await findSidePanel(launched);
      }
      await notedBy(page, ({ events, added }) => void [events.splice(0), added.splice(0)]);

      await openTab(view, 'compare');
      await search(view, TERMS.first);
      await press(view, '.results button');
      await until(async () => view && (await readPopup(view)).text.includes(CARD.definition), 'the card');
      const selected = await view.run<string>(`(() => {
      getSelection().selectAllChildren(document.querySelector('.definition'));
      return String(getSelection());
    })()`);
      expect(selected).toContain(CARD.definition);
      await view.click('.card_copy');
      await until(
        async () => view && (await readPopup(view)).text.includes(word('card_copy_done')),
        'the copy',
      );

      expect(await noted()).toEqual(NOTED_NOTHING);
      expect(await notedBy(page, ({ events }) => events)).toEqual([]);
      expect(await page.evaluate(() => String(getSelection()))).toBe('');
      expect((await ours()).elements).toEqual([]);
    },
  );

  test('but not that Discern is installed: how our marks would look can be asked, and elements of our names are cleared away', async () => {
    await hub.store({ sites: { [HOST]: 'off' } });
    page = await site.open('/trap.html');
    const asked = () =>
      page.evaluate(
        () => getComputedStyle(document.documentElement, '::highlight(discern-mg-light)').textDecorationStyle,
      );
    await until(async () => JSON.stringify(await ours()) === JSON.stringify(NOTHING), 'the elements to go');
    expect(await asked()).toBe('dotted');
  });
});
