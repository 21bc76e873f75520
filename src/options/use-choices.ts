// The reader's settings as state of the options page, and the one step back from the change made last.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  changeSettings,
  DEFAULTS,
  followSettings,
  readSettings,
  type Settings,
} from '../extension/settings.ts';
import { t } from '../extension/strings.ts';

/** The parts of the page that say what was done in them. */
export type Place = 'lists' | 'data';

/** What was done, in words; with `before` it can be taken back. */
export interface Said {
  readonly place: Place;
  readonly text: string;
  readonly before?: Settings;
}

/** What to change, given what is stored. */
export type Change = (stored: Settings) => Partial<Settings>;

/** The settings and the ways to change them. */
export interface Choices {
  readonly settings: Settings;
  readonly said: Said | undefined;
  /** Changes what shows by itself that it was changed. */
  choose(change: Partial<Settings>): void;
  /** Changes what would not, and says so with a way back. What is stored then may be newer than what the page shows. */
  change(change: Change, place: Place, text: string): void;
  /** Says something without a change. */
  say(place: Place, text: string): void;
  undo(): void;
}

/** Reads the settings once and follows their changes. */
export function useChoices(): Choices {
  const [stored, setStored] = useState<Settings>(DEFAULTS);
  /** Chosen and not stored yet. A switch shows it at once, or a second press would repeat the first. */
  const [chosen, setChosen] = useState<readonly Partial<Settings>[]>([]);
  const [said, setSaid] = useState<Said>();
  /** Two presses in one moment are two changes, one after the other. */
  const last = useRef(Promise.resolve());

  useEffect(() => {
    const controller = new AbortController();
    followSettings(setStored, controller.signal);
    return () => controller.abort();
  }, []);

  const settings = useMemo<Settings>(() => Object.assign({}, stored, ...chosen), [stored, chosen]);

  return useMemo(() => {
    /** What is refused by storage must not look as if it had been kept. */
    const store = async (change: Change, news: Said | undefined, isUndoable: boolean) => {
      try {
        const before = await readSettings();
        await changeSettings(change(before));
        setSaid(news && isUndoable ? { ...news, before } : news);
      } catch {
        setSaid({ place: news?.place ?? 'data', text: t('options_not_stored') });
      }
      setStored(await readSettings());
    };
    const enqueue = (change: Change, news?: Said, isUndoable = false) => {
      last.current = last.current.then(() => store(change, news, isUndoable));
      return last.current;
    };
    return {
      settings,
      said,
      choose: async (change) => {
        setChosen((changes) => [...changes, change]);
        await enqueue(() => change);
        setChosen((changes) => changes.filter((other) => other !== change));
      },
      change: (change, place, text) => void enqueue(change, { place, text }, true),
      say: (place, text) => setSaid({ place, text }),
      undo: () => {
        const { before, place } = said ?? {};
        if (before && place) void enqueue(() => before, { place, text: t('options_undone') });
      },
    };
  }, [settings, said]);
}
