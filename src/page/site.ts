// Whether this page is to be read at all: the reader's choice first, then what we leave alone by default.
import privateSites from 'discern:sites';
import type { PageState, PrivateReason } from '../extension/page-status.ts';
import type { Settings } from '../extension/settings.ts';

/** The verdict on a page before anything is read. `state` is absent where the page may be read. */
export interface SiteVerdict {
  readonly state?: Extract<PageState, 'off-everywhere' | 'off-site' | 'private-site' | 'pdf'>;
  readonly privateReason?: PrivateReason;
}

/** Judges a host (lower case, '' for files) and content type under the reader's settings. */
export function judgeSite(host: string, contentType: string, settings: Settings): SiteVerdict {
  if (contentType === 'application/pdf') return { state: 'pdf' };
  if (!settings.enabled) return { state: 'off-everywhere' };
  const chosen = settings.sites[host];
  if (chosen === 'off') return { state: 'off-site' };
  const kept = chosen === 'on' ? undefined : privateSites.find((site) => isWithin(host, site.host));
  return kept ? { state: 'private-site', privateReason: kept.reason } : {};
}

function isWithin(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}
