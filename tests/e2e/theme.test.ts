// A page turns dark while it is read: because its reader presses its button, or because the system does. Marks follow, and stand out on
// the new ground; a page that only scrolls is not painted again.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { setFirefoxScheme } from '../support/color-scheme.ts';
import { type Launched, launch } from '../support/launch.ts';
import { painted, untilPainted } from '../support/page-under-test.ts';
import { type Site, serve } from '../support/serve.ts';
import { never, until } from '../support/until.ts';

/** Longer than marks need to follow, in ms. */
const LONG = 2000;

const html = (style: string, kind: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title><style>${style}</style></head><body>
  <div id="app"><h1>Myasthenia gravis</h1><p>Her ptosis came first, pyridostigmine helped.</p></div>
  ${kind === 'scripted' ? '<script>globalThis.owner = true</script>' : ''}</body></html>`;

const FADING = `#app { transition: background-color 0.4s, color 0.4s; background: #fff; color: #222 }
  .night #app { background: #101418; color: #eee }`;
const BOTH = ':root { color-scheme: light dark }';

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let launched: Launched;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    [site, launched] = await Promise.all([serve('/nowhere'), launch(name)]);
  });
  beforeEach(async () => {
    page = await launched.browser.newPage();
  });
  afterEach(async () => {
    await setScheme('light');
    await page.close();
  });
  afterAll(async () => {
    await launched?.close();
    await site?.close();
  });

  const setScheme = async (value: 'light' | 'dark') => {
    if (name === 'firefox') await setFirefoxScheme(launched, value);
    else await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
  };
  const show = async (style: string, kind: string) => {
    site.pages.set('/page', { body: html(style, kind) });
    await page.goto(`${site.origin}/page`);
    await page.bringToFront();
    await untilPainted(page);
  };
  const tones = async () => new Set((await painted(page)).map(({ style }) => style.split('-')[1]));
  const untilAll = (tone: string) =>
    until(async () => {
      const now = await tones();
      return now.size === 1 && now.has(tone);
    }, `all marks to be ${tone}`);

  test.each(['scripted', 'static'])('a button of the page, %s: night and day again', async (kind) => {
    await show(FADING, kind);
    const before = await painted(page);
    await untilAll('light');
    await page.evaluate(() => document.documentElement.classList.add('night'));
    await untilAll('dark');
    await page.evaluate(() => document.documentElement.classList.remove('night'));
    await untilAll('light');
    expect(await painted(page)).toEqual(before);
  });

  test.each(['scripted', 'static'])('the system, %s: a page that follows it', async (kind) => {
    await setScheme('light');
    await show(BOTH, kind);
    await untilAll('light');
    await setScheme('dark');
    await untilAll('dark');
  });

  test('a page that writes on its root all the time is not painted again', async () => {
    await show(FADING, 'scripted');
    const isSame = () =>
      page.evaluate(() => {
        const now = [...CSS.highlights.values()].flatMap((highlight) => [
          ...(highlight as unknown as Iterable<StaticRange>),
        ]);
        const held = Object.assign({ held: now }, globalThis).held;
        Object.assign(globalThis, { held });
        return now.length === held.length && now.every((range, index) => range === held[index]);
      });
    expect(await isSame()).toBe(true);
    await page.evaluate(() => {
      const { style } = document.documentElement;
      setInterval(() => style.setProperty('--scrolled', String(performance.now())), 20);
    });
    expect(await never(async () => !(await isSame()), LONG)).toBe(true);
  });
});
