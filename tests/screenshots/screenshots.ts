// `npm run screenshots`: builds the extension and takes a picture of every state of our own pages, for docs/screens.md. With words
// behind it (`npm run screenshots -- options`) only those whose names begin so.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { HOUR } from '../../src/extension/pause.ts';
import { wearScheme } from '../support/color-scheme.ts';
import { ROOT } from '../support/expected.ts';
import { openExtensionPage } from '../support/extension-page.ts';
import { type Launched, launch } from '../support/launch.ts';
import { untilPainted } from '../support/page-under-test.ts';
import { serve } from '../support/serve.ts';
import { Hub } from '../support/tab.ts';
import { until } from '../support/until.ts';
import { type Below, STATES, type State } from './states.ts';

const DOCS = resolve(ROOT, 'docs');
const wanted = process.argv.slice(2);

/** The tabs below popup and panel. */
async function openBelow(launched: Launched, hub: Hub, origin: string): Promise<Record<Below, number>> {
  const open = async (address: string) => {
    const page = await launched.browser.newPage();
    await page.goto(address);
    return page;
  };
  const browser = await hub.tabOf(await open('chrome://version/'));
  const bread = await hub.tabOf(await open(`${origin}/bread.html`));
  const article = await open(`${origin}/demo-article.html`);
  await untilPainted(article);
  return { browser, bread, article: await hub.tabOf(article) };
}

async function take(launched: Launched, hub: Hub, tab: number, state: State): Promise<void> {
  const { name, path, width, height, isDark = false, isWhole = false, settings, there, act } = state;
  const pausedUntil = Date.now() + HOUR;
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
    await own.screenshot({ path: join(DOCS, 'images', `${name}.png`) as `${string}.png`, fullPage: isWhole });
  } finally {
    await page.close();
    await hub.page.run(
      `chrome.tabs.sendMessage(${tab}, { name: 'switch-page', payload: { on: true } }).catch(() => null)`,
    );
    await hub.forget();
  }
}

async function main(): Promise<void> {
  mkdirSync(join(DOCS, 'images'), { recursive: true });
  const site = await serve(join(ROOT, 'data'));
  site.pages.set('/bread.html', { body: '<!doctype html><title>Bread</title><p>Flour, water and salt.' });
  const launched = await launch('chromium');
  try {
    const hub = await Hub.open(launched);
    const below = await openBelow(launched, hub, site.origin);
    const chosen = STATES.filter(
      ({ name }) => wanted.length === 0 || wanted.some((word) => name.startsWith(word)),
    );
    for (const state of chosen) {
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
  const pictures = STATES.map(({ name, shows }) => `${shows}:\n\n![${shows}](images/${name}.png)`);
  return `# What it looks like\n\nEvery state of our own pages, taken by \`npm run screenshots\`.\n\n${pictures.join('\n\n')}\n`;
}

await main();
