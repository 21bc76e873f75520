// Work in slices that let the page breathe.

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

/** Resolves after `ms` milliseconds. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Resolves as soon as the tab can be seen: nothing is read for nobody. */
export function untilVisible(signal: AbortSignal): Promise<void> {
  if (document.visibilityState === 'visible') return Promise.resolve();
  return new Promise((resolve) => {
    const check = () => {
      if (document.visibilityState !== 'visible') return;
      document.removeEventListener('visibilitychange', check);
      resolve();
    };
    document.addEventListener('visibilitychange', check, { signal });
  });
}
