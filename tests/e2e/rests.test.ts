// Left in peace for a while: off for an hour, and off on one page until it is loaded again. That the hour ends by itself is shown with
// a clock of its own in tests/unit/extension/pause.test.ts.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { HOUR } from '../../src/extension/pause.ts';
import { type ActionPopup, clickAction } from '../support/action-popup.ts';
import { command } from '../support/background.ts';
import { word } from '../support/expected.ts';
import { type Launched, launch } from '../support/launch.ts';
import { painted, untilPainted } from '../support/page-under-test.ts';
import { press, untilWhy } from '../support/popup-view.ts';
import { type Site, serve } from '../support/serve.ts';
import { story } from '../support/story.ts';
import { Hub } from '../support/tab.ts';
import { until } from '../support/until.ts';

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let launched: Launched;
  let site: Site;
  let page: Page;
  let other: Page;
  let hub: Hub;
  let popup: ActionPopup | undefined;

  beforeAll(async () => {
    [site, launched] = await Promise.all([serve('/nowhere'), launch(name)]);
    const frame = '<iframe src="/frame.html" width="600" height="300"></iframe>';
    site.pages.set('/frame.html', { body: story() });
    site.pages.set('/story.html', { body: story({ script: true, extra: frame }) });
    hub = await Hub.open(launched);
    other = await launched.browser.newPage();
    await other.goto(`${site.origin}/story.html`);
    page = await launched.browser.newPage();
    await page.goto(`${site.origin}/story.html`);
    await untilPainted(page);
  });
  afterEach(async () => {
    await popup?.close();
    popup = undefined;
    await hub.forget();
  });
  afterAll(async () => {
    await launched?.close();
    await site?.close();
  });

  const open = async () => {
    popup = await clickAction(launched, page);
    return popup;
  };
  const inFrames = async (on: Page) =>
    (await Promise.all(on.frames().map((frame) => painted(frame as unknown as Page)))).map(
      ({ length }) => length,
    );
  const untilAllPainted = (on: Page) =>
    until(async () => (await inFrames(on)).every((count) => count > 0), 'marks in page and frame');
  const untilNonePainted = (on: Page) =>
    until(async () => (await inFrames(on)).every((count) => count === 0), 'no mark to be left');

  test('an hour: off everywhere, its end is kept, and it can be ended at once', async () => {
    await page.bringToFront();
    await untilAllPainted(page);
    const before = Date.now();
    const view = await open();
    await press(view, '.toggle', word('popup_pause'));
    await untilNonePainted(page);
    await untilNonePainted(other);
    const { text, buttons } = await untilWhy(view, 'paused');
    expect(text).toContain(word('popup_why_paused'));
    expect(buttons).toContain(word('popup_action_on'));
    const { pausedUntil, ...rest } = await hub.stored('local');
    expect(rest).toEqual({});
    expect(Number(pausedUntil) - HOUR).toBeGreaterThanOrEqual(before);
    expect(Number(pausedUntil) - HOUR).toBeLessThanOrEqual(Date.now());
    await press(view, '.notice button', word('popup_action_on'));
    await untilAllPainted(page);
    expect(await hub.stored('local')).toEqual({});
    await other.bringToFront();
    await untilAllPainted(other);
  });

  test('an hour that is over, or that a clock set back would make longer, does not count', async () => {
    await page.bringToFront();
    for (const pausedUntil of [Date.now() - 1, Date.now() + 2 * HOUR]) {
      await hub.store({ pausedUntil });
      await page.reload();
      await untilAllPainted(page);
    }
  });

  test('the rest of a pause is waited for by the page itself', async () => {
    await hub.store({ pausedUntil: Date.now() + 1500 });
    await untilNonePainted(page);
    await untilAllPainted(page);
  });

  test('the key for on and off ends a pause', async () => {
    await hub.store({ pausedUntil: Date.now() + HOUR });
    await untilNonePainted(page);
    await command(launched, page, 'toggle');
    await untilAllPainted(page);
    expect(await hub.stored('local')).toEqual({});
  });

  test('this page: off with its frames, also new ones; others stay on; on again from the popup or by a reload', async () => {
    const view = await open();
    await press(view, '.toggle', word('popup_rest_page'));
    await untilNonePainted(page);
    await untilWhy(view, 'off-page');
    expect(await hub.stored('local')).toEqual({});
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = '/frame.html?new';
      frame.width = '600';
      document.body.append(frame);
    });
    await until(() => page.frames().length === 3, 'the new frame');
    await untilNonePainted(page);
    await press(view, '.notice button', word('popup_action_on_page'));
    await untilAllPainted(page);
    await view.close();
    await other.bringToFront();
    await untilAllPainted(other);
    await press(await open(), '.toggle', word('popup_rest_page'));
    await untilNonePainted(page);
    await page.reload();
    await untilAllPainted(page);
  });
});
