// The whole extension as it is built, in pages that are opened with and without it: what a reader pays.
import type { Launched } from '../support/launch.ts';
import type { Site } from '../support/serve.ts';
import { median, ms, size } from './figures.ts';
import { type Load, type Mode, measureLoad, traceLoad } from './load.ts';
import type { Table } from './table.ts';
import { pageOf, type Topic } from './text.ts';
import type { Traced } from './trace.ts';

/** A browser with the extension and one without. */
export interface Browsers {
  readonly on: Launched;
  readonly off: Launched;
}

/** One kind of page. */
export interface Case {
  readonly topic: Topic;
  readonly bytes: number;
  readonly kind: 'scripted' | 'static';
}

export const CASES: readonly Case[] = [
  { topic: 'foreign', bytes: 10_000, kind: 'scripted' },
  { topic: 'foreign', bytes: 1_000_000, kind: 'scripted' },
  { topic: 'foreign', bytes: 10_000_000, kind: 'scripted' },
  { topic: 'on-topic', bytes: 10_000, kind: 'scripted' },
  { topic: 'on-topic', bytes: 100_000, kind: 'scripted' },
  { topic: 'on-topic', bytes: 1_000_000, kind: 'scripted' },
  { topic: 'on-topic', bytes: 10_000_000, kind: 'scripted' },
  { topic: 'on-topic', bytes: 100_000, kind: 'static' },
  { topic: 'on-topic', bytes: 1_000_000, kind: 'static' },
];

/** What one kind of page came to, medians of all runs. */
export interface Cost extends Case {
  readonly on: Load;
  readonly off: Load;
  readonly firstMark: number | undefined;
  readonly startUp: number | undefined;
  readonly reading: number | undefined;
  readonly ours: number;
  readonly withOurs: number;
  readonly longestOff: number;
}

/** Measures one kind of page, with and without in turn. */
export async function measureCase(browsers: Browsers, site: Site, one: Case, runs: number): Promise<Cost> {
  const path = `/whole-${one.topic}-${one.bytes}-${one.kind}`;
  site.pages.set(path, { body: pageOf(one.topic, one.bytes, one.kind) });
  const address = `${site.origin}${path}`;
  const on: Load[] = [];
  const off: Load[] = [];
  const load = (launched: Launched, mode: Mode) => measureLoad(launched.browser, address, mode);
  // A load takes seconds on such a page.
  const rounds = one.bytes >= 10_000_000 ? 1 : runs;
  for (let round = 0; round < rounds; round += 1) {
    off.push(await load(browsers.off, 'times'));
    on.push(await load(browsers.on, 'times'));
  }
  const marked = one.topic === 'on-topic' ? await load(browsers.on, 'marks') : undefined;
  const starts: NonNullable<Traced['startUp']>[] = [];
  for (let round = 0; round < runs; round += 1) {
    const { startUp } = await traceLoad(browsers.on.browser, address, 'start');
    if (startUp !== undefined) starts.push(startUp);
  }
  const traced: Traced[] = [];
  const untouched: Traced[] = [];
  for (let round = 0; round < rounds; round += 1) {
    traced.push(await traceLoad(browsers.on.browser, address, 'tasks'));
    untouched.push(await traceLoad(browsers.off.browser, address, 'tasks'));
  }
  return {
    ...one,
    on: middle(on),
    off: middle(off),
    firstMark: marked?.firstMark === undefined ? undefined : marked.firstMark - marked.loaded,
    startUp: starts.length > 0 ? median(starts.map(({ whole }) => whole)) : undefined,
    reading: starts.length > 0 ? median(starts.map(({ reading }) => reading)) : undefined,
    ours: median(traced.map(({ ours }) => ours)),
    withOurs: median(traced.map(({ withOurs }) => withOurs)),
    longestOff: median(untouched.map(({ longest }) => longest)),
  };
}

function middle(loads: readonly Load[]): Load {
  const of = (figure: (load: Load) => number) => median(loads.map(figure));
  const [first] = loads;
  if (first === undefined) throw new Error('nothing was measured');
  return {
    ...first,
    task: of(({ task }) => task),
    style: of(({ style }) => style),
    heap: of(({ heap }) => heap),
    shift: of(({ shift }) => shift),
    writes: of(({ writes }) => writes),
    longTasks: loads.flatMap(({ longTasks }) => longTasks),
  };
}

/** The whole extension, as a table. */
export function wholeTable(costs: readonly Cost[]): Table {
  const rows = costs.map(
    ({ topic, bytes, kind, on, off, firstMark, startUp, reading, ours, withOurs, longestOff }) => [
      `${topic}, ${size(bytes)}, ${kind}`,
      ms(startUp),
      ms(reading),
      ms(on.task - off.task),
      ms(on.style - off.style),
      ms(ours),
      `${ms(withOurs)} / ${ms(longestOff)}`,
      ms(firstMark),
      (on.shift - off.shift).toFixed(4),
      `${((on.heap - off.heap) / 1024 ** 2).toFixed(1)} MB`,
      String(on.writes - off.writes),
    ],
  );
  return {
    title: 'The whole extension',
    note: 'A page opened with it less the same page opened without; ms of the processor. Of the start-up a part is V8 reading the script, whatever it does. Ours, longest: our part of one task, by samples of the clock. Task: the longest that holds such a part / the longest of the page without us. First mark: after the load event.',
    rows: [
      [
        'page',
        'start-up',
        'of it reading',
        'main thread',
        'of it layout',
        'ours, longest',
        'task',
        'first mark',
        'layout shift',
        'heap',
        'DOM writes',
      ],
      ...rows,
    ],
  };
}
