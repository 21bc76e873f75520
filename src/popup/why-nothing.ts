// Why a tab shows nothing, as one reason. Pure: what is known of the tab comes in, the reason goes out.
import type { PageStatus } from '../extension/page-status.ts';

/** Every reason for showing nothing; each has its sentence in the messages as `popup_why_<reason>`. */
export type WhyNothing =
  | 'browser-page'
  | 'store'
  | 'pdf'
  | 'file-permission'
  | 'private-permission'
  | 'not-started'
  | 'unknown-page'
  | 'off-everywhere'
  | 'paused'
  | 'off-site'
  | 'off-page'
  | 'private-site'
  | 'no-terms'
  | 'cannot-paint';

/** What the popup knows of the tab below it. */
export interface TabFacts {
  /** Address of the tab; the browser hides those it keeps extensions away from. */
  readonly url: string | undefined;
  /** What the page answered, if anything of ours runs in it. */
  readonly answered: PageStatus | undefined;
  readonly isAllowedFile: boolean;
  readonly isAllowedIncognito: boolean;
  readonly incognito: boolean;
}

const READABLE = new Set(['http:', 'https:', 'file:']);

const STORES = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore/,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons/,
  /^https:\/\/addons\.opera\.com\//,
  /^https:\/\/addons\.mozilla\.org\//,
];

/** The one reason why nothing is shown, or undefined when terms are shown. */
export function whyNothing(facts: TabFacts): WhyNothing | undefined {
  const { url, answered, isAllowedFile, isAllowedIncognito, incognito } = facts;
  if (answered) return answered.state === 'shown' ? undefined : answered.state;
  if (incognito && !isAllowedIncognito) return 'private-permission';
  if (url === undefined || url === '') return 'unknown-page';
  if (STORES.some((store) => store.test(url))) return 'store';
  if (!URL.canParse(url)) return 'unknown-page';
  const { protocol, pathname } = new URL(url);
  if (!READABLE.has(protocol)) return 'browser-page';
  if (protocol === 'file:' && !isAllowedFile) return 'file-permission';
  if (pathname.toLowerCase().endsWith('.pdf')) return 'pdf';
  return 'not-started';
}
