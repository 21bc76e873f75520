// Asks pages with code that is bundled for them.
import type { Page } from 'puppeteer-core';
import { bundleForPage } from '../support/bundle-for-page.ts';
import type { PageMentions } from './mention.ts';

/** Reads the mentions of the page that is open in a tab. */
export type MentionReader = (page: Page) => Promise<PageMentions>;

const NAME = 'DiscernMentions';

/** Builds the reader from src/ and data/ as they are now. */
export async function createMentionReader(): Promise<MentionReader> {
  const code = await bundleForPage(new URL('in-page/read-mentions.ts', import.meta.url), NAME);
  return (page) =>
    page.evaluate(`(() => {${code}\nreturn ${NAME}.readMentions();})()`) as Promise<PageMentions>;
}
