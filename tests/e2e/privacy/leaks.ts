// The extension as it is built, with one line at the end of one of its scripts that asks something of the network: what a careless change, or
// a library gone bad, would do.
import { appendFile, cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../support/find-browser.ts';
import { DIST } from '../../support/launch.ts';

/** Where our code runs. */
export const PLACES = ['content script', 'background', 'popup', 'options'] as const;
export type Place = (typeof PLACES)[number];

/** The line: what it asks for carries the name of the place. */
const LINES = {
  fetch: (address: string) => `fetch('${address}').catch(() => {});`,
  image: (address: string) => `new Image().src = '${address}';`,
} as const;
export type Leak = keyof typeof LINES;

/** The address that a leak asks for. */
export const leakOf = (place: Place, leak: Leak): string =>
  `http://leak.test/${place.replace(' ', '-')}/${leak}`;

/** A copy of the build that leaks in one place, and a way to throw it away. */
export async function leakyBuild(
  name: BrowserName,
  place: Place,
  leak: Leak,
): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'discern-leak-'));
  await cp(join(DIST, name === 'chromium' ? 'chrome' : 'firefox'), folder, { recursive: true });
  await appendFile(join(folder, await scriptOf(folder, place)), `\n;${LINES[leak](leakOf(place, leak))}\n`);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

interface Manifest {
  readonly content_scripts: { js: string[] }[];
  readonly background: { service_worker?: string; scripts?: string[] };
  readonly action: { default_popup: string };
  readonly options_ui: { page: string };
}

/** The script that starts in a place. */
async function scriptOf(folder: string, place: Place): Promise<string> {
  const read = (path: string) => readFile(join(folder, path), 'utf8');
  const { content_scripts, background, action, options_ui } = JSON.parse(
    await read('manifest.json'),
  ) as Manifest;
  const inPage = async (path: string) => /<script[^>]* src="\/?([^"]+)"/.exec(await read(path))?.[1];
  const found = {
    'content script': async () => content_scripts[0]?.js[0],
    background: async () => background.service_worker ?? background.scripts?.[0],
    popup: () => inPage(action.default_popup),
    options: () => inPage(options_ui.page),
  };
  const script = await found[place]();
  if (script === undefined) throw new Error(`no script starts in the ${place}`);
  return script;
}
