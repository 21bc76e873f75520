// The popup: from opening it to its first card, on a page of ours.

import type { Launched } from '../support/launch.ts';
import type { Site } from '../support/serve.ts';
import { Hub } from '../support/tab.ts';
import { until } from '../support/until.ts';
import { median, ms } from './figures.ts';
import type { Table } from './table.ts';
import { pageOf } from './text.ts';

/** Notes the frame in which an element is there. */
const watchFor = (selector: string) => `(() => {
  const look = () => {
    if (document.querySelector('${selector}') === null) return requestAnimationFrame(look);
    globalThis.benchSeen = performance.now();
  };
  requestAnimationFrame(look);
})()`;

/** A file of the extension that holds nothing to run: what the browser takes by itself to show anything of ours. */
const BARE = 'third-party-licences.md';

/** Opens it several times, as a page in a tab. */
export async function popupTable(launched: Launched, site: Site, runs: number): Promise<Table> {
  site.pages.set('/popup', { body: pageOf('on-topic', 100_000, 'scripted') });
  const page = await launched.browser.newPage();
  await page.goto(`${site.origin}/popup`);
  const hub = await Hub.open(launched);
  const tab = await hub.tabOf(page);
  await until(async () => ((await hub.status(tab))?.found.length ?? 0) > 0, 'the page to be read');
  const seen = async (path: string, selector: string) => {
    const opened = await launched.browser.newPage();
    await opened.evaluateOnNewDocument(watchFor(selector));
    await opened.goto(`${launched.extension}/${path}`);
    const took = await until(() => opened.evaluate('globalThis.benchSeen') as Promise<number>, path);
    await opened.close();
    return took;
  };
  const cards: number[] = [];
  const bare: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    bare.push(await seen(BARE, 'body'));
    cards.push(await seen(`src/popup/popup.html?tab=${tab}`, 'article'));
  }
  await hub.page.close();
  await page.close();
  return {
    title: 'Popup',
    note: 'From its navigation to the frame with its first card; ms. Beside it what the browser takes for a file of ours with nothing to run.',
    rows: [['', 'median', 'fastest', 'slowest'], rowOf('first card', cards), rowOf('a file of ours', bare)],
  };
}

function rowOf(name: string, taken: readonly number[]): string[] {
  return [name, ms(median(taken)), ms(Math.min(...taken)), ms(Math.max(...taken))];
}
