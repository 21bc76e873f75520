// One AbortSignal ends everything a content script does: when the extension was reloaded or removed, or when a newer
// copy of us starts in the same document.
import { browser } from './browser.ts';

const KEY = Symbol.for('discern.lifetime');
type World = typeof globalThis & { [KEY]?: AbortController };

/** Ends the copy that ran before in this world and returns the controller of the new one. */
export function beginLifetime(): AbortController {
  const world = globalThis as World;
  world[KEY]?.abort();
  const controller = new AbortController();
  world[KEY] = controller;
  return controller;
}

/** False once the extension behind this script is gone: its API then has no id, or throws. */
export function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
