// What private windows leave on the disk: all files of a browser's profile are searched for a host name that was only ever met in one.
// The same is done in an ordinary window on another host, whose name must be found, in our own store as well, or the search finds nothing.
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clickInCard, untilSaid } from '../support/card-view.ts';
import { getCard, word } from '../support/expected.ts';
import { openExtensionPage } from '../support/extension-page.ts';
import { filesHolding } from '../support/files-holding.ts';
import { FIREFOX_UUID, type Launched, launch } from '../support/launch.ts';
import { paintedTexts, restOn, untilCard, untilNoCard, untilPainted } from '../support/page-under-test.ts';
import { press } from '../support/popup-view.ts';
import { allowPrivate, closePrivate, openPrivate } from '../support/private-window.ts';
import { type Site, serve } from '../support/serve.ts';
import { story, TERMS } from '../support/story.ts';
import { Hub } from '../support/tab.ts';
import { until } from '../support/until.ts';

/** Names below .localhost lead to this machine in both browsers, so that nothing of the test's own writes them into the profile. */
const hostOf = (kind: string) => `${kind}-${randomUUID()}.localhost`;
const [SECRET, CONTROL] = [hostOf('private'), hostOf('ordinary')];

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let profile: string;
  let site: Site;
  let launched: Launched;
  let hub: Hub;
  let stored: object;

  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'discern-profile-'));
    // Firefox throws away what an extension that was only tried out has stored. That would hide what was written.
    const prefs = { 'extensions.webextensions.keepStorageOnUninstall': true };
    [site, launched] = await Promise.all([serve('/nowhere'), launch(name, { profile, prefs })]);
    site.pages.set('/story.html', { body: story({ script: true }) });
    await allowPrivate(launched);
    hub = await Hub.open(launched);

    const ordinary = await launched.browser.newPage();
    await ordinary.goto(addressOn(CONTROL));
    await chooseEverything(ordinary, await hub.tabOf(ordinary), TERMS.linked);
    await ordinary.close();
    stored = await hub.stored('local');

    const view = await openPrivate(launched, hub, addressOn(SECRET));
    // Known in ordinary windows is known here.
    await chooseEverything(view.page, view.tab, TERMS.last);
    expect(JSON.stringify(await hub.stored('session'))).toContain(SECRET);
    await closePrivate(hub, view);
    await until(async () => Object.keys(await hub.stored('session')).length === 0, 'all to be forgotten');
    expect(await hub.stored('local')).toEqual(stored);
    await launched.close();
  }, 300_000);
  afterAll(async () => {
    await launched?.close();
    await site?.close();
    await rm(profile, { recursive: true, force: true });
  });

  const addressOn = (host: string) => `${site.origin.replace('127.0.0.1', host)}/story.html`;
  const untilUnmarked = (page: Page, text: string) =>
    until(async () => !(await paintedTexts(page)).includes(text), `${text} to be unmarked`);

  /** A meaning refused on the site, a term that is `known`, and the site switched off. */
  async function chooseEverything(page: Page, tab: number, known: string): Promise<void> {
    await page.bringToFront();
    await untilPainted(page);
    for (const [text, choice, said] of [
      [TERMS.first, '.card_refuse', 'card_isRefused'],
      [known, '.card_know', 'card_isKnown'],
    ] as const) {
      await restOn(page, text);
      await until(
        async () => (await untilCard(launched, page)).includes(getCard(text).label),
        `the card of ${text}`,
      );
      await clickInCard(launched, page, choice);
      await untilSaid(launched, page, word(said, getCard(text).label));
      await untilUnmarked(page, text);
      await page.keyboard.press('Escape');
      await untilNoCard(page);
    }
    const popup = await openExtensionPage(launched, `src/popup/popup.html?tab=${tab}`);
    await press(popup, '.switch:not(:disabled)', word('popup_switch_site'));
    await until(async () => (await paintedTexts(page)).length === 0, 'the page to be left alone');
    await popup.close();
  }

  const isOurStore = (file: string) =>
    name === 'chromium'
      ? file.includes(join('Local Extension Settings', new URL(launched.extension).host))
      : file.includes(`moz-extension+++${FIREFOX_UUID}`);

  const isKept = (text: string) => filesHolding(profile, getCard(text).id).some(isOurStore);

  test('no file of the profile holds the host of a private page, and ours do not hold the term that was known there', () => {
    expect(filesHolding(profile, SECRET)).toEqual([]);
    expect(isKept(TERMS.last)).toBe(false);
  });

  test('the host of an ordinary page is found, in what we keep and in what the browser keeps', () => {
    expect(stored).toMatchObject({ sites: { [CONTROL]: 'off' }, refused: { [CONTROL]: [TERMS.first] } });
    const files = filesHolding(profile, CONTROL);
    expect(files.filter(isOurStore)).not.toEqual([]);
    expect(files.filter((file) => !isOurStore(file))).not.toEqual([]);
    expect(isKept(TERMS.linked)).toBe(true);
  });
});
