// Whether this page is to be read at all: the reader's choice first, then what we leave alone by default.
import privateSites from 'discern:sites';
import type { PageState, PrivateReason } from '../extension/page-status.ts';
import { isPaused } from '../extension/pause.ts';
import type { Settings } from '../extension/settings.ts';

/** The verdict on a page before anything is read. `state` is absent where the page may be read. */
export interface SiteVerdict {
  readonly state?: Extract<
    PageState,
    'off-everywhere' | 'paused' | 'off-site' | 'off-page' | 'private-site' | 'pdf'
  >;
  readonly privateReason?: PrivateReason;
}

/** Judges a host (lower case, '' for files) and content type under the reader's settings. */
export function judgeSite(host: string, contentType: string, settings: Settings): SiteVerdict {
  if (contentType === 'application/pdf') return { state: 'pdf' };
  if (!settings.enabled) return { state: 'off-everywhere' };
  if (isPaused(settings)) return { state: 'paused' };
  const chosen = settings.sites[host];
  if (chosen === 'off') return { state: 'off-site' };
  const privateReason = chosen === 'on' ? undefined : privateReasonOf(host);
  return privateReason ? { state: 'private-site', privateReason } : {};
}

/** Judges a frame: what holds for a page holds for all that is embedded in it, so any of its hosts can keep it off. */
export function judgeFrame(hosts: readonly string[], contentType: string, settings: Settings): SiteVerdict {
  const verdicts = hosts.map((host) => judgeSite(host, contentType, settings));
  return verdicts.find(({ state }) => state !== undefined) ?? {};
}

/** The host that settings know a page by: '' for files and for pages of ours, which are no site. */
export function hostOf({ protocol, hostname }: Pick<Location, 'protocol' | 'hostname'>): string {
  return /-extension:$/.test(protocol) ? '' : hostname;
}

/** Hosts of this frame and of the pages around it; frames without an address of their own have only the latter. */
export function hostsAround(): string[] {
  const hosts = [hostOf(location)];
  for (const origin of location.ancestorOrigins ?? []) {
    if (URL.canParse(origin)) hosts.push(new URL(origin).hostname);
  }
  // Firefox 140 knows no ancestorOrigins; there a parent of another origin stays unknown.
  for (let at: Window = window; at.parent && at !== at.parent; at = at.parent) {
    try {
      hosts.push(at.parent.location.hostname);
    } catch {
      // Of another origin.
    }
  }
  return [...new Set(hosts)];
}

function privateReasonOf(host: string): PrivateReason | undefined {
  const reasons = Object.keys(privateSites) as PrivateReason[];
  return reasons.find((reason) => privateSites[reason].some((site) => isWithin(host, site)));
}

function isWithin(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

/** The site a reader would say this frame belongs to: the outermost host that can be known from here. */
export function siteOfFrame(): string {
  return hostsAround().findLast((host) => host !== '') ?? '';
}
