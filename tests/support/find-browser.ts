// Where the browsers are. They come from Debian; nothing here downloads one.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The two browsers we build for. */
export type BrowserName = 'chromium' | 'firefox';

/** Names under which each is installed, the first found wins. */
const NAMES: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  firefox: ['firefox-esr', 'firefox'],
};

/** The path of a browser on the PATH, or undefined. */
export function lookForBrowser(name: BrowserName): string | undefined {
  for (const file of NAMES[name]) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, file);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not there; the next one may be.
      }
    }
  }
  return undefined;
}

/** The path of a browser on the PATH. @throws Error that says how to install it. */
export function findBrowser(name: BrowserName): string {
  const path = lookForBrowser(name);
  if (path !== undefined) return path;
  const debian = name === 'chromium' ? 'chromium' : 'firefox-esr';
  throw new Error(
    `No ${name} on the PATH. Install it: sudo apt-get update && sudo apt-get install -y ${debian}`,
  );
}
