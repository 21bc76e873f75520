// Work in slices that let the page breathe.
import type { Work } from '../relevance/work.ts';
import { rootElementOf } from '../text/dom.ts';
import type { TextWatch, Turn } from '../text/watch.ts';

/** Longest stretch of our work before the page gets its turn, in ms; what is at hand then is still brought to an end. */
const SLICE = 6;

/** Parts of work done between two looks at the clock. */
const FEW = 4;

type WithScheduler = typeof globalThis & {
  scheduler?: { postTask?: (task: () => void) => Promise<void> };
};

/** Behind all that waits already. After scheduler.yield() we would come before the page's own timers, slice after slice. */
function breathe(): Promise<void> {
  const { scheduler } = globalThis as WithScheduler;
  return scheduler?.postTask?.(() => {}) ?? new Promise((resolve) => setTimeout(resolve));
}

/** Tells when it is the page's turn, and lets it have it. One for all the work of a frame, so that slices do not add up. */
export class Slices {
  readonly #watch: TextWatch;
  readonly signal: AbortSignal;
  #began = performance.now();

  constructor(watch: TextWatch, signal: AbortSignal) {
    this.#watch = watch;
    this.signal = signal;
  }

  /** True when the page has waited long enough. */
  get isOver(): boolean {
    return performance.now() - this.#began >= SLICE;
  }

  /** Lets the page have its turn. */
  async pause(): Promise<void> {
    await breathe();
    this.#began = performance.now();
  }

  /** The same for a reading that stands at `at`. */
  async pauseAt(at: Node): Promise<Turn> {
    return this.#watch.lookOn(at, this.pause());
  }

  /** Calls `work` on each item, pausing between slices; stops when the signal aborts. */
  async each<Item>(items: Iterable<Item>, work: (item: Item) => void): Promise<void> {
    await this.run(eachOf(items, work));
  }

  /** Does work that yields after each small part, pausing between slices; undefined when the signal aborts. */
  async run<Result>(work: Work<Result>): Promise<Result | undefined> {
    for (let done = 1; !this.signal.aborted; done += 1) {
      const step = work.next();
      if (step.done) return step.value;
      // To look at the clock costs about as much as a small part.
      if (done % FEW === 0 && this.isOver) await this.pause();
    }
    return undefined;
  }
}

function* eachOf<Item>(items: Iterable<Item>, work: (item: Item) => void): Work<void> {
  for (const item of items) {
    work(item);
    yield;
  }
}

/** Shortest time between two readings of changed text, in ms. */
const PACE = 120;
/** A page that costs much to read is read less often: so many times as long as the reading took is its own, */
const REST = 3;
/** and so many times as long where nobody has to wait longer than this for it, in ms. */
const LONG_REST = 9;
const LONGEST_WAIT = 1000;

/** How long to wait before the next reading of a page, in ms, after one that took `took`. */
export function restAfter(took: number): number {
  return Math.max(PACE, REST * took, Math.min(LONG_REST * took, LONGEST_WAIT));
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
