// The one hand-over from the context menu: ids of the concepts in the selected text, read once and deleted.
import { browser } from '../extension/browser.ts';

const KEY = 'selection';

/** The concepts of a selection waiting to be shown; undefined when nothing was selected. */
export async function takeSelection(): Promise<readonly string[] | undefined> {
  const stored: unknown = (await browser.storage.session.get(KEY))[KEY];
  if (stored === undefined) return undefined;
  await browser.storage.session.remove(KEY);
  const ids: unknown = (stored as { conceptIds?: unknown } | null)?.conceptIds;
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}
