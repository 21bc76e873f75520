// The tab below the popup as state: what it shows, what the reader switched, and the ways to change both.
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { HeldTerm } from '../extension/page-status.ts';
import {
  changeSettings,
  knowConcept,
  readSettings,
  type Settings,
  watchSettings,
} from '../extension/settings.ts';
import {
  acceptMeaning,
  findTab,
  hostOf,
  type PageTab,
  type PageView,
  readPage,
  startHere,
} from './page-link.ts';

/** The tab as the popup knows it; `view` is missing until the page was asked. */
export interface Page {
  readonly tab: PageTab | undefined;
  readonly view: PageView | undefined;
  readonly host: string | undefined;
  readonly settings: Settings | undefined;
  readonly isSiteOn: boolean;
  setEnabled(enabled: boolean): void;
  setSite(on: boolean): void;
  /** Takes back that the reader did not want to see a term: it means something else on this site, or is known. */
  takeBack(term: HeldTerm): void;
  /** Starts reading in a tab older than the extension. Rejects when the browser does not allow it. */
  start(): Promise<void>;
}

/** A page changes a moment after a switch was moved; it is asked again at these times (ms). */
const ASK_AGAIN = [150, 500, 1500, 4000];

/** Reads the tab once, and again after every change of the settings. */
export function usePage(): Page {
  const [known, setKnown] = useState<{
    tab: PageTab | undefined;
    view: PageView;
  }>();
  const [settings, setSettings] = useState<Settings>();

  const refresh = useCallback(async () => {
    const tab = await findTab();
    setKnown({ tab, view: await readPage(tab) });
  }, []);
  const refreshSoon = useCallback(() => {
    for (const delay of ASK_AGAIN) setTimeout(refresh, delay);
  }, [refresh]);

  useEffect(() => {
    const controller = new AbortController();
    refresh();
    readSettings().then(setSettings);
    watchSettings((changed) => {
      setSettings(changed);
      refreshSoon();
    }, controller.signal);
    return () => controller.abort();
  }, [refresh, refreshSoon]);

  return useMemo(() => {
    const { tab, view } = known ?? { tab: undefined, view: undefined };
    const host = hostOf(tab, view?.status);
    const chosen = host === undefined ? undefined : settings?.sites[host];
    const isPrivate = view?.status?.state === 'private-site' || view?.status?.privateReason !== undefined;
    return {
      tab,
      view,
      host,
      settings,
      isSiteOn: chosen === 'on' || (chosen !== 'off' && !isPrivate),
      setEnabled: (enabled) => changeSettings({ enabled }),
      setSite: (on) => {
        if (host !== undefined) storeSite(host, on, isPrivate).catch(refresh);
      },
      takeBack: ({ conceptId, reason, detail }) => {
        if (reason === 'reason_known') knowConcept(conceptId, false).catch(refresh);
        else if (tab && detail !== undefined) acceptMeaning(tab, detail);
      },
      start: async () => {
        if (tab) await startHere(tab);
        refreshSoon();
      },
    };
  }, [known, settings, refresh, refreshSoon]);
}

// What is stored now is asked for: a switch may be pressed before the popup heard of it.

async function storeSite(host: string, on: boolean, isPrivate: boolean): Promise<void> {
  // Only what differs from the default is kept, so that no host is remembered for nothing.
  const choice = on === isPrivate ? (on ? 'on' : 'off') : undefined;
  const { sites } = await readSettings();
  await changeSettings({ sites: { ...sites, [host]: choice } });
}
