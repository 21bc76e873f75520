// The reader's choices, in storage.local only. Read with defaults, never trusted: what is garbage becomes the default.
import * as v from 'valibot';
import { browser } from './browser.ts';

const schema = v.object({
  enabled: v.fallback(v.boolean(), true),
  sites: v.fallback(v.record(v.string(), v.fallback(v.optional(v.picklist(['on', 'off'])), undefined)), {}),
  refused: v.fallback(v.record(v.string(), v.fallback(v.array(v.string()), [])), {}),
});

/**
 * All choices: on or off everywhere, sites (host names) switched by hand, and by site the spellings (as the lexicon writes them, in
 * lower case) that the reader says mean something else there.
 */
export type Settings = v.InferOutput<typeof schema>;

/** What holds before the reader chose anything. */
export const DEFAULTS: Settings = { enabled: true, sites: {}, refused: {} };

/** Whatever storage holds, as valid settings. */
export function parseSettings(stored: unknown): Settings {
  const whole = stored !== null && typeof stored === 'object' ? { ...DEFAULTS, ...stored } : DEFAULTS;
  const checked = v.safeParse(schema, whole);
  return checked.success ? checked.output : DEFAULTS;
}

/** Reads the settings; the defaults when storage cannot be read. */
export async function readSettings(): Promise<Settings> {
  try {
    return parseSettings(await browser.storage.local.get(Object.keys(DEFAULTS)));
  } catch {
    return DEFAULTS;
  }
}

/** Stores what changed. @throws Error when storage is full or unavailable. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(change);
}

/** The spellings refused on `host`; it is a name that a page chose. */
export function refusedOn(host: string, { refused }: Settings): readonly string[] {
  return Object.hasOwn(refused, host) ? (refused[host] ?? []) : [];
}

/** Stores that `form` means something else on `host`, or with `refused` false that it does not after all. @throws as changeSettings. */
export async function refuseMeaning(host: string, form: string, refused = true): Promise<void> {
  const settings = await readSettings();
  const others = refusedOn(host, settings).filter((known) => known !== form);
  const { [host]: _, ...elsewhere } = settings.refused;
  const here = refused ? [...others, form] : others;
  // Only what differs from the default is kept, so that no host is remembered for nothing.
  await changeSettings({ refused: here.length > 0 ? { ...elsewhere, [host]: here } : elsewhere });
}

/** Calls `listener` with the whole settings whenever one of them changed, until `signal` aborts. */
export function watchSettings(listener: (settings: Settings) => void, signal?: AbortSignal): void {
  const onChanged = (_changes: unknown, area: string) => {
    if (area === 'local') readSettings().then(listener);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () => browser.storage?.onChanged.removeListener(onChanged));
}
