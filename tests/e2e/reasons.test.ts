// Every verdict can be read in the popup, and a reader who knows better can refuse a meaning, and take that back.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { PageStatus } from '../../src/extension/page-status.ts';
import { type ActionPopup, clickAction } from '../support/action-popup.ts';
import { clickInCard, untilSaid } from '../support/card-view.ts';
import { flat, library, word } from '../support/expected.ts';
import { type Launched, launch } from '../support/launch.ts';
import { middleOf, untilCard, untilPainted } from '../support/page-under-test.ts';
import { paintedTerms } from '../support/painted-terms.ts';
import { openTab, press, readPopup } from '../support/popup-view.ts';
import { type Site, serve } from '../support/serve.ts';
import { Hub } from '../support/tab.ts';
import { restAt } from '../support/terms.ts';
import { until } from '../support/until.ts';

/** Words shown for four different reasons, and held back for four others. */
const BODY = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title></head><body>
<h1>From the wards</h1>
<h2>Amyotrophic lateral sclerosis</h2>
<p>Amyotrophic lateral sclerosis (ALS) is treated with riluzole. Dysphagia and drooling are common, and a feeding tube, or
PEG tube, may help. Take 50 MG of the medicine. Write to help@als.example for more on ALS.</p>
<p>Quality of life (QoL) comes first. QoL is asked about at each visit. The debt crisis hit the ward.</p>
<h2>Emergency course</h2>
<p>Advanced cardiac life support is not the same. AAC may refer to many things.</p>
<p>Keller MG, Weiss PT, Okoro A. A course that works.</p>
</body></html>`;

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let launched: Launched;
  let site: Site;
  let page: Page;
  let hub: Hub;
  let tab: number;
  let popup: ActionPopup | undefined;

  beforeAll(async () => {
    [site, launched] = await Promise.all([serve('/nowhere'), launch(name)]);
    site.pages.set('/page.html', { body: BODY });
    hub = await Hub.open(launched);
    page = await launched.browser.newPage();
    await page.goto(`${site.origin}/page.html`);
    await untilPainted(page);
    tab = await hub.tabOf(page);
  });
  afterEach(() => popup?.close());
  afterAll(async () => {
    await launched?.close();
    await site?.close();
  });

  const status = () => until<PageStatus | undefined>(() => hub.status(tab), 'the page to answer');
  const openFound = async () => {
    popup = await clickAction(launched, page);
    await openTab(popup, 'page');
    return popup;
  };

  test('the popup says of each term why it is shown, and of each word why it was held back', async () => {
    const { found, held } = await status();
    expect(new Set(found.flatMap(({ why }) => why.map(({ reason }) => reason))).size).toBeGreaterThan(3);
    expect(new Set(held.map(({ reason }) => reason)).size).toBeGreaterThan(3);

    const open = await openFound();
    await press(open, '[aria-expanded=false]', word('popup_why_show'));
    await press(open, '[aria-expanded=false]', word('popup_held_show'));
    const { text } = await readPopup(open);
    const owed = [
      ...found.flatMap(({ why }) => why.map(({ text: words, reason }) => `${words}: ${word(reason, words)}`)),
      ...held.map(({ text: words, reason, detail = '' }) => word(reason, words, detail)),
    ];
    expect(owed.filter((sentence) => sentence === '')).toEqual([]);
    expect(owed.map(flat).filter((sentence) => !flat(text).includes(sentence))).toEqual([]);
  });

  test('a meaning refused on the card is gone from this site, and comes back from the popup', async () => {
    const label = library.findCard('drooling')?.label ?? '';
    expect(await paintedTerms(page)).toContain('drooling');
    await restAt(page, await middleOf(page, 'drooling'));
    expect(flat(await untilCard(launched, page))).toContain(flat(label));
    await clickInCard(launched, page, '.card_refuse');
    await until(async () => !(await paintedTerms(page)).includes('drooling'), 'the term to be taken away');
    await untilSaid(launched, page, word('card_isRefused', label));

    // It is kept for the site, not for the page.
    await page.reload();
    await untilPainted(page);
    expect(await paintedTerms(page)).not.toContain('drooling');

    const open = await openFound();
    await press(open, '[aria-expanded=false]', word('popup_held_show'));
    expect(flat((await readPopup(open)).text)).toContain(flat(word('reason_refused', 'drooling')));
    await press(open, '.held button', word('popup_held_undo'));
    await until(async () => (await paintedTerms(page)).includes('drooling'), 'the term to come back');
  });
});
