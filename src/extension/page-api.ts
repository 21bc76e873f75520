// The browser's own API, for what also runs in every page: all of it that is used there answers with promises in Chrome and in Firefox.
// The polyfill, which background and our own pages use, would be a sixteenth of the content script and the dearest part of its start.
import type { Browser } from 'webextension-polyfill';

type World = typeof globalThis & { readonly browser?: Browser; readonly chrome?: Browser };
const world = globalThis as World;

/** Parts of it go away when the extension is reloaded or removed. */
export const api = (world.browser ?? world.chrome) as Browser;
