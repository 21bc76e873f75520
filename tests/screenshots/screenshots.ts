// `npm run screenshots`: builds the extension and takes a picture of every state of marks, card and our own pages, for docs/screens.md.
// With words behind it (`npm run screenshots -- options`) only those whose names begin so.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { HOUR } from '../../src/extension/pause.ts';
import { wearScheme } from '../support/color-scheme.ts';
import { ROOT } from '../support/expected.ts';
import { openExtensionPage } from '../support/extension-page.ts';
import { type Launched, launch } from '../support/launch.ts';
import { sessionOf, untilPainted } from '../support/page-under-test.ts';
import { type Site, serve } from '../support/serve.ts';
import { Hub } from '../support/tab.ts';
import { until } from '../support/until.ts';
import { CARD_STATES, type CardState } from './card-states.ts';
import { type Below, STATES, type State } from './states.ts';

const DOCS = resolve(ROOT, 'docs');
const wanted = process.argv.slice(2);

/** A page below popup and panel, and the number of its tab. */
interface Opened {
  readonly page: Page;
  readonly tab: number;
}

/** The tabs below popup and panel. */
async function openBelow(launched: Launched, hub: Hub, origin: string): Promise<Record<Below, Opened>> {
  const open = async (address: string) => {
    const page = await launched.browser.newPage();
    await page.goto(address);
    return { page, tab: await hub.tabOf(page) };
  };
  const browser = await open('chrome://version/');
  const bread = await open(`${origin}/bread.html`);
  const article = await open(`${origin}/demo-article.html`);
  await untilPainted(article.page);
  return { browser, bread, article };
}

async function take(launched: Launched, hub: Hub, below: Opened, state: State): Promise<void> {
  const { tab } = below;
  const { name, path, width, height, isDark = false, isWhole = false, settings, there, act } = state;
  const pausedUntil = Date.now() + HOUR;
  // Switched on again, a page is read once it is in front.
  await below.page.bringToFront();
  await until(async () => (await hub.status(tab))?.state !== 'off-everywhere', `${name}: the page`);
  if (settings) await hub.store('pausedUntil' in settings ? { pausedUntil } : settings);
  const page = await openExtensionPage(launched, path.replace('TAB', String(tab)), { width, height });
  try {
    await wearScheme(launched, page, isDark ? 'dark' : 'light');
    // Marks are drawn for the page as it was then.
    if (isDark) await page.run('void location.reload()');
    const isThere = () => page.run<boolean>(`document.querySelector('${there}') !== null`).catch(() => false);
    await until(isThere, `${name}: ${there}`);
    await act?.(page);
    const own = (await launched.browser.pages()).find((one) =>
      one.url().endsWith(path.replace('TAB', String(tab))),
    );
    if (own === undefined) throw new Error(`${name} has gone`);
    await own.bringToFront();
    // What is drawn a moment later: marks in the sample text, the answer of the page.
    await own.waitForNetworkIdle({ idleTime: 300 });
    await own.screenshot({ path: fileOf(name), fullPage: isWhole });
  } finally {
    await page.close();
    await hub.page.run(
      `chrome.tabs.sendMessage(${tab}, { name: 'switch-page', payload: { on: true } }).catch(() => null)`,
    );
    await hub.forget();
  }
}

/** The page of a card's state; scripts own it, so that pictures show what most pages get. */
function pageOf({ body, isDark = false }: CardState): string {
  const colours = isDark ? 'background: #14181d; color: #e8eaed' : 'background: #fff; color: #202124';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <title>Myasthenia gravis and ALS</title>
    <style>body { margin: 32px auto; max-width: 44em; padding: 0 16px; font: 18px/1.7 sans-serif; ${colours} }</style>
    </head><body>${body}<script>globalThis.owner = true</script></body></html>`;
}

async function takeCard(launched: Launched, hub: Hub, site: Site, state: CardState): Promise<void> {
  const { name, width, height, scale = 1, isTouch = false, isDark, hasForcedColours, settings, act } = state;
  if (settings) await hub.store(settings);
  site.pages.set('/card.html', { body: pageOf(state) });
  const page = await launched.browser.newPage();
  try {
    await page.setViewport({ width, height, deviceScaleFactor: scale, hasTouch: isTouch, isMobile: isTouch });
    const features = [
      { name: 'prefers-color-scheme', value: isDark ? 'dark' : 'light' },
      { name: 'forced-colors', value: hasForcedColours ? 'active' : 'none' },
    ];
    await (await sessionOf(page)).send('Emulation.setEmulatedMedia', { features });
    await page.goto(`${site.origin}/card.html`);
    await untilPainted(page);
    await act(launched, page);
    // Opening fades in.
    await page.waitForNetworkIdle({ idleTime: 300 });
    await page.screenshot({ path: fileOf(name) });
  } finally {
    await page.close();
    await hub.forget();
  }
}

const fileOf = (name: string) => join(DOCS, 'images', `${name}.png`) as `${string}.png`;

const isWanted = ({ name }: { name: string }) =>
  wanted.length === 0 || wanted.some((word) => name.startsWith(word));

async function main(): Promise<void> {
  mkdirSync(join(DOCS, 'images'), { recursive: true });
  const site = await serve(join(ROOT, 'data'));
  site.pages.set('/bread.html', { body: '<!doctype html><title>Bread</title><p>Flour, water and salt.' });
  const launched = await launch('chromium');
  try {
    const hub = await Hub.open(launched);
    const below = await openBelow(launched, hub, site.origin);
    for (const state of CARD_STATES.filter(isWanted)) {
      await takeCard(launched, hub, site, state);
      console.log(`docs/images/${state.name}.png`);
    }
    for (const state of STATES.filter(isWanted)) {
      await take(launched, hub, below[state.below ?? 'article'], state);
      console.log(`docs/images/${state.name}.png`);
    }
  } finally {
    await launched.close();
    await site.close();
  }
  writeFileSync(join(DOCS, 'screens.md'), listing());
}

function listing(): string {
  const picture = ({ name, shows }: { name: string; shows: string }) =>
    `${shows}:\n\n![${shows}](images/${name}.png)`;
  return `# What it looks like

Every state of marks, card and our own pages, taken by \`npm run screenshots\`.

## On a page

${CARD_STATES.map(picture).join('\n\n')}

## Popup, panel, sheet, options, welcome

${STATES.map(picture).join('\n\n')}
`;
}

await main();
