// Pages of ours look as the reader chose, from their first moment and whenever that changes.
import { wearPresets } from '../extension/presets.ts';
import { readSettings, watchSettings } from '../extension/settings.ts';

/** Dresses this page; resolves when that is done, so that nothing is drawn that would change at once. */
export async function followPresets(): Promise<void> {
  const root = document.documentElement;
  watchSettings((settings) => wearPresets(root, settings));
  wearPresets(root, await readSettings());
}
