// Starts a real browser with the built extension in it.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { type BrowserName, findBrowser } from './find-browser.ts';
import { closeWelcome } from './welcome.ts';

/** Where `npm run build` writes. */
export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** The address that Firefox gives the extension in tests. */
export const FIREFOX_UUID = '6c1d0f6e-0f0a-4c8e-9f5d-d15ce4000001';
/** The id of the extension in Firefox. */
export const FIREFOX_ID = 'discern@mg-als.example';

/** A browser with the extension. */
export interface Launched {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Origin of the extension's own pages. */
  readonly extension: string;
  close(): Promise<void>;
}

const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--force-color-profile=srgb',
  '--lang=en-US',
];

/** How a browser is started. */
export interface LaunchOptions {
  /** False opens a window. */
  readonly headless?: boolean;
  /** A host name that leads to this machine. */
  readonly localHost?: string;
  /** Where the extension lies, if not where it was built. */
  readonly folder?: string;
  /** More for Chromium's command line. */
  readonly args?: readonly string[];
  /** More of Firefox's preferences. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
  /** The folder of the browser's profile, which then outlasts it; else one is made and thrown away. */
  readonly profile?: string;
  /** More of the browser's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** What happens in the browser before the extension is installed. */
  readonly before?: (browser: Browser) => Promise<void>;
  /** True to leave the page open that greets after installation. */
  readonly keepWelcome?: boolean;
}

/** Starts `name` with the extension built for it. */
export async function launch(
  name: BrowserName,
  {
    headless = true,
    localHost = 'localhost',
    folder = `${DIST}/${name === 'chromium' ? 'chrome' : 'firefox'}`,
    args = [],
    prefs = {},
    env = {},
    profile,
    before,
    keepWelcome = false,
  }: LaunchOptions = {},
): Promise<Launched> {
  if (!existsSync(`${folder}/manifest.json`))
    throw new Error(`${folder} is not built: run npm run build first`);
  const executablePath = findBrowser(name);
  const place = profile === undefined ? {} : { userDataDir: profile };
  if (name === 'chromium') {
    const browser = await puppeteer.launch({
      executablePath,
      headless,
      pipe: true,
      ...place,
      env: { ...process.env, ...env },
      enableExtensions: true,
      args: [...CHROMIUM_ARGS, `--host-resolver-rules=MAP ${localHost} 127.0.0.1`, ...args],
      defaultViewport: headless ? { width: 1280, height: 900 } : null,
    });
    await before?.(browser);
    const id = await browser.installExtension(folder);
    const extension = `chrome-extension://${id}`;
    if (!keepWelcome) await closeWelcome(browser, extension);
    return { name, browser, extension, close: () => browser.close() };
  }
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    ...place,
    args: ['--remote-allow-system-access'],
    env: { ...process.env, ...env },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({
        [FIREFOX_ID]: FIREFOX_UUID,
      }),
      'datareporting.policy.dataSubmissionEnabled': false,
      'toolkit.telemetry.enabled': false,
      'network.dns.localDomains': localHost,
      ...prefs,
    },
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
  });
  await before?.(browser);
  await browser.installExtension(folder);
  const extension = `moz-extension://${FIREFOX_UUID}`;
  if (!keepWelcome) await closeWelcome(browser, extension);
  return { name, browser, extension, close: () => browser.close() };
}
