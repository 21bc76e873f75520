// The built extension with a count of its own: what its content script listens to, observes, holds and reads. The count is put
// before the script in a copy of the build, in the same world, so that what is shipped carries none of it.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import type { BrowserName } from './find-browser.ts';
import { DIST } from './launch.ts';

/** What is alive of ours in one document; what nobody can reach any more counts once garbage is collected. */
export interface Counts {
  readonly listeners: number;
  /** Observers that observe something. */
  readonly observers: number;
  /** Nodes that they observe. */
  readonly observed: number;
  readonly ranges: number;
  /** How often text has been read so far: a tree walked for it, below a block, a root or the whole document. */
  readonly readings: number;
  /** Steps that these walks made, from node to node. */
  readonly steps: number;
  /** How often settings have been read from storage. */
  readonly storageReads: number;
}

/** A copy of the build that counts, and the way to be rid of it. */
export interface CountingBuild {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Copies the build for `name` and has it count. */
export async function countingBuild(name: BrowserName): Promise<CountingBuild> {
  const folder = await mkdtemp(join(tmpdir(), 'discern-counting-'));
  await cp(`${DIST}/${name === 'chromium' ? 'chrome' : 'firefox'}`, folder, { recursive: true });
  const script = join(folder, 'src/content.iife.js');
  await writeFile(script, `${PRELUDE}\n${await readFile(script, 'utf8')}`);
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

/** The counts of a document, asked by an event and answered in an attribute; undefined where our script does not run. */
export function countsIn(page: Page | Frame): Promise<Counts | undefined> {
  return page.evaluate(() => {
    const root = document.documentElement;
    dispatchEvent(new Event('count-asked'));
    const answer = root.getAttribute('count-answer');
    root.removeAttribute('count-answer');
    return answer === null ? undefined : (JSON.parse(answer) as Counts);
  });
}

const PRELUDE = `(() => {
  if (globalThis.isCounting) return;
  globalThis.isCounting = true;
  const wrap = (prototype, name, around) => {
    const method = prototype[name];
    prototype[name] = function (...values) { return around(this ?? window, values, () => method.apply(this ?? window, values)); };
    return (target, ...values) => method.apply(target, values);
  };

  const listeners = new Set();
  const captures = (options) => Boolean(typeof options === 'object' ? options?.capture : options);
  const find = (target, [type, listener, options]) => [...listeners].find((one) =>
    one.target.deref() === target && one.type === type && one.listener.deref() === listener && one.capture === captures(options));
  const listen = wrap(EventTarget.prototype, 'addEventListener', (target, values, add) => {
    add();
    const [type, listener, options] = values;
    if (!listener || options?.signal?.aborted || find(target, values)) return;
    const one = { target: new WeakRef(target), type, listener: new WeakRef(listener), capture: captures(options) };
    listeners.add(one);
    const drop = () => listeners.delete(one);
    if (options?.signal) listen(options.signal, 'abort', drop, { once: true });
    if (options?.once) listen(target, type, drop, { once: true, capture: one.capture });
  });
  wrap(EventTarget.prototype, 'removeEventListener', (target, values, remove) => {
    remove();
    listeners.delete(find(target, values));
  });

  const observers = new Set();
  const nodesOf = new WeakMap();
  for (const { prototype } of [MutationObserver, IntersectionObserver, ResizeObserver]) {
    wrap(prototype, 'observe', (observer, [node], observe) => {
      observe();
      const nodes = nodesOf.get(observer) ?? [];
      if (!nodesOf.has(observer)) observers.add(new WeakRef(observer));
      if (!nodes.some((known) => known.deref() === node)) nodes.push(new WeakRef(node));
      nodesOf.set(observer, nodes);
    });
    wrap(prototype, 'disconnect', (observer, _, disconnect) => { disconnect(); nodesOf.set(observer, []); });
    if (prototype.unobserve) wrap(prototype, 'unobserve', (observer, [node], unobserve) => {
      unobserve();
      nodesOf.set(observer, (nodesOf.get(observer) ?? []).filter((known) => known.deref() !== node));
    });
  }

  const ranges = new Set();
  for (const name of ['Range', 'StaticRange']) {
    globalThis[name] = new Proxy(globalThis[name], {
      construct(real, values) {
        const range = new real(...values);
        ranges.add(new WeakRef(range));
        return range;
      },
    });
  }

  let readings = 0;
  wrap(Document.prototype, 'createTreeWalker', (page, values, create) => {
    if (values[1] & NodeFilter.SHOW_TEXT) readings += 1;
    return create();
  });

  let steps = 0;
  for (const name of ['nextNode', 'firstChild', 'nextSibling', 'parentNode']) {
    wrap(TreeWalker.prototype, name, (_walker, _values, step) => { steps += 1; return step(); });
  }
  let storageReads = 0;
  const { local } = (globalThis.browser ?? globalThis.chrome).storage;
  const read = local.get.bind(local);
  Object.defineProperty(local, 'get', { value: (...values) => { storageReads += 1; return read(...values); } });

  const prune = (refs) => { for (const ref of refs) if (ref.deref() === undefined) refs.delete(ref); };
  listen(window, 'count-asked', () => {
    for (const one of listeners) {
      const target = one.target.deref();
      // A signal speaks once.
      const isMute = !target || !one.listener.deref() || (target instanceof AbortSignal && target.aborted);
      if (isMute) listeners.delete(one);
    }
    prune(observers);
    prune(ranges);
    const nodes = [...observers].map((observer) => {
      const alive = (nodesOf.get(observer.deref()) ?? []).filter((node) => node.deref());
      if (observer.deref()) nodesOf.set(observer.deref(), alive);
      return alive.length;
    });
    document.documentElement.setAttribute('count-answer', JSON.stringify({
      listeners: listeners.size,
      observers: nodes.filter((count) => count > 0).length,
      observed: nodes.reduce((sum, count) => sum + count, 0),
      ranges: ranges.size,
      readings,
      steps,
      storageReads,
    }));
  });
})();`;
