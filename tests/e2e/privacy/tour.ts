// Everything a reader can do with Discern, one step after the other, in a browser that is watched.
import type { Page } from 'puppeteer-core';
import { clickAction, findActionPopup, hasActionPopup } from '../../support/action-popup.ts';
import { command, compareSelection, stopBackground } from '../../support/background.ts';
import { clickInCard, untilInCard, untilSaid } from '../../support/card-view.ts';
import { getCard, word } from '../../support/expected.ts';
import { openExtensionPage } from '../../support/extension-page.ts';
import { middleOf, restOn, untilCard, untilNoCard, untilPainted } from '../../support/page-under-test.ts';
import {
  openTab,
  type Popup,
  press,
  readPopup,
  search,
  untilPopupCard,
  untilWhy,
} from '../../support/popup-view.ts';
import { savedBy } from '../../support/saved-file.ts';
import { findSidePanel } from '../../support/side-panel.ts';
import { TERMS } from '../../support/story.ts';
import type { Hub } from '../../support/tab.ts';
import { leave } from '../../support/terms.ts';
import { until } from '../../support/until.ts';
import { BREAD, FRAME, FRAMED, PLAIN, STORY, STRICT } from './pages.ts';
import { options, POINTING } from './tour-options.ts';
import type { Watched } from './watched.ts';

/** What is chosen on the way and therefore kept at its end. */
export const CHOSEN = { known: [getCard(TERMS.last).id], pointing: POINTING };

/** What happens in a step. */
export type Step = (watched: Watched, hub: Hub) => Promise<void>;

/** Opens a page of the tour, waits for its marks, and closes it when `act` is through. */
async function on(watched: Watched, address: string, act: (page: Page) => Promise<void>): Promise<void> {
  const page = await watched.open(address);
  await page.bringToFront();
  await untilPainted(page);
  await act(page);
  await page.close();
}

async function openCard({ launched }: Watched, page: Page, text: string): Promise<void> {
  await restOn(page, text);
  await until(
    async () => (await untilCard(launched, page)).includes(getCard(text).label),
    `the card of ${text}`,
  );
}

async function closeCard(page: Page): Promise<void> {
  await leave(page);
  await page.keyboard.press('Escape');
  await untilNoCard(page);
}

export const welcome: Step = async (watched) => {
  const { launched } = watched;
  // Firefox tells puppeteer no addresses of pages of extensions, so each page is asked for its own.
  const page = await until(async () => {
    for (const one of await launched.browser.pages()) {
      const address = await one.evaluate(() => location.href).catch(() => '');
      if (address === `${launched.extension}/src/welcome/welcome.html`) return one;
    }
    return undefined;
  }, 'the welcome page');
  await page.bringToFront();
  await untilPainted(page);
  await openCard(watched, page, TERMS.first);
  await closeCard(page);
  await page.close();
};

export const readPages: Step = async (watched) => {
  for (const address of [STORY, PLAIN, STRICT])
    await on(watched, address, async (page) => {
      await openCard(watched, page, TERMS.first);
      await closeCard(page);
    });
  await on(watched, FRAMED, async (page) => {
    const frame = page.frames().find((one) => one.url() === FRAME);
    await until(() => frame?.evaluate(() => CSS.highlights.size > 0), 'marks in the frame');
  });
  await (await watched.open(BREAD)).close();
};

export const keys: Step = (watched) =>
  on(watched, STORY, async (page) => {
    for (const name of ['next-term', 'next-term', 'previous-term'] as const) {
      await command(watched.launched, page, name);
      await untilCard(watched.launched, page);
    }
    await closeCard(page);
    await command(watched.launched, page, 'open-card');
    await untilCard(watched.launched, page);
    await closeCard(page);
    await command(watched.launched, page, 'toggle');
    await until(() => page.evaluate(() => CSS.highlights.size === 0), 'the marks to go');
    await command(watched.launched, page, 'toggle');
    await untilPainted(page);
  });

