// What a recording of Chromium says about our script: how long it took to read and to start, and how long its longest task was. Which
// part of a task is ours is told by samples of the stack, because what runs on after a pause has no name in the recording.

/** Times of the processor in ms: what else the machine does meanwhile is not our doing. */
export interface Traced {
  /** Reading and running the content script once, and how much of it V8 takes to read it; undefined where it did not run. */
  readonly startUp: { readonly whole: number; readonly reading: number } | undefined;
  /** The largest share of ours in one task, its start aside, by samples of the clock, and the longest task with such a share. */
  readonly ours: number;
  readonly withOurs: number;
  /** The longest task of the page's main thread after its load. */
  readonly longest: number;
}

interface Node {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string };
}

interface Event {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  readonly ts: number;
  readonly dur?: number;
  /** The same without the time in which the thread did not run. */
  readonly tdur?: number;
  readonly args?: {
    readonly fileName?: string;
    readonly data?: {
      readonly url?: string;
      readonly startTime?: number;
      readonly timeDeltas?: readonly number[];
      readonly cpuProfile?: { readonly nodes?: readonly Node[]; readonly samples?: readonly number[] };
    };
  };
}

const EVENTS = ['toplevel', 'devtools.timeline', 'v8'];
/** What is recorded for each figure. */
export const CATEGORIES = {
  start: EVENTS,
  tasks: [...EVENTS, 'disabled-by-default-devtools.timeline', 'disabled-by-default-v8.cpu_profiler'],
};

const SCRIPT = 'content.iife.js';
const TASKS = 'RunTask';
/** What is less is chance, in ms. */
const SHARE = 0.5;

/** Reads a recording. */
export function readTrace(json: string): Traced {
  const { traceEvents: events } = JSON.parse(json) as { traceEvents: Event[] };
  const isOurs = ({ args }: Event) => (args?.data?.url ?? args?.fileName ?? '').includes(SCRIPT);
  const evaluated = events.filter((event) => event.name === 'EvaluateScript' && isOurs(event));
  const loaded = events.findLast(({ name }) => name === 'MarkLoad');
  const { pid, tid, ts = 0 } = evaluated[0] ?? loaded ?? {};
  const tasks = events
    .filter((event) => event.name === TASKS && event.pid === pid && event.tid === tid)
    .map((event) => ({ from: event.ts, to: event.ts + (event.dur ?? 0), length: lengthOf(event) }))
    .filter(({ to }) => to >= ts)
    .sort((a, b) => a.from - b.from);
  const shares = sharesOf(tasks, events, pid);
  const later = tasks.map(({ from, to, length }, index) => ({
    length,
    ours: (shares[index] ?? 0) / 1000,
    isStart: evaluated.some((one) => one.ts >= from && one.ts < to),
  }));
  const withOurs = later.filter(({ ours, isStart }) => ours >= SHARE && !isStart);
  const most = (lengths: readonly number[]) => lengths.reduce((a, b) => Math.max(a, b), 0);
  return {
    startUp: evaluated.length > 0 ? startUpOf(events.filter(isOurs), evaluated) : undefined,
    ours: most(withOurs.map(({ ours }) => ours)),
    withOurs: most(withOurs.map(({ length }) => length)),
    longest: most(later.map(({ length }) => length)),
  };
}

function startUpOf(ours: readonly Event[], evaluated: readonly Event[]): Traced['startUp'] {
  const compiled = ours.filter(({ name }) => name === 'v8.compile');
  // Compiling may be part of evaluating, or come before it.
  const apart = compiled.filter(
    ({ ts }) => !evaluated.some((one) => ts >= one.ts && ts < one.ts + (one.dur ?? 0)),
  );
  const all = (events: readonly Event[]) => events.reduce((sum, event) => sum + lengthOf(event), 0);
  return { whole: all([...evaluated, ...apart]), reading: all(compiled) };
}

/** In ms. */
function lengthOf({ dur = 0, tdur = dur }: Event): number {
  return tdur / 1000;
}

/** How much of each task our script ran, in µs; tasks are in order. */
function sharesOf(
  tasks: readonly { from: number; to: number }[],
  events: readonly Event[],
  pid: number | undefined,
): number[] {
  const shares = tasks.map(() => 0);
  for (const { id, args, pid: of } of events.filter(({ name }) => name === 'Profile')) {
    if (of !== pid) continue;
    const chunks = events.filter(
      (event) => event.name === 'ProfileChunk' && event.id === id && event.pid === pid,
    );
    const parts = chunks.map((chunk) => chunk.args?.data);
    const nodes = new Map(
      parts.flatMap((part) => part?.cpuProfile?.nodes ?? []).map((node) => [node.id, node]),
    );
    const known = new Map<number, boolean>();
    const isOurs = (node: number | undefined): boolean => {
      if (node === undefined) return false;
      const one = nodes.get(node);
      const is = known.get(node) ?? ((one?.callFrame.url ?? '').includes(SCRIPT) || isOurs(one?.parent));
      known.set(node, is);
      return is;
    };
    let at = args?.data?.startTime ?? 0;
    let task = 0;
    for (const part of parts) {
      for (const [index, node] of (part?.cpuProfile?.samples ?? []).entries()) {
        const delta = part?.timeDeltas?.[index] ?? 0;
        at += delta;
        while (task < tasks.length - 1 && (tasks[task + 1]?.from ?? 0) <= at) task += 1;
        const { from = 0, to = 0 } = tasks[task] ?? {};
        if (isOurs(node) && at >= from && at <= to)
          shares[task] = (shares[task] ?? 0) + Math.min(delta, at - from);
      }
    }
  }
  return shares;
}
