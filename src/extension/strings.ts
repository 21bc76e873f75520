// Every string of the interface comes from _locales through here.
import { browser } from './browser.ts';

/** The message `key` in the reader's language; `substitutions` fill its placeholders. Unknown keys yield ''. */
export function t(key: string, ...substitutions: string[]): string {
  return browser.i18n.getMessage(key, substitutions);
}
