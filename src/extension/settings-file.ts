// The reader's choices as a file, to be moved to another machine. What comes back is held against the same schema as storage, but here
// nothing is mended: a file that is not sound is refused with the reason, and nothing is changed.
import * as v from 'valibot';
import { CHOICES, differing, parseSettings, type Settings, SITE_CHOICES } from './settings.ts';

/** What the file says it is. */
const KIND = 'discern-settings';
const VERSION = 1;
/** Nobody's choices fill more, in characters; whatever is larger is another file. */
const LONGEST = 1_000_000;

const schema = v.strictObject({
  kind: v.literal(KIND),
  version: v.literal(VERSION),
  settings: v.strictObject({
    ...v.partial(v.object(CHOICES)).entries,
    sites: v.optional(v.record(v.string(), SITE_CHOICES.switched)),
    refused: v.optional(v.record(v.string(), SITE_CHOICES.refused)),
  }),
});

/** What a file holds, or why it is refused: a message key, and the place in the file where it is wrong. */
export type FileContent =
  | { readonly settings: Settings }
  | { readonly reason: string; readonly place: string };

/** The file of some settings: only what was chosen, and nothing that passes by itself. */
export function writeSettingsFile(settings: Settings): string {
  const { pausedUntil: _, ...lasting } = differing(settings);
  return `${JSON.stringify({ kind: KIND, version: VERSION, settings: lasting }, null, 2)}\n`;
}

/** Reads a file whoever wrote it. */
export function readSettingsFile(text: string): FileContent {
  const refuse = (reason: string, place = '') => ({ reason: `options_import_${reason}`, place });
  if (text.length > LONGEST) return refuse('large');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refuse('no_json');
  }
  const checked = v.safeParse(schema, json, { abortEarly: true });
  if (checked.success) return { settings: parseSettings(checked.output.settings) };
  const [issue] = checked.issues;
  const place = v.getDotPath(issue) ?? '';
  if (place === 'version') return refuse('version');
  if (place === '' || place === 'kind' || place === 'settings') return refuse('other');
  return refuse(issue.type === 'strict_object' ? 'unknown' : 'wrong', place.replace('settings.', ''));
}
