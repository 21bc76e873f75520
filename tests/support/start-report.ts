// What `npm start` shows where there is no display: a table on the terminal and three pictures.
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PageStatus } from '../../src/extension/page-status.ts';
import type { Card } from '../../src/knowledge/card.ts';
import { type ExtensionPage, openExtensionPage } from './extension-page.ts';
import type { Launched } from './launch.ts';
import { inCard, restOn } from './page-under-test.ts';
import { probeTab } from './probe-tab.ts';
import { until } from './until.ts';

/** Reads a page with the extension and reports on it; pictures go to `folder`. */
export async function report(launched: Launched, page: Page, folder: string): Promise<void> {
  const probe = await probeTab(launched, page);
  try {
    const status = await probe.status();
    await printTable(probe.popup, status);
    await page.screenshot({ path: resolve(folder, 'page.png') as `${string}.png` });
    const first = status.found[0];
    if (first && (await hover(launched, page, status))) {
      await page.screenshot({ path: resolve(folder, 'card.png') as `${string}.png` });
    }
    const shown = await openExtensionPage(launched, `src/popup/popup.html?tab=${probe.tabId}`);
    await until(
      () => shown.run<boolean>('document.querySelector("#root")?.childElementCount > 0'),
      'the popup',
    );
    await until(
      () => shown.run<boolean>('!!document.querySelector("article, [role=status], .notice")'),
      'its content',
    );
    await shown.screenshot(resolve(folder, 'popup.png'));
    console.log(`\nPictures: ${folder}/page.png, card.png, popup.png`);
  } finally {
    await probe.popup.close();
  }
}

async function printTable(popup: ExtensionPage, { found, held, state }: PageStatus): Promise<void> {
  if (found.length === 0) {
    console.log(`\nNo terms shown on this page (${state}); ${held.length} words held back.`);
    return;
  }
  const ids = found.map(({ conceptId }) => conceptId);
  const message = JSON.stringify({ name: 'get-cards', payload: { ids } });
  const { value } = await popup.run<{ value: { cards: Card[] } }>(`chrome.runtime.sendMessage(${message})`);
  const cards = new Map(value.cards.map((card) => [card.id, card]));
  const rows = [...found].sort((a, b) => b.count - a.count);
  const words = Math.min(30, Math.max(...rows.map(({ firstText }) => firstText.length)));
  console.log(
    `\n${'term'.padEnd(words)}  times  ${'means'.padEnd(5)}  ${'category'.padEnd(12)}  card, first line`,
  );
  for (const { conceptId, count, firstText } of rows) {
    const card = cards.get(conceptId);
    const term = firstText.slice(0, words).padEnd(words);
    console.log(
      `${term}  ${String(count).padStart(5)}  ${(card?.meaning ?? '').padEnd(5)}  ${(card?.category ?? '').padEnd(12)}  ${card?.label}: ${card?.definition}`,
    );
  }
  const mentions = found.reduce((sum, { count }) => sum + count, 0);
  const categories = new Set(value.cards.map(({ category }) => category)).size;
  console.log(
    `\n${found.length} terms, ${mentions} mentions, ${categories} categories; ${held.length} words held back.`,
  );
}

/** Rests the pointer on the first found term that can be reached; false when none opens a card. */
async function hover(launched: Launched, page: Page, { found }: PageStatus): Promise<boolean> {
  for (const { firstText } of found.slice(0, 8)) {
    try {
      await restOn(page, firstText);
      await until(() => cardIsSolid(launched, page), 'a card', 2500);
      return true;
    } catch {
      // In a closed tab of the page, or across inline tags: the next term will do.
    }
  }
  return false;
}

/** A card fades in; its picture is taken when it is there. */
function cardIsSolid(launched: Launched, page: Page): Promise<boolean | undefined> {
  return inCard(launched, page, (root) => {
    const article = root.querySelector('article');
    return article !== null && getComputedStyle(article).opacity === '1';
  });
}
