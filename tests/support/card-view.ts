// The open card of a page under test, used as its reader does: with a real pointer, and with the Tab key.
import type { Page } from 'puppeteer-core';
import type { Launched } from './launch.ts';
import { inCard } from './page-under-test.ts';
import { until } from './until.ts';

/** A box in the window, and the words on what stands there. */
export interface Seen {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

/** A function of the root that only a debugger reaches, with values in it. */
const task = <Value>(body: string) => new Function('root', body) as (root: ShadowRoot) => Value;

/** What `selector` finds in the card, scrolled into sight; undefined without it. */
export async function seeInCard(
  launched: Launched,
  page: Page,
  selector: string,
): Promise<Seen | null | undefined> {
  return inCard(
    launched,
    page,
    task<Seen | null>(`
      const found = root.querySelector(${JSON.stringify(selector)});
      found?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      if (!found) return null;
      const { x, y, width, height } = found.getBoundingClientRect();
      return { x, y, width, height, text: found.textContent };`),
  );
}

/** The same, once it is there. */
export const untilInCard = (launched: Launched, page: Page, selector: string): Promise<Seen> =>
  until(async () => (await seeInCard(launched, page, selector)) ?? undefined, `${selector} in the card`);

/** Clicks what `selector` finds in the card. */
export async function clickInCard(launched: Launched, page: Page, selector: string): Promise<void> {
  const { x, y, width, height } = await untilInCard(launched, page, selector);
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** Waits until the card says this of what was pressed. */
export async function untilSaid(launched: Launched, page: Page, said: string): Promise<void> {
  await until(
    async () => (await seeInCard(launched, page, '[role=status]'))?.text === said,
    `"${said}" in the card`,
  );
}

/** Presses Tab until the focus is on what `selector` names; returns how often. @throws Error when it is never reached. */
export async function tabTo(launched: Launched, page: Page, selector: string): Promise<number> {
  const isThere = task<boolean>(`return root.activeElement?.matches(${JSON.stringify(selector)}) ?? false`);
  for (let presses = 0; presses < 80; presses += 1) {
    if (await inCard(launched, page, isThere)) return presses;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${selector}`);
}

/** The class of what has the focus in the card, and whether it shows it. */
export const focusInCard = (launched: Launched, page: Page) =>
  inCard(launched, page, (root) => {
    const at = root.activeElement;
    return at && { name: at.className, isVisible: getComputedStyle(at).outlineStyle !== 'none' };
  });