export const cardActions: Step = (watched, hub) =>
  on(watched, STORY, async (page) => {
    const { launched } = watched;
    await openCard(watched, page, TERMS.first);
    await clickInCard(launched, page, '.cite');
    for (const use of ['copy', 'report']) {
      await clickInCard(launched, page, `.card_${use}`);
      await untilSaid(launched, page, word(`card_${use}_done`));
    }
    await clickInCard(launched, page, '.card_refuse');
    await untilSaid(launched, page, word('card_isRefused'));
    await clickInCard(launched, page, '.card_refuse');
    await untilSaid(launched, page, word('options_undone'));
    await closeCard(page);
    await openCard(watched, page, TERMS.last);
    await untilInCard(launched, page, '.card_know');
    await clickInCard(launched, page, '.card_know');
    await until(async () => (await hub.stored('local')).known !== undefined, 'the term to be known');
    await closeCard(page);
  });

export const popup: Step = (watched) =>
  on(watched, STORY, async (page) => {
    const view = await clickAction(watched.launched, page);
    await untilPopupCard(view);
    for (const tab of ['page', 'compare', 'take', 'term'] as const) await openTab(view, tab);
    await openTab(view, 'compare');
    await search(view, 'eyelid');
    await press(view, '.results button');
    await untilPopupCard(view);
    await openTab(view, 'page');
    for (const more of ['popup_why_show', 'popup_held_show'])
      await press(view, '[aria-expanded=false]', word(more));
    await press(view, '.jump');
    await until(() => page.evaluate(() => (CSS.highlights.get('discern-flash')?.size ?? 0) > 0), 'the flash');
    await switchBothWays(view, '.switch:not(:disabled)', word('popup_switch_site'), 'off-site');
    await switchBothWays(view, '.toggle', word('popup_pause'), 'paused');
    await switchBothWays(view, '.toggle', word('popup_rest_page'), 'off-page');
    await view.close();
  });

async function switchBothWays(view: Popup, selector: string, label: string, why: string): Promise<void> {
  await press(view, selector, label);
  await untilWhy(view, why);
  await press(view, selector, label);
  await until(async () => (await readPopup(view)).why === undefined, 'the terms again');
}

export const takeAway: Step = (watched, hub) =>
  on(watched, STORY, async (page) => {
    const tab = await hub.tabOf(page);
    const view = await clickAction(watched.launched, page);
    await openTab(view, 'take');
    const { text } = await savedBy(view, () => press(view, '.take .button', word('take_save')));
    if (!text.includes(getCard(TERMS.first).label)) throw new Error('the file has no terms');
    await view.click('.take .button:last-child');
    await until(async () => (await readPopup(view)).text.includes(word('take_copied')), 'the copy');
    await press(view, '.take .button', word('take_print'));
    await until(async () => !(await hasActionPopup(watched.launched)), 'the popup to close');
    for (const address of ['', '&address=yes']) {
      const sheet = await openExtensionPage(watched.launched, `src/print/print.html?tab=${tab}${address}`);
      await until(() => sheet.run<boolean>(`document.querySelector('.term') !== null`), 'the sheet');
      await sheet.close();
    }
  });

export const panel: Step = (watched) =>
  on(watched, STORY, async (page) => {
    const view = await clickAction(watched.launched, page);
    await until(() => view.run<boolean>(`document.querySelector('.keep-open') !== null`), 'the button');
    await view.click('.keep-open');
    const beside = await findSidePanel(watched.launched);
    await page.bringToFront();
    await openCard(watched, page, TERMS.first);
    await until(
      async () => (await readPopup(beside)).cards.includes(getCard(TERMS.first).label),
      'the term in the panel',
    );
    await closeCard(page);
    await beside.close();
  });

export const contextMenu: Step = (watched) =>
  on(watched, STORY, async (page) => {
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('em')?.closest('p') ?? document.body),
    );
    await compareSelection(watched.launched, page, await middleOf(page, 'several times'));
    const view = await findActionPopup(watched.launched);
    await untilPopupCard(view);
    await view.close();
  });

export const sleepingBackground: Step = async (watched) => {
  await watched.refusals.letWorkersGo();
  await stopBackground(watched.launched);
  await on(watched, STORY, async (page) => {
    await openCard(watched, page, TERMS.first);
    await closeCard(page);
  });
};

/** The whole tour. */
export const TOUR: readonly Step[] = [
  welcome,
  readPages,
  keys,
  popup,
  takeAway,
  contextMenu,
  panel,
  sleepingBackground,
  cardActions,
  options,
];
