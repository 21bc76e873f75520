// The contract of painting with the built extension: every page is visited with it switched off and on, and has to be the same
// to the tenth of a pixel.
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launch } from '../support/launch.ts';
import { painted, untilPainted } from '../support/page-under-test.ts';
import { type Site, serve } from '../support/serve.ts';
import { Hub } from '../support/tab.ts';
import { type ContractPage, PAGES } from './contract-pages.ts';

/** Layout counts in 1/64 (Firefox: 1/60) px and begins anew at each element. */
const NOTHING = 0.1;

interface Seen {
  readonly what: string;
  readonly boxes: readonly (readonly number[])[];
}

interface Look {
  readonly address: string;
  readonly innerText: string;
  readonly html: string;
  readonly roots: readonly string[];
  readonly seen: readonly Seen[];
}

/** What a reader could tell apart in one frame: runs in the page. */
function look(): Look {
  const nothing = 0.1;
  const body = document.querySelector('body');
  if (body === null) throw new Error('no body');
  const boxesOf = (range: Range) => {
    const boxes = new Map<string, number[]>();
    for (const { x, y, width, height } of range.getClientRects()) {
      if (width > nothing && height > nothing) boxes.set(`${x} ${y}`, [x, y, width, height]);
    }
    return [...boxes.values()];
  };
  const { roots = [] } = globalThis as unknown as { roots?: ShadowRoot[] };
  const open = [...document.querySelectorAll('section')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const seen: Seen[] = [];
  for (const root of [body, ...roots, ...open]) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text;
      const style = parentElement && getComputedStyle(parentElement);
      for (let at = 0; at < data.length; at += 1) {
        const range = new Range();
        range.setStart(walker.currentNode, at);
        range.setEnd(walker.currentNode, at + 1);
        seen.push({
          what: `${data[at]} ${style?.color} ${style?.fontSize} ${style?.opacity}`,
          boxes: boxesOf(range),
        });
      }
    }
  }
  const copy = body.cloneNode(true) as HTMLElement;
  for (const term of copy.querySelectorAll('discern-term')) term.replaceWith(...term.childNodes);
  for (const card of copy.querySelectorAll('discern-card')) card.remove();
  copy.normalize();
  return {
    address: location.href,
    innerText: body.innerText,
    html: copy.outerHTML,
    roots: [...roots, ...open].map((root) => [...root.children].map((child) => child.outerHTML).join('')),
    seen,
  };
}

const same = (one: Seen, other: Seen | undefined) =>
  one.what === other?.what &&
  one.boxes.length === other.boxes.length &&
  one.boxes.every((box, nth) =>
    box.every((value, side) => Math.abs(value - (other.boxes[nth]?.[side] ?? Number.NaN)) < NOTHING),
  );

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let launched: Launched;
  let site: Site;
  let hub: Hub;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    [site, launched] = await Promise.all([serve('/nowhere'), launch(name)]);
    site.pages.set('/favicon.ico', { body: '', headers: { 'content-type': 'image/x-icon' } });
    for (const made of PAGES) site.pages.set(made.path, made);
    hub = await Hub.open(launched);
    page = await launched.browser.newPage();
    // Firefox looks for fonts of other scripts when they are first met, and lays out once more when it has them.
    await page.goto(`${site.origin}/scripted.html`);
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  });
  afterAll(async () => {
    await launched?.close();
    await site?.close();
  });

  const inFrames = <Value>(task: (frame: Frame) => Promise<Value>) => Promise.all(page.frames().map(task));
  const words = async () => (await inFrames((frame) => painted(frame as unknown as Page))).flat();
  /** Firefox lays out columns and vertical text a little differently after a change of the page's own than at once. */
  const layOutAnew = () =>
    page.evaluate(() => {
      const root = document.documentElement;
      root.style.display = 'none';
      root.getBoundingClientRect();
      root.removeAttribute('style');
    });
  const act = () =>
    page.evaluate(() => {
      const { act: change } = globalThis as unknown as { act?: () => void };
      change?.();
      return change !== undefined;
    });

  async function visit({ path, words: expected }: ContractPage, on: boolean) {
    errors.length = 0;
    await page.goto(`${site.origin}${path}`);
    await page.bringToFront();
    const missing = async () => {
      const texts = (await words()).map(({ text }) => text);
      return expected.filter((word) => !texts.some((text) => text.includes(word)));
    };
    if (on) await untilPainted(page);
    const acted = await act();
    if (on) {
      await expect.poll(missing, { timeout: 15_000 }).toEqual([]);
      await untilPainted(page);
    }
    if (acted) await layOutAnew();
    return {
      frames: await inFrames((frame) => frame.evaluate(look)),
      errors: [...errors],
      painted: await words(),
    };
  }

  test.each(PAGES)('$path', async (made) => {
    await hub.store({ enabled: false });
    const off = await visit(made, false);
    await hub.store({ enabled: true });
    const on = await visit(made, true);

    expect(off.painted).toEqual([]);
    expect(on.errors).toEqual(off.errors);
    expect(on.frames.length).toBe(off.frames.length);
    for (const [index, before] of off.frames.entries()) {
      const after = on.frames.find(({ address, html }) => address === before.address && html === before.html);
      expect(after, `frame ${index}: ${on.frames[index]?.html}\nbefore: ${before.html}`).toBeDefined();
      expect(after?.innerText).toBe(before.innerText);
      expect(after?.roots).toEqual(before.roots);
      expect(after?.seen.length).toBe(before.seen.length);
      const moved = before.seen.flatMap((one, at) => {
        const other = after?.seen[at];
        return same(one, other) ? [] : `${at}: ${JSON.stringify(one)} became ${JSON.stringify(other)}`;
      });
      expect(moved.slice(0, 5)).toEqual([]);
    }
    const elements = await page.evaluate(() => document.querySelectorAll('discern-term').length);
    if (made.painter === 'elements') expect(elements).toBeGreaterThan(0);
    else if (!made.path.startsWith('/rules')) expect(elements).toBe(0);
  });
});
