// The terms of a page under test by the concepts they stand for, as the extension knows them.
import type { Page } from 'puppeteer-core';
import type { Hub } from './tab.ts';
import { until } from './until.ts';

/** A mention of a concept: a point inside it, its text, and whether it is painted (and not merely found). */
export interface Mention {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly isPainted: boolean;
}

/** Scrolls to a mention the way the popup does, which flashes it, and tells where it stands. */
export async function goToMention(
  page: Page,
  hub: Hub,
  tab: number,
  conceptId: string,
  index = 0,
): Promise<Mention> {
  await page.evaluate(() => CSS.highlights.delete('discern-flash'));
  await hub.ask(tab, 'jump-to', { conceptId, index });
  const seen = await until(() => page.evaluate(flashed), `mention ${index} of ${conceptId} to flash`);
  // The scroll event comes with the next frame; behind the pointer it would undo what the pointer asks for.
  await page.evaluate(() => new Promise((told) => requestAnimationFrame(() => requestAnimationFrame(told))));
  return (await page.evaluate(flashed)) ?? seen;
}

/** The mention that flashes now. Runs in the page. */
function flashed(): Mention | undefined {
  const [range] = (CSS.highlights.get('discern-flash') ?? []) as Iterable<AbstractRange>;
  if (range === undefined) return undefined;
  const live = new Range();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  const box = live.getClientRects()[0];
  if (box === undefined) return undefined;
  const { startContainer: node, startOffset } = range;
  const wrapper = node instanceof Element ? node : node.parentElement;
  let isPainted = wrapper?.localName === 'discern-term';
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('discern-') || name === 'discern-flash') continue;
    for (const other of highlight as unknown as Iterable<AbstractRange>) {
      isPainted ||= other.startContainer === node && other.startOffset === startOffset;
    }
  }
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, text: live.toString(), isPainted };
}

/** Moves the pointer to a point slowly, as a hand does, and leaves it there. */
export async function restAt(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.move(Math.max(1, x - 60), Math.max(1, y - 40));
  await page.mouse.move(x, y, { steps: 12 });
}

/** Takes the pointer to a corner where no term is. */
export async function leave(page: Page): Promise<void> {
  await page.mouse.move(2, 2, { steps: 2 });
}
