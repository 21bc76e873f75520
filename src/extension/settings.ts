// The reader's choices, in storage.local; what is chosen in a private window is kept by the background, in memory, and laid over them. Read
// with defaults, never trusted: what is garbage becomes the default.
import * as v from 'valibot';
import { ask } from './messages.ts';
import { api } from './page-api.ts';
import { NAMES, POINTINGS, TEXTS } from './presets.ts';
import { isPrivate } from './private.ts';

/** Which mentions of a term are marked: all of them, or the first in each section. */
export const MENTIONS = ['every', 'first'] as const;

/** What the reader can choose, each by itself. */
export const CHOICES = {
  enabled: v.boolean(),
  pointing: v.picklist(POINTINGS),
  text: v.picklist(TEXTS),
  mentions: v.picklist(MENTIONS),
  names: v.picklist(NAMES),
  badge: v.boolean(),
  known: v.array(v.string()),
} as const;
/** What is kept of one site: that it was switched by hand, and the spellings refused there. */
export const SITE_CHOICES = { switched: v.picklist(['on', 'off']), refused: v.array(v.string()) } as const;

const schema = v.object({
  enabled: v.fallback(CHOICES.enabled, true),
  pointing: v.fallback(CHOICES.pointing, 'standard'),
  text: v.fallback(CHOICES.text, 'standard'),
  mentions: v.fallback(CHOICES.mentions, 'every'),
  names: v.fallback(CHOICES.names, 'plain'),
  badge: v.fallback(CHOICES.badge, true),
  known: v.fallback(CHOICES.known, []),
  sites: v.fallback(v.record(v.string(), v.fallback(v.optional(SITE_CHOICES.switched), undefined)), {}),
  refused: v.fallback(v.record(v.string(), v.fallback(SITE_CHOICES.refused, [])), {}),
  // Not v.number with its rules: every page carries what is used of valibot.
  pausedUntil: v.fallback(
    v.custom<number>((value) => Number.isSafeInteger(value) && Number(value) >= 0),
    0,
  ),
});

/**
 * All choices: on or off everywhere; the presets for pointing and text; which mentions are marked; which name comes first; whether the toolbar counts terms;
 * ids of the concepts the reader knows and wants hidden; sites (host names) switched by hand; and by site the spellings (as the
 * lexicon writes them, in lower case) that the reader says mean something else there; and until when all is off (ms since 1970).
 */
export type Settings = v.InferOutput<typeof schema>;

/** What holds before the reader chose anything. */
export const DEFAULTS: Settings = {
  enabled: true,
  pointing: 'standard',
  text: 'standard',
  mentions: 'every',
  names: 'plain',
  badge: true,
  known: [],
  sites: {},
  refused: {},
  pausedUntil: 0,
};
/** The names of all choices. */
export const KEYS = Object.keys(DEFAULTS) as (keyof Settings)[];

/** Whatever storage holds, as valid settings. */
export function parseSettings(stored: unknown): Settings {
  const whole = stored !== null && typeof stored === 'object' ? { ...DEFAULTS, ...stored } : DEFAULTS;
  const checked = v.safeParse(schema, whole);
  return checked.success ? checked.output : DEFAULTS;
}

/** Reads the settings; the defaults when storage cannot be read. */
export async function readSettings(): Promise<Settings> {
  try {
    const [stored, chosen] = await Promise.all([api.storage.local.get(KEYS), readPrivate()]);
    return parseSettings({ ...stored, ...chosen });
  } catch {
    return DEFAULTS;
  }
}

/** What was chosen in private windows, where this is one. */
async function readPrivate(): Promise<object> {
  return (await isPrivate()) ? ask('get-private', {}).catch(() => ({})) : {};
}

/** What of some settings differs from the defaults; a site without a choice is left out. */
export function differing(settings: Partial<Settings>): Partial<Settings> {
  const plain = JSON.parse(JSON.stringify(settings)) as Partial<Settings>;
  const differs = (key: keyof Settings) => JSON.stringify(plain[key]) !== JSON.stringify(DEFAULTS[key]);
  const keys = KEYS.filter((key) => key in plain && differs(key));
  return Object.fromEntries(keys.map((key) => [key, plain[key]]));
}

/** Keeps what changed; what is as before any choice is not stored. @throws Error when storage is full or unavailable. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  if (await isPrivate()) {
    await ask('change-private', { change });
    return;
  }
  const kept = differing(change);
  const dropped = KEYS.filter((key) => key in change && !(key in kept));
  if (Object.keys(kept).length > 0) await api.storage.local.set(kept);
  if (dropped.length > 0) await api.storage.local.remove(dropped);
}

/** The spellings refused on `host`; it is a name that a page chose. */
export function refusedOn(host: string, { refused }: Pick<Settings, 'refused'>): readonly string[] {
  return Object.hasOwn(refused, host) ? (refused[host] ?? []) : [];
}

/** `refused` with `form` said to mean something else on `host`, or with `isRefused` false not after all. */
export function withRefused(
  { refused }: Pick<Settings, 'refused'>,
  host: string,
  form: string,
  isRefused: boolean,
): Settings['refused'] {
  const others = refusedOn(host, { refused }).filter((known) => known !== form);
  const { [host]: _, ...elsewhere } = refused;
  const here = isRefused ? [...others, form] : others;
  // Only what differs from the default is kept, so that no host is remembered for nothing.
  return here.length > 0 ? { ...elsewhere, [host]: here } : elsewhere;
}

/** Stores that `form` means something else on `host`, or with `refused` false that it does not after all. @throws as changeSettings. */
export async function refuseMeaning(host: string, form: string, refused: boolean): Promise<void> {
  await changeSettings({ refused: withRefused(await readSettings(), host, form, refused) });
}

/** Stores that the reader knows a concept, or with `isKnown` false that it is to be marked again. @throws as changeSettings. */
export async function knowConcept(id: string, isKnown: boolean): Promise<void> {
  const { known } = await readSettings();
  const others = known.filter((other) => other !== id);
  await changeSettings({ known: isKnown ? [...others, id] : others });
}

/**
 * Gives `listener` the whole settings now, and again whenever one of them changed, until `signal` aborts. An answer overtaken by a later
 * one is dropped: it would bring back what was changed since. Returns a way to catch up at once, for who heard of a change before storage
 * told us, or is told nothing by it, as content scripts of what is private; it resolves when the listener has what was kept at the time of
 * asking.
 */
export function followSettings(
  listener: (settings: Settings) => void,
  signal?: AbortSignal,
): () => Promise<void> {
  let asked = 0;
  let answered = 0;
  let given = '';
  const read = async () => {
    asked += 1;
    const mine = asked;
    const settings = await readSettings();
    if (mine < answered || signal?.aborted) return;
    answered = mine;
    const written = JSON.stringify(settings);
    if (written === given) return;
    given = written;
    listener(settings);
  };
  const onChanged = async (_changes: unknown, area: string) => {
    if (area === 'local' || (area === 'session' && (await isPrivate()))) void read();
  };
  api.storage.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () => api.storage?.onChanged.removeListener(onChanged));
  void read();
  return read;
}
