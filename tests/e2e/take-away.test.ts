// The terms of a page to take away, from the real popup: the file, and the sheet to print. Each claim with its sources; no address of
// the page unless the reader ticks it.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { listTerms } from '../../src/popup/found-terms.ts';
import { type ActionPopup, clickAction } from '../support/action-popup.ts';
import { flat, library, month, owedBy, word } from '../support/expected.ts';
import { openExtensionPage } from '../support/extension-page.ts';
import { type Launched, launch } from '../support/launch.ts';
import { untilPainted } from '../support/page-under-test.ts';
import { openTab, press, readPopup } from '../support/popup-view.ts';
import { savedBy } from '../support/saved-file.ts';
import { type Site, serve } from '../support/serve.ts';
import { story } from '../support/story.ts';
import { Hub } from '../support/tab.ts';
import { until } from '../support/until.ts';

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let launched: Launched;
  let site: Site;
  let page: Page;
  let hub: Hub;
  let tab: number;
  let popup: ActionPopup | undefined;

  beforeAll(async () => {
    [site, launched] = await Promise.all([serve('/nowhere'), launch(name)]);
    site.pages.set('/story.html', { body: story({ script: true }) });
    hub = await Hub.open(launched);
    page = await launched.browser.newPage();
    await page.goto(`${site.origin}/story.html`);
    await untilPainted(page);
    tab = await hub.tabOf(page);
  });
  afterEach(async () => {
    await popup?.close();
    popup = undefined;
  });
  afterAll(async () => {
    await launched?.close();
    await site?.close();
  });

  const terms = async () => {
    const { found } = await until(() => hub.status(tab), 'the page to answer');
    return listTerms(found, library.findCard);
  };
  const openTake = async () => {
    popup = await clickAction(launched, page);
    await openTab(popup, 'take');
    await until(
      () => popup?.run<boolean>(`document.querySelector('.take .buttons') !== null`),
      'the buttons',
    );
    return popup;
  };
  const unescaped = (markdown: string) => flat(markdown.replace(/\\([\\`*_{}[\]<>#|~&])/g, '$1'));
  const missing = (text: string, all: Awaited<ReturnType<typeof terms>>) =>
    all.flatMap(({ card }) => owedBy(card)).filter((owed) => !text.includes(owed));

  test('as Markdown: every term of the page with both diseases and all sources, and no address', async () => {
    const view = await openTake();
    const file = await savedBy(view, () => press(view, '.take .button', word('take_save')));
    const all = await terms();
    expect(all.length).toBeGreaterThan(3);
    expect(file).toMatchObject({ name: 'discern-terms.md', type: 'text/markdown' });
    expect(missing(unescaped(file.text), all)).toEqual([]);
    expect(unescaped(file.text)).toContain(word('take_foot', month));
    expect(file.text).not.toContain('127.0.0.1');
    await until(async () => (await readPopup(view)).text.includes(word('take_saved', file.name)), 'the line');
  });

  test('the page is named when the reader wants it', async () => {
    const view = await openTake();
    await press(view, '.take input[type=checkbox]');
    const { text } = await savedBy(view, () => press(view, '.take .button', word('take_save')));
    expect(text).toContain(`${await page.title()} <${page.url()}>`);
  });

  test('the sheet opens in a tab of its own, and its address does not tell what was read', async () => {
    await press(await openTake(), '.take .button', word('take_print'));
    popup = undefined;
    // Firefox tells puppeteer no addresses of pages of extensions, so each page is asked for its own.
    const sheets = await until(async () => {
      const all = await Promise.all(
        (await launched.browser.pages()).map(async (one) => ({
          one,
          address: await one.evaluate(() => location.href).catch(() => ''),
        })),
      );
      const found = all.filter(({ address }) => address.includes('/print/'));
      return found.length > 0 && found;
    }, 'the sheet');
    expect(sheets.map(({ address }) => address)).toEqual([
      `${launched.extension}/src/print/print.html?tab=${tab}`,
    ]);
    for (const { one } of sheets) await one.close();
  });

  test.each([
    ['without', ''],
    ['with', '&address=yes'],
  ])('the sheet holds the same, %s the address', async (_, address) => {
    const sheet = await openExtensionPage(launched, `src/print/print.html?tab=${tab}${address}`, {
      width: 800,
      height: 900,
    });
    await until(() => sheet.run<boolean>(`document.querySelector('.term') !== null`), 'the sheet');
    const text = flat(await sheet.run<string>('document.body.innerText'));
    expect(missing(text, await terms())).toEqual([]);
    expect(text).toContain(word('take_foot', month));
    expect(text.includes(page.url())).toBe(address !== '');
    await sheet.close();
  });
});
