// The reader's settings as state of the options page, and the one step back from the change made last.
import { useEffect, useMemo, useState } from 'preact/hooks';
import {
  changeSettings,
  DEFAULTS,
  readSettings,
  type Settings,
  watchSettings,
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

/** The settings and the ways to change them. */
export interface Choices {
  readonly settings: Settings;
  readonly said: Said | undefined;
  /** Changes what shows by itself that it was changed. */
  choose(change: Partial<Settings>): void;
  /** Changes what would not, and says so with a way back. */
  change(change: Partial<Settings>, place: Place, text: string): void;
  /** Says something without a change. */
  say(place: Place, text: string): void;
  undo(): void;
}

/** Reads the settings once and follows their changes. */
export function useChoices(): Choices {
  const [settings, setSettings] = useState<Settings>(DEFAULTS);
  const [said, setSaid] = useState<Said>();

  useEffect(() => {
    const controller = new AbortController();
    readSettings().then(setSettings);
    watchSettings(setSettings, controller.signal);
    return () => controller.abort();
  }, []);

  return useMemo(() => {
    /** What is refused by storage must not look as if it had been kept. */
    const store = async (change: Partial<Settings>, news: Said | undefined, isUndoable = false) => {
      try {
        const before = await readSettings();
        await changeSettings(change);
        setSaid(news && isUndoable ? { ...news, before } : news);
      } catch {
        setSaid({ place: news?.place ?? 'data', text: t('options_not_stored') });
      }
      setSettings(await readSettings());
    };
    return {
      settings,
      said,
      choose: (change) => void store(change, undefined),
      change: (change, place, text) => void store(change, { place, text }, true),
      say: (place, text) => setSaid({ place, text }),
      undo: () => {
        if (said?.before) void store(said.before, { place: said.place, text: t('options_undone') });
      },
    };
  }, [settings, said]);
}
