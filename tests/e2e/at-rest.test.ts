// A page at rest costs nothing, in both browsers: it is read once, what stays hidden is not asked for again and again, frames
// without terms wake nobody, and switched off nothing of ours listens. Counted from outside, see tests/support/counting.ts.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type CountingBuild, type Counts, countingBuild, countsIn } from '../support/counting.ts';
import { type Launched, launch } from '../support/launch.ts';
import { untilPainted } from '../support/page-under-test.ts';
import { type Site, serve } from '../support/serve.ts';
import { Hub } from '../support/tab.ts';
import { never, until } from '../support/until.ts';

/** A page of ours is looked through once; the first block that gives it away is read, and then all of it, once. */
const READINGS = 3;
/** What listens on a page without terms: its coming and going, Escape, and what tells that the extension has gone. */
const LISTENS = [
  'pagehide',
  'pageshow',
  'keydown',
  'pointermove',
  'keydown',
  'visibilitychange',
  'discern-left',
];
/** Listeners of our own signals, which no page can raise. */
const SIGNALS = 12;

/** More than ten times the pace at which changed text is read, in ms. */
const LONG = 1500;

const html = (body: string, kind = 'scripted') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title></head><body>${body}${
    kind === 'scripted' ? '<script>globalThis.owner = true</script>' : ''
  }</body></html>`;
const OURS = '<h1>Myasthenia gravis</h1><p>Her ptosis came first.</p>';

const HIDDEN: Record<string, string> = {
  'not displayed': '<p style="display: none">Then diplopia.</p>',
  'not visible, in view': '<p style="visibility: hidden">Then diplopia.</p>',
  'not visible, beside what is': '<p>Then <span style="visibility: hidden">diplopia</span> and it went.</p>',
  'a closed box': '<details><summary>More</summary><p>Then diplopia.</p></details>',
  'content that is skipped': '<div style="content-visibility: hidden"><p>Then diplopia.</p></div>',
  'many, one in the other':
    '<div style="visibility: hidden"><p>Then diplopia.</p><ul><li>dysphagia<li>thymoma</ul></div>',
};

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let build: CountingBuild;
  let launched: Launched;
  let site: Site;
  let page: Page;
  let hub: Hub;

  beforeAll(async () => {
    build = await countingBuild(name);
    [site, launched] = await Promise.all([serve('/nowhere'), launch(name, { folder: build.folder })]);
    hub = await Hub.open(launched);
  });
  beforeEach(async () => {
    await page?.close();
    page = await launched.browser.newPage();
  });
  afterEach(() => hub.forget());
  afterAll(async () => {
    await launched?.close();
    await site?.close();
    await build?.remove();
  });

  const show = async (body: string) => {
    site.pages.set('/page', { body });
    await page.goto(`${site.origin}/page`);
    await page.bringToFront();
  };
  const counts = async (): Promise<Counts> => until(() => countsIn(page), 'the count');
  /** How often text has been read once nothing is read any more. */
  const readingsAtRest = async () => {
    let { readings } = await counts();
    const isRead = async () => {
      const now = await counts();
      const more = now.readings > readings;
      readings = now.readings;
      return more;
    };
    await until(() => never(isRead, LONG), 'the reading to end');
    return readings;
  };

  interface Heard {
    readonly name: string;
    readonly frameId: number;
  }
  /** Every message that pages send from now on. */
  const heard = async () => {
    await hub.page.run(`(globalThis.heard = [], globalThis.hears ??= chrome.runtime.onMessage.addListener((message, { frameId }) => {
      heard.push({ name: message.name, frameId });
    }) ?? true, null)`);
    return () => hub.page.run<Heard[]>('heard');
  };

  test('a page without terms is passed over once: nothing is written, nobody is told, next to nothing stays', async () => {
    const messages = await heard();
    const body = `<h1>Bread</h1>${'<p>Flour <b>and</b> water.</p>'.repeat(50)}`;
    site.pages.set('/foreign', { body: html(body) });
    await page.evaluateOnNewDocument(() => {
      addEventListener('load', () => {
        const watch = new MutationObserver((records) => {
          // The count's own answer.
          const ours = records.filter(({ attributeName }) => attributeName !== 'count-answer');
          Object.assign(globalThis, { writes: (Reflect.get(globalThis, 'writes') ?? 0) + ours.length });
        });
        watch.observe(document.documentElement, {
          childList: true,
          attributes: true,
          characterData: true,
          subtree: true,
        });
      });
    });
    await page.goto(`${site.origin}/foreign`);
    await until(async () => (await counts()).readings > 0, 'the first reading');
    expect(await readingsAtRest()).toBe(1);
    const { steps, observers, observed, ranges, listeners, storageReads } = await counts();
    const nodes = await page.evaluate(() => {
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      let count = 0;
      while (walker.nextNode()) count += 1;
      return count;
    });
    // Once over its texts, once over its elements; one more step tells each time that there is no other.
    expect(steps).toBe(nodes + 2);
    expect({ observers, observed, ranges, storageReads }).toEqual({
      observers: 1,
      observed: 1,
      ranges: 0,
      storageReads: 1,
    });
    expect(listeners).toBeLessThanOrEqual(LISTENS.length + SIGNALS);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'writes') ?? 0)).toBe(0);
    expect(await messages()).toEqual([]);
  });

  test.each(['scripted', 'static'])(
    'a page of ours (%s) is looked through once and read once',
    async (kind) => {
      await show(html(OURS, kind));
      await untilPainted(page);
      expect(await readingsAtRest()).toBe(READINGS);
    },
  );

  describe.each(['scripted', 'static'])('%s', (kind) => {
    test.each(Object.keys(HIDDEN))('hidden terms are not read again and again: %s', async (how) => {
      await show(html(OURS + HIDDEN[how], kind));
      await untilPainted(page);
      // Each of its boxes once more where it is in view.
      const boxes = (HIDDEN[how] ?? '').match(/diplopia|dysphagia|thymoma/g)?.length ?? 0;
      expect(await readingsAtRest()).toBeLessThanOrEqual(READINGS + boxes);
    });

    test('switched off, nothing observes, and what listens is what listens where it was never on', async () => {
      await hub.store({ enabled: false });
      await show(html(OURS + HIDDEN['not displayed'], kind));
      await until(() => countsIn(page), 'our script');
      const before = await counts();
      await hub.store({ enabled: true });
      await untilPainted(page);
      expect((await counts()).observers).toBeGreaterThan(1);
      await hub.store({ enabled: false });
      await until(async () => (await counts()).observers === 0, 'the observers to go');
      const { listeners, observed } = await counts();
      expect({ listeners, observed }).toEqual({ listeners: before.listeners, observed: 0 });
    });
  });

  test('frames without terms send no message', async () => {
    const messages = await heard();
    const frame = '<iframe srcdoc="<p>Flour and water.</p>"></iframe>';
    await show(html(`${OURS}${frame.repeat(3)}<iframe id="ours" srcdoc="${OURS}"></iframe>`));
    const names = async () => (await messages()).filter(({ frameId }) => frameId > 0);
    await until(
      async () => (await names()).some(({ name: heardName }) => heardName === 'frame-changed'),
      'our frame',
    );
    for (const one of page.frames())
      await until(async () => (await countsIn(one))?.readings, 'each frame to be read');
    await page.evaluate(() => {
      for (const gone of document.querySelectorAll('iframe:not(#ours)')) gone.remove();
    });
    expect(
      await never(async () => new Set((await names()).map(({ frameId }) => frameId)).size > 1, LONG),
    ).toBe(true);
  });
});
