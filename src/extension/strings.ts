// Every string of the interface comes from _locales through here.
import { api } from './page-api.ts';

/** The message `key` in the reader's language; `substitutions` fill its placeholders. Unknown keys yield ''. */
export function t(key: string, ...substitutions: string[]): string {
  return api.i18n.getMessage(key, substitutions);
}
