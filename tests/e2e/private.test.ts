// Private windows, in both browsers: what is chosen in one holds in all of them and nowhere else, is never stored, and is gone with the last.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { command } from '../support/background.ts';
import { clickInCard } from '../support/card-view.ts';
import { word } from '../support/expected.ts';
import { type ExtensionPage, openExtensionPage } from '../support/extension-page.ts';
import { type Launched, launch } from '../support/launch.ts';
import { paintedTexts, restOn, untilCard, untilPainted } from '../support/page-under-test.ts';
import { press } from '../support/popup-view.ts';
import { allowPrivate, closePrivate, openPrivate, type PrivateWindow } from '../support/private-window.ts';
import { type Site, serve } from '../support/serve.ts';
import { story, TERMS } from '../support/story.ts';
import { Hub } from '../support/tab.ts';
import { until } from '../support/until.ts';

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let launched: Launched;
  let site: Site;
  let hub: Hub;
  let ordinary: Page;
  let view: PrivateWindow;
  let popup: ExtensionPage | undefined;

  beforeAll(async () => {
    [site, launched] = await Promise.all([serve('/nowhere'), launch(name)]);
    for (const path of ['/ordinary.html', '/private.html', '/second.html'])
      site.pages.set(path, { body: story({ script: true }) });
    await allowPrivate(launched);
    hub = await Hub.open(launched);
    ordinary = await launched.browser.newPage();
    await ordinary.goto(`${site.origin}/ordinary.html`);
    await untilPainted(ordinary);
  });
  beforeEach(async () => {
    view = await openPrivate(launched, hub, `${site.origin}/private.html`);
    await untilPainted(view.page);
  });
  afterEach(async () => {
    await popup?.close();
    popup = undefined;
    await closePrivate(hub, view);
    await until(async () => Object.keys(await hub.stored('session')).length === 0, 'all to be forgotten');
    expect(await hub.stored('local')).toEqual({});
  });
  afterAll(async () => {
    await launched?.close();
    await site?.close();
  });

  const has = async (page: Page, text: string) => (await paintedTexts(page)).includes(text);

  test('a term known there is known in another private window, and not elsewhere', async () => {
    await restOn(view.page, TERMS.first);
    await untilCard(launched, view.page);
    await clickInCard(launched, view.page, '.card_know');
    await until(async () => !(await has(view.page, TERMS.first)), 'the term to be unmarked');
    const second = await openPrivate(launched, hub, `${site.origin}/second.html`);
    await untilPainted(second.page);
    expect(await has(second.page, TERMS.first)).toBe(false);
    expect(await has(second.page, TERMS.last)).toBe(true);
    expect(await has(ordinary, TERMS.first)).toBe(true);
    expect(Object.keys(await hub.stored('session'))).toEqual(['private']);
    await closePrivate(hub, second);
    await until(() => second.page.isClosed(), 'the second window to close');
    expect(Object.keys(await hub.stored('session'))).toEqual(['private']);
  });

  test('a site switched off in the popup is off there only, and the popup says that this will not last', async () => {
    popup = await openExtensionPage(launched, `src/popup/popup.html?tab=${view.tab}`);
    await until(() => popup?.run<boolean>(`document.querySelector('.private') !== null`), 'the note');
    expect(await popup.run<string>(`document.querySelector('.private').innerText`)).toBe(
      word('private_note'),
    );
    await press(popup, '.switch:not(:disabled)', word('popup_switch_site'));
    await until(async () => (await paintedTexts(view.page)).length === 0, 'the page to be left alone');
    expect(await has(ordinary, TERMS.first)).toBe(true);
  });

  test('the key that switches all off does so in private windows only', async () => {
    await command(launched, view.page, 'toggle');
    await until(async () => (await paintedTexts(view.page)).length === 0, 'the page to be left alone');
    expect(await has(ordinary, TERMS.first)).toBe(true);
  });

  test('nothing of an earlier private session is left in the next', async () => {
    await command(launched, view.page, 'toggle');
    await until(async () => (await paintedTexts(view.page)).length === 0, 'the page to be left alone');
    await closePrivate(hub, view);
    await until(async () => Object.keys(await hub.stored('session')).length === 0, 'all to be forgotten');
    view = await openPrivate(launched, hub, `${site.origin}/private.html`);
    await untilPainted(view.page);
  });
});
