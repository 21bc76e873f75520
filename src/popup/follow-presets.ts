// Pages of ours look as the reader chose, from their first moment and whenever that changes.
import { wearPresets } from '../extension/presets.ts';
import { followSettings } from '../extension/settings.ts';

/** Dresses this page; resolves when that is done, so that nothing is drawn that would change at once. */
export function followPresets(): Promise<void> {
  return new Promise((resolve) => {
    followSettings((settings) => {
      wearPresets(document.documentElement, settings);
      resolve();
    });
  });
}
