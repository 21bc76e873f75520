// The main job: builds the extension and opens a page with it. With a display the browser stays open for you; without one it
// prints the terms found with each card's first line and writes screenshots of page, hover card and popup.
//
//   npm start                        the bundled demo article
//   npm start -- path/to/page.html   a file, served from 127.0.0.1
//   npm start -- https://...         an address
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './ensure-browsers.ts';
import { launch } from './launch.ts';
import { type Site, serve } from './serve.ts';
import { report } from './start-report.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DEMO = resolve(ROOT, 'data/demo-article.html');
const OUTPUT = resolve(ROOT, 'output');

/** What the reader asked for, as an address; files are served until `site` is closed. @throws Error for a missing file. */
async function addressOf(wanted: string | undefined): Promise<{ address: string; site?: Site }> {
  if (wanted !== undefined && /^https?:\/\//i.test(wanted)) return { address: new URL(wanted).href };
  if (wanted !== undefined && /^[a-z]+:\/\//i.test(wanted)) {
    throw new Error(`${wanted}: only http and https addresses, or the path of a file`);
  }
  const file = resolve(process.cwd(), wanted ?? DEMO);
  if (!existsSync(file)) throw new Error(`${file}: no such file`);
  const site = await serve(dirname(file));
  return { address: `${site.origin}/${encodeURIComponent(basename(file))}`, site };
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function build(): void {
  const vite = resolve(ROOT, 'node_modules/vite/bin/vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', '--mode', 'chrome'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the build failed');
}

async function main(): Promise<void> {
  const { address, site } = await addressOf(process.argv[2]);
  try {
    ensureBrowsers(['chromium']);
    build();
    const headless = !hasDisplay();
    const launched = await launch('chromium', { headless });
    const page = (await launched.browser.pages())[0] ?? (await launched.browser.newPage());
    await page.goto(address, { waitUntil: 'load' });
    if (headless) {
      mkdirSync(OUTPUT, { recursive: true });
      await report(launched, page, OUTPUT);
      await launched.close();
      return;
    }
    console.log(`\nOpened ${address}\nRest the pointer on a marked word. Close the browser to end.`);
    await new Promise<void>((end) => launched.browser.on('disconnected', () => end()));
  } finally {
    await site?.close();
  }
}

main().catch((error: unknown) => {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exit(1);
});
