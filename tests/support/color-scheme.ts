// Light or dark, as the reader's system would have it.
import type { ExtensionPage } from './extension-page.ts';
import { inFirefoxWindow } from './firefox-window.ts';
import type { Launched } from './launch.ts';
import { until } from './until.ts';

export type Scheme = 'light' | 'dark';

/** Has Firefox tell all its pages that the system is light or dark. */
export async function setFirefoxScheme(launched: Launched, scheme: Scheme): Promise<void> {
  const value = scheme === 'dark' ? 0 : 1;
  await inFirefoxWindow(
    launched,
    `void Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value})`,
  );
}

/** Has one page, or in Firefox all of them, be light or dark. */
export async function wearScheme(launched: Launched, page: ExtensionPage, scheme: Scheme): Promise<void> {
  if (launched.name === 'firefox') await setFirefoxScheme(launched, scheme);
  else {
    const address = await page.run<string>('location.href');
    const pages = await launched.browser.pages();
    const own = pages.findLast((one) => one.url() === address);
    await own?.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  }
  await until(
    () => page.run<boolean>(`matchMedia('(prefers-color-scheme: ${scheme})').matches`),
    `the page to be ${scheme}`,
  );
}
