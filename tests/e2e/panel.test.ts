// The panel beside the page, opened from the popup as a reader does: it stays, and shows the term pointed at, the page and the tab.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ActionPopup, clickAction, hasActionPopup } from '../support/action-popup.ts';
import { getCard, missingIn, word } from '../support/expected.ts';
import { type Launched, launch } from '../support/launch.ts';
import { restOn, untilCard, untilNoCard, untilPainted } from '../support/page-under-test.ts';
import { listedTerms, openTab, press, readPopup, search, untilWhy } from '../support/popup-view.ts';
import { type Site, serve } from '../support/serve.ts';
import { findSidePanel, hasSidePanel } from '../support/side-panel.ts';
import { slowStorage } from '../support/slow-storage.ts';
import { story, TERMS } from '../support/story.ts';
import { Hub } from '../support/tab.ts';
import { leave } from '../support/terms.ts';
import { until } from '../support/until.ts';

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let launched: Launched;
  let site: Site;
  let page: Page;
  let hub: Hub;
  let panel: ActionPopup;

  beforeAll(async () => {
    [site, launched] = await Promise.all([serve('/nowhere'), launch(name)]);
    site.pages.set('/story.html', { body: story({ script: true }) });
    site.pages.set('/bread.html', { body: '<title>Bread</title><p>Flour, water and salt.' });
    hub = await Hub.open(launched);
    page = await launched.browser.newPage();
    await page.goto(`${site.origin}/story.html`);
    await untilPainted(page);
  });
  afterAll(async () => {
    await launched?.close();
    await site?.close();
  });

  const untilShows = (conceptId: string) =>
    until(async () => {
      const view = await readPopup(panel);
      return view.cards.length === 1 && view.cards[0] === getCard(conceptId).label && view;
    }, `${conceptId} in the panel`);
  const closeCard = async () => {
    await leave(page);
    await page.keyboard.press('Escape');
    await untilNoCard(page);
  };

  test('is not there before it is asked for, and opens from the popup with one click', async () => {
    expect(await hasSidePanel(launched)).toBe(false);
    const popup = await clickAction(launched, page);
    await until(() => popup.run<boolean>(`document.querySelector('.keep-open') !== null`), 'the button');
    await popup.click('.keep-open');
    panel = await findSidePanel(launched);
    await until(async () => !(await hasActionPopup(launched)), 'the popup to close');
    expect(await panel.run<boolean>(`document.querySelector('.keep-open') === null`)).toBe(true);
  });

  test('shows the term hovered, with all its sources, and then the next one', async () => {
    for (const [text, conceptId] of [
      [TERMS.first, 'pyridostigmine'],
      [TERMS.last, 'riluzole'],
    ] as const) {
      await page.bringToFront();
      await restOn(page, text);
      await untilCard(launched, page);
      const view = await untilShows(conceptId);
      expect(view.caption).toBe(word('popup_last_opened'));
      expect(missingIn(view.text, getCard(conceptId))).toEqual([]);
      await closeCard();
    }
  });

  test('what was searched gives way to the term hovered, and is not lost', async () => {
    await openTab(panel, 'compare');
    await search(panel, 'eyelid');
    await page.bringToFront();
    await restOn(page, TERMS.first);
    await untilShows('pyridostigmine');
    await closeCard();
    await openTab(panel, 'compare');
    expect(await panel.run<string>(`document.querySelector('input[type=search]').value`)).toBe('eyelid');
    await openTab(panel, 'term');
  });

  test('the list follows the page as it changes', async () => {
    await openTab(panel, 'page');
    const before = await until(async () => {
      const terms = await listedTerms(panel);
      return terms.length > 0 && terms;
    }, 'the list');
    await page.evaluate(() => {
      const more = document.createElement('p');
      more.textContent = 'People with myasthenia gravis may be given eculizumab.';
      document.body.append(more);
    });
    const { label } = getCard('eculizumab');
    expect(before.map((term) => term.name)).not.toContain(label);
    await until(async () => (await listedTerms(panel)).some((term) => term.name === label), 'the new term');
    await press(panel, '.jump', label);
    await until(() => page.evaluate(() => (CSS.highlights.get('discern-flash')?.size ?? 0) > 0), 'the flash');
  });

  const untilNoTerms = () =>
    until(async () => (await readPopup(panel)).why === 'no-terms', 'the panel to find no terms');

  test('shows the tab in front, whichever that is', async () => {
    const other = await launched.browser.newPage();
    await other.goto(`${site.origin}/bread.html`);
    await other.bringToFront();
    await untilNoTerms();
    await other.goto(`${site.origin}/story.html`);
    await until(async () => (await listedTerms(panel)).length > 0, 'the new page');
    await other.goto(`${site.origin}/bread.html`);
    await untilNoTerms();
    await other.close();
    await page.bringToFront();
    await until(async () => (await listedTerms(panel)).length > 0, 'the page again');
  });

  test('a switch is never behind what the panel says of the page, however slow storage is', async () => {
    const end = await slowStorage(panel, 1500);
    await press(panel, '.toggle', word('popup_pause'));
    await untilWhy(panel, 'paused');
    await press(panel, '.toggle', word('popup_pause'));
    await until(async () => (await listedTerms(panel)).length > 0, 'the terms again');
    await end();
    expect(await hub.stored('local')).toEqual({});
  });

  test('its switches are those of the popup', async () => {
    await press(panel, '.toggle', word('popup_pause'));
    await untilWhy(panel, 'paused');
    expect(
      await page.evaluate(() => [...CSS.highlights.keys()].filter((key) => key !== 'discern-flash')),
    ).toEqual([]);
    await press(panel, '.toggle', word('popup_pause'));
    await until(async () => (await listedTerms(panel)).length > 0, 'the terms again');
    expect(await hub.stored('local')).toEqual({});
  });
});
