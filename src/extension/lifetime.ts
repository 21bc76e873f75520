// One AbortSignal ends everything a content script does: when the extension was reloaded or removed, or when a newer
// copy of us starts in the same document.
import { api } from './page-api.ts';

const KEY = Symbol.for('discern.lifetime');
/** Sent by a copy that finds what another one left, so that this one looks whether it still lives; says nothing else to anybody. */
const LEFT = 'discern-left';
/** At any of these a copy that was cut off notices. */
const LOOKS = ['pointermove', 'keydown', 'visibilitychange', LEFT];
type World = typeof globalThis & { [KEY]?: AbortController };

/** Ends the copy that ran before in this world and returns the controller of the new one. */
export function beginLifetime(): AbortController {
  const world = globalThis as World;
  world[KEY]?.abort();
  const controller = new AbortController();
  world[KEY] = controller;
  const { signal } = controller;
  // Before any listener of ours hears the event: it must not open a card once more.
  for (const type of LOOKS)
    addEventListener(type, () => isAlive() || controller.abort(), { capture: true, passive: true, signal });
  return controller;
}

/** Lets a copy that was cut off, and runs in a world of its own, take its marks out as only it can. */
export function wakeLeftCopy(): void {
  dispatchEvent(new Event(LEFT));
}

/** False once the extension behind this script is gone: its API then has no id, or throws. */
export function isAlive(): boolean {
  try {
    return api.runtime.id !== undefined;
  } catch {
    return false;
  }
}
