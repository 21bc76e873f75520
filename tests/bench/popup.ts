// The popup: from opening it to its first card, on a page of ours.

import type { Launched } from '../support/launch.ts';
import type { Site } from '../support/serve.ts';
import { Hub } from '../support/tab.ts';
import { until } from '../support/until.ts';
import { median, ms } from './figures.ts';
import type { Table } from './table.ts';
import { pageOf } from './text.ts';

const WATCH = `(() => {
  const look = () => {
    if (document.querySelector('article') === null) return requestAnimationFrame(look);
    globalThis.benchCard = performance.now();
  };
  look();
})()`;

/** Opens it several times, as a page in a tab. */
export async function popupTable(launched: Launched, site: Site, runs: number): Promise<Table> {
  site.pages.set('/popup', { body: pageOf('on-topic', 100_000, 'scripted') });
  const page = await launched.browser.newPage();
  await page.goto(`${site.origin}/popup`);
  const hub = await Hub.open(launched);
  const tab = await hub.tabOf(page);
  await until(async () => ((await hub.status(tab))?.found.length ?? 0) > 0, 'the page to be read');
  const taken: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const popup = await launched.browser.newPage();
    await popup.evaluateOnNewDocument(WATCH);
    await popup.goto(`${launched.extension}/src/popup/popup.html?tab=${tab}`);
    taken.push(
      await until(() => popup.evaluate('globalThis.benchCard') as Promise<number>, 'a card in the popup'),
    );
    await popup.close();
  }
  await hub.page.close();
  await page.close();
  return {
    title: 'Popup',
    note: 'From its navigation to the frame with its first card; ms.',
    rows: [
      ['', 'median', 'fastest', 'slowest'],
      ['first card', ms(median(taken)), ms(Math.min(...taken)), ms(Math.max(...taken))],
    ],
  };
}
