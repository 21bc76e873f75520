// The tab below the popup as state: what it shows, what the reader switched, and the ways to change both.
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { HeldTerm, OpenedTerm } from '../extension/page-status.ts';
import { createPauseWatch, HOUR, isOn, isPaused, ON } from '../extension/pause.ts';
import { changeSettings, followSettings, knowConcept, type Settings } from '../extension/settings.ts';
import type { Follow } from './follow.ts';
import {
  acceptMeaning,
  hostOf,
  type PageRead,
  type PageTab,
  type PageView,
  readTab,
  startHere,
  switchPage,
} from './page-link.ts';
import { storeSite } from './store-choice.ts';

/** The tab as the popup knows it; `view` is missing until the page was asked. */
export interface Page {
  readonly tab: PageTab | undefined;
  readonly view: PageView | undefined;
  readonly host: string | undefined;
  readonly settings: Settings | undefined;
  /** Neither switched off everywhere nor for an hour. */
  readonly isOn: boolean;
  readonly isPaused: boolean;
  readonly isSiteOn: boolean;
  setEnabled(enabled: boolean): void;
  /** Switches everything off for an hour, or on again at once. */
  setPaused(paused: boolean): void;
  setSite(on: boolean): void;
  /** Switches this page off until it is loaded again, or on again. */
  setPage(on: boolean): void;
  /** Takes back that the reader did not want to see a term: it means something else on this site, or is known. */
  takeBack(term: HeldTerm): void;
  /** Starts reading in a tab older than the extension. Rejects when the browser does not allow it. */
  start(): Promise<void>;
}

/** A page changes a moment after a switch was moved; it is asked again at these times (ms). */
const ASK_AGAIN = [150, 500, 1500, 4000];
/** A page that changes all the time is asked no more often than this (ms). */
const PACE = 200;

/**
 * Shows the tab, as it was found at `first` if that was asked, and reads it again after every change of the settings; with `follow` also
 * whenever tab or page change. `onTurn` hears that the reader now looks at another page, or opened a card in this one.
 */
export function usePage(
  onTurn: (to: 'page' | 'card') => void,
  first?: Promise<PageRead>,
  follow?: Follow,
): Page {
  const [known, setKnown] = useState<PageRead>({ tab: undefined, view: undefined });
  const [settings, setSettings] = useState<Settings>();
  const catchUp = useRef<(() => Promise<void>) | undefined>(undefined);
  const asks = useRef(0);
  const answered = useRef(0);
  const tabId = useRef<number | undefined>(undefined);

  const show = useCallback(
    async (reading: Promise<PageRead>) => {
      asks.current += 1;
      const asked = asks.current;
      const { tab, view } = await reading;
      // The page may have heard of a change before us: beside a switch that is behind, the next press would mean its opposite.
      await catchUp.current?.();
      // An answer overtaken by a later one would show what is gone.
      if (asked < answered.current) return;
      answered.current = asked;
      if (tabId.current !== undefined && tabId.current !== tab?.id) onTurn('page');
      tabId.current = tab?.id;
      const isArriving = follow !== undefined && tab?.isLoading && view?.status === undefined;
      setKnown({ tab, view: isArriving ? undefined : view });
    },
    [follow, onTurn],
  );
  const refresh = useCallback(() => show(readTab(follow !== undefined)), [show, follow]);
  const refreshSoon = useCallback(() => {
    for (const delay of ASK_AGAIN) setTimeout(refresh, delay);
  }, [refresh]);

  // Before the first frame, not after it.
  useLayoutEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const heedPause = createPauseWatch(refreshSoon, signal);
    let isFirst = true;
    catchUp.current = followSettings((read) => {
      heedPause(read);
      setSettings(read);
      if (!isFirst) refreshSoon();
      isFirst = false;
    }, signal);
    show(first ?? readTab(follow !== undefined));
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const refreshOnce = () => {
      clearTimeout(waiting);
      waiting = setTimeout(refresh, PACE);
    };
    follow?.(
      {
        arrived: () => {
          refresh();
          refreshSoon();
        },
        changed: (id) => {
          if (id === tabId.current) refreshOnce();
        },
        opened: (id, term) => {
          if (id !== tabId.current) return;
          setKnown((before) => withOpened(before, term));
          onTurn('card');
          refreshOnce();
        },
      },
      signal,
    );
    return () => controller.abort();
  }, [first, show, refresh, refreshSoon, follow, onTurn]);

  return useMemo(() => {
    const { tab, view } = known;
    const host = hostOf(tab, view?.status);
    const chosen = host === undefined ? undefined : settings?.sites[host];
    // What could not be kept is shown as it is kept.
    const change = (changed: Partial<Settings>) => void changeSettings(changed).catch(refresh);
    const isPrivate = view?.status?.state === 'private-site' || view?.status?.privateReason !== undefined;
    return {
      tab,
      view,
      host,
      settings,
      isOn: settings === undefined || isOn(settings),
      isPaused: settings?.enabled === true && isPaused(settings),
      isSiteOn: chosen === 'on' || (chosen !== 'off' && !isPrivate),
      setEnabled: (enabled) => change(enabled ? ON : { enabled, pausedUntil: 0 }),
      setPaused: (paused) => change(paused ? { pausedUntil: Date.now() + HOUR } : ON),
      setSite: (on) => {
        if (host !== undefined) storeSite(host, on, isPrivate).catch(refresh);
      },
      setPage: (on) => {
        if (tab) switchPage(tab, on);
        refreshSoon();
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

/** What is known with a card opened just now; the page need not be asked for that. */
function withOpened({ tab, view }: PageRead, lastOpened: OpenedTerm): PageRead {
  const status = view?.status && { ...view.status, lastOpened };
  return { tab, view: view && { ...view, status } };
}
