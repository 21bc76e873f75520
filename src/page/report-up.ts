// A child frame's way to the top frame of its tab.
import { ask, type FrameOrder } from '../extension/messages.ts';
import { pause } from './slices.ts';
import type { Summary } from './summary.ts';

/** The page around a frame may not listen yet; the frame tries again after these times, in ms. */
const TRY_AGAIN = [250, 1000, 4000, 16_000];

/** Tells the top frame what this one shows, until it hears or `isCurrent` turns false, and returns what it says to that. */
export async function reportUp(summary: Summary, isCurrent: () => boolean): Promise<FrameOrder | undefined> {
  for (const delay of TRY_AGAIN) {
    const order = await ask('frame-changed', summary).catch(() => undefined);
    if (order) return order;
    await pause(delay);
    if (!isCurrent()) return undefined;
  }
  return undefined;
}
