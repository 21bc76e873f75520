// What a recording of Chromium says about our script: how long it took to read and to start, and the longest task once it ran.

/** Times in ms. */
export interface Traced {
  /** Reading and running the content script once; undefined where it did not run. */
  readonly startUp: number | undefined;
  /** The longest tasks of the page's main thread after its load, the longest first. */
  readonly tasks: readonly number[];
}

interface Event {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string }; readonly fileName?: string };
}

const SCRIPT = 'content.iife.js';
const TASKS = /^(?:RunTask|ThreadControllerImpl::RunTask)$/;
const MOST = 3;

/** Reads a recording. */
export function readTrace(json: string): Traced {
  const { traceEvents } = JSON.parse(json) as { traceEvents: Event[] };
  const isOurs = ({ args }: Event) => (args?.data?.url ?? args?.fileName ?? '').includes(SCRIPT);
  const evaluated = traceEvents.filter((event) => event.name === 'EvaluateScript' && isOurs(event));
  const compiled = traceEvents.filter((event) => event.name === 'v8.compile' && isOurs(event));
  // Compiling may be part of evaluating, or come before it.
  const apart = compiled.filter(
    ({ ts }) => !evaluated.some((one) => ts >= one.ts && ts < one.ts + (one.dur ?? 0)),
  );
  const startUp = [...evaluated, ...apart].reduce((all, { dur = 0 }) => all + dur, 0) / 1000;
  const loaded = traceEvents.find(({ name, args }) => name === 'MarkLoad' && args?.data !== undefined);
  const [first] = evaluated;
  const { pid, tid, ts = 0 } = first ?? loaded ?? {};
  const tasks = traceEvents
    .filter((event) => TASKS.test(event.name) && event.pid === pid && event.tid === tid)
    .filter((event) => event.ts + (event.dur ?? 0) >= ts)
    .map(({ dur = 0 }) => dur / 1000)
    .sort((a, b) => b - a);
  return { startUp: first ? startUp : undefined, tasks: tasks.slice(0, MOST) };
}
