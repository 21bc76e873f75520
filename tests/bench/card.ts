// The hover card: how long after its delay it can be seen, for the first time on a page, and again.
import type { Page } from 'puppeteer-core';
import { OPEN_DELAY } from '../../src/hover/pace.ts';
import { CARD_ELEMENT } from '../../src/names.ts';
import type { Launched } from '../support/launch.ts';
import { middleOf, untilPainted } from '../support/page-under-test.ts';
import type { Site } from '../support/serve.ts';
import { leave, restAt } from '../support/terms.ts';
import { until } from '../support/until.ts';
import { median, ms } from './figures.ts';
import type { Table } from './table.ts';
import { pageOf } from './text.ts';

/** Notes when the pointer moved last, when the card was made visible, and the frame that showed it. */
const WATCH = `(() => {
  const seen = { moved: 0, shown: undefined, frame: undefined };
  globalThis.benchHover = seen;
  addEventListener('pointermove', ({ timeStamp }) => { if (seen.shown === undefined) seen.moved = timeStamp; }, true);
  const look = () => {
    const card = document.querySelector('${CARD_ELEMENT}');
    if (card === null || card.style.visibility !== 'visible' || seen.shown !== undefined) return;
    seen.shown = performance.now();
    requestAnimationFrame(() => { seen.frame = performance.now(); });
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
})()`;

interface Seen {
  readonly moved: number;
  readonly shown: number;
  readonly frame: number;
}

/** Opens it on fresh pages, and on each a second time. */
export async function cardTable(launched: Launched, site: Site, runs: number): Promise<Table> {
  site.pages.set('/card', { body: pageOf('on-topic', 100_000, 'scripted') });
  const first: Seen[] = [];
  const again: Seen[] = [];
  for (let run = 0; run < runs; run += 1) {
    const page = await launched.browser.newPage();
    await page.evaluateOnNewDocument(WATCH);
    await page.goto(`${site.origin}/card`);
    await page.bringToFront();
    await untilPainted(page);
    await leave(page);
    first.push(await open(page));
    await page.keyboard.press('Escape');
    await leave(page);
    again.push(await open(page));
    await page.close();
  }
  const row = (name: string, seen: readonly Seen[]) => {
    const late = seen.map(({ moved, shown }) => shown - moved - OPEN_DELAY);
    const inFrame = seen.map(({ moved, frame }) => frame - moved - OPEN_DELAY);
    return [name, ms(median(late)), ms(Math.max(...late)), ms(median(inFrame)), ms(Math.max(...inFrame))];
  };
  return {
    title: 'Card',
    note: `After its delay of ${OPEN_DELAY} ms from the last movement of the pointer; ms. A frame takes 16.7. On a page of 100 KB.`,
    rows: [
      ['', 'visible', 'slowest', 'next frame', 'slowest'],
      row('first on a page', first),
      row('again', again),
    ],
  };
}

async function open(page: Page): Promise<Seen> {
  await page.evaluate('Object.assign(benchHover, { shown: undefined, frame: undefined })');
  await restAt(page, await middleOf(page, 'pyridostigmine'));
  return until(
    () => page.evaluate('benchHover.frame && { ...benchHover }') as Promise<Seen | undefined>,
    'the card to be seen',
  );
}
