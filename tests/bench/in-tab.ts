// Written into every page before anything else runs, as plain text for the browser: what the page itself can tell of its load.

/** What a page tells; times in ms since its navigation began. */
export interface Told {
  /** Sum of layout shifts, as the browser scores them. */
  readonly shift: number;
  readonly longTasks: readonly number[];
  /** The first frame with a mark of ours in it. */
  readonly firstMark: number | undefined;
  readonly loaded: number;
  /** Changes of the page after its load. */
  readonly writes: number;
}

/** Looks on; for the first mark it looks once in every frame, so that times of scripts are measured without. */
export const WATCH = (withMarks: boolean) => `(() => {
  if (window !== top) return;
  const told = { shift: 0, longTasks: [], firstMark: undefined, loaded: 0, writes: 0 };
  globalThis.benchTold = told;
  const observe = (type, take) => {
    if (!PerformanceObserver.supportedEntryTypes.includes(type)) return;
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  };
  observe('layout-shift', ({ value }) => { told.shift += value; });
  observe('longtask', ({ duration }) => { told.longTasks.push(Math.round(duration)); });
  const writes = new MutationObserver((records) => { told.writes += records.length; });
  addEventListener('load', () => {
    told.loaded = performance.now();
    writes.observe(document, { childList: true, attributes: true, characterData: true, subtree: true });
  });
  const isMarked = () => {
    if (document.querySelector('discern-term') !== null) return true;
    for (const [name, { size }] of CSS.highlights) if (name.startsWith('discern-') && size > 0) return true;
    return false;
  };
  const look = () => {
    if (isMarked()) told.firstMark = performance.now();
    else requestAnimationFrame(look);
  };
  if (${withMarks}) requestAnimationFrame(look);
})();`;
