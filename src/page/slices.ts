// Work in slices that let the page breathe.
import { rootElementOf } from '../text/dom.ts';

/** Longest stretch of our work before the page gets its turn, in ms. */
const SLICE = 8;

type WithYield = typeof globalThis & {
  scheduler?: { yield?: () => Promise<void> };
};

function breathe(): Promise<void> {
  const { scheduler } = globalThis as WithYield;
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** Calls `work` on each item, pausing between slices; stops when `signal` aborts or `work` answers false. */
export async function inSlices<Item>(
  items: Iterable<Item>,
  work: (item: Item) => boolean | undefined,
  signal: AbortSignal,
): Promise<void> {
  let began = performance.now();
  for (const item of items) {
    if (signal.aborted || work(item) === false) return;
    if (performance.now() - began < SLICE) continue;
    await breathe();
    began = performance.now();
  }
}

/** Shortest time between two readings of changed text, in ms. */
const PACE = 120;
/** A page that costs much to read is read less often: so many times as long as the reading took is its own. */
const REST = 3;

/** How long to wait before the next reading of a page, in ms, after one that took `took`. */
export function restAfter(took: number): number {
  return Math.max(PACE, REST * took);
}

/** Resolves after `ms` milliseconds. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** When to look again at what comes late and says nothing, in ms after one another. */
export const LOOK_AGAIN = [200, 600, 2000, 6000, 18_000];

/** Resolves as soon as the page can be seen: nothing is read for nobody. */
export async function untilVisible(signal: AbortSignal): Promise<void> {
  if (document.visibilityState !== 'visible') await untilShown(signal);
  // Firefox ESR 153 lays out no frame before the page around it, which waits for its styles: till then no text is to be seen there.
  for (const delay of LOOK_AGAIN) {
    if (window === top || rootElementOf(document)?.checkVisibility() || signal.aborted) return;
    await pause(delay);
  }
}

function untilShown(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (document.visibilityState !== 'visible') return;
      document.removeEventListener('visibilitychange', check);
      resolve();
    };
    document.addEventListener('visibilitychange', check, { signal });
  });
}
