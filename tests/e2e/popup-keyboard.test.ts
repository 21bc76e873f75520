// The real popup by keyboard alone: find, jump, read, search, switch. On pages painted by highlight this is the screen reader's path.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ActionPopup, clickAction } from '../support/action-popup.ts';
import { word } from '../support/expected.ts';
import { type Launched, launch } from '../support/launch.ts';
import { untilPainted } from '../support/page-under-test.ts';
import { readPopup, tabTo, untilPopupCard, untilWhy } from '../support/popup-view.ts';
import { type Site, serve } from '../support/serve.ts';
import { story } from '../support/story.ts';
import { Hub } from '../support/tab.ts';
import { until } from '../support/until.ts';

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let launched: Launched;
  let site: Site;
  let page: Page;
  let hub: Hub;
  let popup: ActionPopup;

  beforeAll(async () => {
    [site, launched] = await Promise.all([serve('/nowhere'), launch(name)]);
    site.pages.set('/story.html', { body: story({ script: true }) });
    hub = await Hub.open(launched);
    page = await launched.browser.newPage();
    await page.goto(`${site.origin}/story.html`);
    await untilPainted(page);
  });
  beforeEach(async () => {
    popup = await clickAction(launched, page);
    await untilPopupCard(popup);
  });
  afterEach(() => popup?.close());
  afterAll(async () => {
    await launched?.close();
    await site?.close();
  });

  const focused = <Value>(expression: string) =>
    popup.run<Value>(`((at) => ${expression})(document.activeElement)`);
  const toTab = async (id: string) => {
    await tabTo(popup, '[role=tab]');
    for (let presses = 0; presses < 4; presses += 1) {
      if (await focused<boolean>(`at.id === 'tab-${id}' && at.ariaSelected === 'true'`)) return;
      await popup.press('ArrowRight');
    }
    throw new Error(`the arrows do not reach ${id}`);
  };

  test('every stop shows its focus, and the tabs are one stop', async () => {
    const stops = new Set<string>();
    for (let presses = 0; presses < 12; presses += 1) {
      await popup.press('Tab');
      const { tag, isVisible, isTab } = await focused<{ tag: string; isVisible: boolean; isTab: boolean }>(`({
        tag: at.outerHTML.slice(0, 120),
        isTab: at.getAttribute('role') === 'tab',
        isVisible: at === document.body || (getComputedStyle(at).outlineStyle !== 'none'
          && Number.parseFloat(getComputedStyle(at).outlineWidth) >= 2),
      })`);
      expect(isVisible, tag).toBe(true);
      if (isTab) stops.add(tag);
    }
    expect(stops.size).toBe(1);
  });

  test('from the list to the mention on the page, and to its card', async () => {
    await toTab('page');
    await tabTo(popup, '.jump');
    await page.evaluate(() => CSS.highlights.delete('discern-flash'));
    await popup.press('Enter');
    await until(() => page.evaluate(() => (CSS.highlights.get('discern-flash')?.size ?? 0) > 0), 'the flash');
    await tabTo(popup, '.terms .small');
    const label = await focused<string>(`at.parentElement.querySelector('.name').innerText.trim()`);
    await popup.press('Enter');
    const view = await untilPopupCard(popup);
    expect(view.cards).toEqual([label]);
    expect(await focused<string>('at.id')).toBe('panel');
  });

  test('from the search to any card', async () => {
    await toTab('compare');
    await tabTo(popup, 'input[type=search]');
    for (const key of ['m', 'n', 'd'] as const) await popup.press(key);
    await until(() => popup.run<boolean>(`document.querySelector('.results li') !== null`), 'hits');
    await tabTo(popup, '.results button');
    const label = await focused<string>(`at.querySelector('.name').innerText.trim()`);
    await popup.press('Enter');
    const view = await untilPopupCard(popup);
    expect(view.cards).toEqual([label]);
    await tabTo(popup, '.cite');
    await popup.press('Enter');
    expect(await focused<boolean>(`at.matches('[data-source]')`)).toBe(true);
  });

  test('switched off for an hour and on again', async () => {
    await tabTo(popup, '.toggle');
    await popup.press('Space');
    await untilWhy(popup, 'paused');
    expect((await readPopup(popup)).text).toContain(word('popup_why_paused'));
    await tabTo(popup, '.notice .button.main');
    await popup.press('Enter');
    const view = await until(async () => {
      const now = await readPopup(popup);
      return now.why === undefined && now.cards.length > 0 && now;
    }, 'the terms again');
    expect(view.cards).toHaveLength(1);
    expect(await hub.stored('local')).toEqual({});
  });

  test('to the sheet: the choice is made with the space bar', async () => {
    await toTab('take');
    await tabTo(popup, '.take input[type=checkbox]');
    await popup.press('Space');
    expect(await focused<boolean>('at.checked')).toBe(true);
    await tabTo(popup, '.take .button.main');
  });
});
