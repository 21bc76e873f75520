// Off for an hour: what is kept is the moment when it ends. Every context works out for itself whether it is over, and waits
// for that with one timer, so nothing has to be woken to switch us on again.
import type { Settings } from './settings.ts';

/** How long a pause is, in ms. */
export const HOUR = 3_600_000;
/** Timers may come a moment early. */
const SLACK = 50;

type Pause = Pick<Settings, 'pausedUntil'>;

/** True while the pause lasts. No pause can end more than an hour from now: a clock was set back, or storage holds nonsense. */
export function isPaused({ pausedUntil }: Pause, now = Date.now()): boolean {
  return now < pausedUntil && pausedUntil - now <= HOUR;
}

/** True where neither switch nor pause keeps us from reading. */
export function isOn({ enabled, pausedUntil }: Pick<Settings, 'enabled' | 'pausedUntil'>): boolean {
  return enabled && !isPaused({ pausedUntil });
}

/** What is stored to be on everywhere, at once. */
export const ON: Pick<Settings, 'enabled' | 'pausedUntil'> = { enabled: true, pausedUntil: 0 };

/**
 * A function to be given the settings whenever they are read; `onOver` is called when the pause of those given last is over. A
 * machine that slept holds timers up, so the end is looked for as well when the page comes into view.
 */
export function createPauseWatch(onOver: () => void, signal: AbortSignal): (settings: Pause) => void {
  let waiting: AbortController | undefined;
  return (settings) => {
    waiting?.abort();
    waiting = undefined;
    if (signal.aborted || !isPaused(settings)) return;
    const controller = new AbortController();
    waiting = controller;
    const look = () => {
      if (isPaused(settings)) return;
      controller.abort();
      onOver();
    };
    const timer = setTimeout(look, settings.pausedUntil - Date.now() + SLACK);
    controller.signal.addEventListener('abort', () => clearTimeout(timer));
    signal.addEventListener('abort', () => controller.abort(), { signal: controller.signal });
    addEventListener('visibilitychange', look, { signal: controller.signal });
  };
}
