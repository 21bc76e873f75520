// Sees to it that Chromium and Firefox are there: installs Debian's where it may, else says the exact command and fails.
import { spawnSync } from 'node:child_process';
import { type BrowserName, lookForBrowser } from './find-browser.ts';

const PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** The browsers among `names` that are still missing. */
function missing(names: readonly BrowserName[]): BrowserName[] {
  return names.filter((name) => lookForBrowser(name) === undefined);
}

function run(command: string, ...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

/** Installs what is missing of `names`. @throws Error with the command to type when that is not possible. */
export function ensureBrowsers(names: readonly BrowserName[]): void {
  const wanted = missing(names);
  if (wanted.length === 0) return;
  const packages = wanted.map((name) => PACKAGES[name]);
  const byHand = `sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}`;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || spawnSync('apt-get', ['--version']).status !== 0) {
    throw new Error(
      `No ${wanted.join(' and no ')} on the PATH, and no right to install it. Type:\n  ${byHand}`,
    );
  }
  console.log(`Installing ${packages.join(' and ')} with apt-get ...`);
  if (!run('apt-get', '-qq', 'update') || !run('apt-get', '-qq', 'install', '-y', ...packages)) {
    throw new Error(`apt-get could not install ${packages.join(' and ')}. Type:\n  ${byHand}`);
  }
  const still = missing(wanted);
  if (still.length > 0) throw new Error(`apt-get installed no ${still.join(' and no ')} on the PATH.`);
}

/** `tsx ensure-browsers.ts` as a command of its own, for the test run. */
if (import.meta.url === `file://${process.argv[1]}`) {
  try {
    ensureBrowsers(['chromium', 'firefox']);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
