// A tab with the extension in it -> what a page holds, what is marked, and why.
import type { Page } from 'puppeteer-core';
import type { Probe } from '../support/probe-tab.ts';
import type { PageMentions } from './mention.ts';
import type { MentionReader } from './mention-reader.ts';
import type { Told } from './reason.ts';

/** One tab, used for page after page. */
export interface Tab {
  readonly page: Page;
  readonly probe: Probe;
  readonly read: MentionReader;
}

/** Opens an address and reads it as soon as the extension has painted it. */
export async function readPage(
  { page, probe, read }: Tab,
  url: string,
): Promise<PageMentions & { readonly told: Told }> {
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const told = await probe.status();
  return { ...(await read(page)), told };
}
