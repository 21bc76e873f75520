// Every silence has its sentence: what the real popup says where nothing is shown, and what its buttons do about it.
// Not reachable by a test, so only in tests/unit/popup/why-nothing.test.ts: extension stores (no network; Chromium hides their
// address anyway), private windows without permission (neither browser shows our button there), a browser without highlights.
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type ActionPopup, clickAction } from '../support/action-popup.ts';
import { ROOT, word } from '../support/expected.ts';
import { inFirefoxWindow } from '../support/firefox-window.ts';
import { type Launched, launch } from '../support/launch.ts';
import { painted, restOn, untilCard, untilPainted } from '../support/page-under-test.ts';
import { press, readPopup, search, untilPopupCard, untilWhy } from '../support/popup-view.ts';
import { type Site, serve } from '../support/serve.ts';
import { story, TERMS } from '../support/story.ts';
import { Hub } from '../support/tab.ts';
import { tinyPdf } from '../support/tiny-pdf.ts';
import { until } from '../support/until.ts';

/** A mail service of data/sites.json whose name browsers do not force to https. */
const MAIL = 'mail.163.com';

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let launched: Launched;
  let site: Site;
  let page: Page;
  let old: Page;
  let hub: Hub;
  let popup: ActionPopup | undefined;

  beforeAll(async () => {
    site = await serve('/nowhere');
    site.pages.set('/story.html', { body: story({ script: true }) });
    site.pages.set('/nothing.html', { body: '<title>Bread</title><p>Flour, water and salt.' });
    const pdf = { body: tinyPdf('myasthenia gravis'), headers: { 'content-type': 'application/pdf' } };
    site.pages.set('/leaflet.pdf', pdf);
    site.pages.set('/leaflet', pdf);
    const before = async (browser: Launched['browser']) => {
      old = await browser.newPage();
      await old.goto(`${site.origin}/story.html`);
    };
    launched = await launch(name, { localHost: MAIL, before });
    hub = await Hub.open(launched);
    page = await launched.browser.newPage();
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

  const open = async (on = page) => {
    popup = await clickAction(launched, on);
    return popup;
  };
  /** A tab of its own before and after a PDF: seen once, puppeteer missed every load in a tab that Chromium's PDF viewer had been in. */
  const freshTab = async () => {
    await page.close();
    page = await launched.browser.newPage();
  };
  /** The popup gives this reason, in our words, and offers the search, which works. */
  const expectWhy = async (why: string, key = `popup_why_${why.replaceAll('-', '_')}`, host = '') => {
    const opened = await open();
    const { notice = '', buttons, cards } = await untilWhy(opened, why);
    expect(notice).toContain(word(key));
    expect(notice).toContain(word(`${key}_text`, host));
    expect(cards).toEqual([]);
    expect(buttons).toContain(word('popup_action_search'));
    return { opened, notice, buttons };
  };

  test('a tab older than the extension is started: by Firefox at once, in Chromium by the button', async () => {
    if (name === 'firefox') {
      await old.bringToFront();
    } else {
      const opened = await open(old);
      const { notice } = await untilWhy(opened, 'not-started');
      expect(notice).toContain(word('popup_why_not_started'));
      expect(notice).toContain(word('popup_why_not_started_text'));
      expect(await painted(old)).toEqual([]);
      await press(opened, '.notice button', word('popup_action_start'));
      await untilPopupCard(opened);
      await opened.close();
    }
    await untilPainted(old);
    await restOn(old, TERMS.first);
    expect((await untilCard(launched, old)).toLowerCase()).toContain(TERMS.first);
  });

  test('a page of the browser', async () => {
    if (name === 'chromium') {
      await page.goto('chrome://version');
      // Chromium does not even tell us the address, so the sentence names all that it may be.
      await expectWhy('unknown-page');
    } else {
      await page.bringToFront();
      await inFirefoxWindow(
        launched,
        `void gBrowser.selectedBrowser.fixupAndLoadURIString('about:license', {
          triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
        })`,
      );
      const isThere = `gBrowser.currentURI.spec === 'about:license' && !gBrowser.selectedBrowser.webProgress.isLoadingDocument`;
      await until(() => inFirefoxWindow<boolean>(launched, isThere), 'about:license');
      await expectWhy('browser-page');
    }
  });

  test('a PDF, whose words can still be searched for', async () => {
    await freshTab();
    await page.goto(`${site.origin}/leaflet.pdf`);
    const { opened } = await expectWhy('pdf');
    await press(opened, '.notice button', word('popup_action_search'));
    await search(opened, TERMS.first);
    await press(opened, '.results button');
    expect((await untilPopupCard(opened)).text.toLowerCase()).toContain(TERMS.first);
  });

  test('a PDF whose address does not say so', async () => {
    await freshTab();
    await page.goto(`${site.origin}/leaflet`);
    if (name === 'chromium') {
      await expectWhy('pdf');
    } else {
      // Firefox shows PDFs in a page of its own that lets nobody in; that can only be found out by trying.
      const { opened } = await expectWhy('not-started');
      await press(opened, '.notice button', word('popup_action_start'));
      const failed = word('popup_action_start_failed');
      await until(async () => (await readPopup(opened)).notice?.includes(failed), 'the popup to say so');
    }
  });

  test('a page without terms', async () => {
    await freshTab();
    await page.goto(`${site.origin}/nothing.html`);
    await expectWhy('no-terms');
  });

  test('switched off everywhere, and on again from there', async () => {
    await hub.store({ enabled: false });
    await page.goto(`${site.origin}/story.html`);
    const { opened } = await expectWhy('off-everywhere');
    expect(await painted(page)).toEqual([]);
    await press(opened, '.notice button', word('popup_action_on'));
    await untilPopupCard(opened);
    await untilPainted(page);
    expect(await hub.stored('local')).toEqual({});
  });

  test('switched off on this site, and on again from there', async () => {
    await hub.store({ sites: { '127.0.0.1': 'off' } });
    await page.goto(`${site.origin}/story.html`);
    const { opened } = await expectWhy('off-site', undefined, '127.0.0.1');
    expect(await painted(page)).toEqual([]);
    await press(opened, '.notice button', word('popup_action_on_site'));
    await untilPopupCard(opened);
    await untilPainted(page);
  });

  test('mail is left alone until it is switched on there', async () => {
    await page.goto(`http://${MAIL}:${new URL(site.origin).port}/story.html`);
    const { opened } = await expectWhy('private-site', 'popup_why_private_site_mail', MAIL);
    expect(await painted(page)).toEqual([]);
    await press(opened, '.notice button', word('popup_action_on_site'));
    await untilPopupCard(opened);
    await untilPainted(page);
    expect(await hub.stored('local')).toEqual({ sites: { [MAIL]: 'on' } });
  });

  test.each([
    ['everything', { enabled: 'yes', sites: [1, 2] }],
    ['one site', { enabled: true, sites: { '127.0.0.1': { off: 1 } } }],
    ['null', { enabled: null, sites: null, unknown: { deep: [[]] } }],
  ])('settings of the wrong shape do no harm: %s', async (_, garbage) => {
    await hub.store(garbage);
    await page.goto(`${site.origin}/story.html`);
    await untilPainted(page);
    const opened = await open();
    await untilPopupCard(opened);
    // The switches work as ever, and what they store is sound again.
    await press(opened, '.switch', word('popup_switch_site'));
    await untilWhy(opened, 'off-site');
    expect(await hub.stored('local')).toMatchObject({ sites: { '127.0.0.1': 'off' } });
  });

  test('a file on this device without permission', async () => {
    const file = `file://${join(ROOT, 'data/demo-article.html')}`;
    if (name === 'firefox') {
      await page.goto(file);
      const { notice } = await expectWhy('file-permission');
      expect(notice).toContain(word('popup_where_firefox_file'));
      return;
    }
    // Chromium gives extensions that a test installs this permission; taking it away restarts the extension. After that it hides
    // the address of a file, even when our button is clicked there.
    await page.goto('chrome://extensions');
    const config = { extensionId: new URL(launched.extension).host, fileAccess: false };
    await page.evaluate(
      `chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
        .then(() => chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(config)}))
        .then(() => null)`,
    );
    hub = await until(() => Hub.open(launched).catch(() => undefined), 'the extension to come back');
    await page.goto(file);
    const { notice, buttons } = await expectWhy('unknown-page');
    expect(notice).toContain(word('popup_where_chrome_maybe_file'));
    expect(buttons).toContain(word('popup_action_details'));
    expect(await painted(page)).toEqual([]);
  });
});
