// One load of a page in Chromium, with or without the extension, as the browser itself accounts for it.
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { until } from '../support/until.ts';
import { type Told, WATCH } from './in-tab.ts';
import { CATEGORIES, readTrace, type Traced } from './trace.ts';

/** Times in ms, sizes in bytes. */
export interface Load extends Told {
  /** All that the main thread did, and how much of it was style and layout: time of the processor, not of the clock. */
  readonly task: number;
  readonly style: number;
  readonly heap: number;
}

/** Opening the largest page under a recorder takes no longer, in ms. */
const LONGEST = 120_000;

/** What is measured beside the load; each disturbs the others. */
export type Mode = 'times' | 'marks';

/** Opens a page, waits until nothing happens any more, and measures it. */
export async function measureLoad(browser: Browser, address: string, mode: Mode): Promise<Load> {
  return inTab(browser, address, WATCH(mode === 'marks'), async (page, session) => {
    const metrics = await metricsOf(session);
    const told = (await page.evaluate('benchTold')) as Told;
    await session.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize: heap = 0 } = await metricsOf(session);
    const { TaskDuration: task = 0, RecalcStyleDuration = 0, LayoutDuration = 0 } = metrics;
    return { ...told, task: task * 1000, style: (RecalcStyleDuration + LayoutDuration) * 1000, heap };
  });
}

/**
 * Opens a page under a recorder, which costs time of its own: only what cannot be told otherwise is measured so. Sampling, which tells
 * whose a task is, makes reading and starting a script take twice as long.
 */
export async function traceLoad(
  browser: Browser,
  address: string,
  record: 'start' | 'tasks',
): Promise<Traced> {
  const page = await browser.newPage();
  try {
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.tracing.start({ categories: CATEGORIES[record] });
    await page.goto(address, { timeout: LONGEST });
    await settle(session);
    const trace = await page.tracing.stop();
    return readTrace(new TextDecoder().decode(trace));
  } finally {
    await page.close();
  }
}

async function inTab<Value>(
  browser: Browser,
  address: string,
  before: string,
  measure: (page: Page, session: CDPSession) => Promise<Value>,
): Promise<Value> {
  const page = await browser.newPage();
  try {
    const session = await page.createCDPSession();
    await page.evaluateOnNewDocument(before);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(address, { timeout: LONGEST });
    await settle(session);
    return await measure(page, session);
  } finally {
    await page.close();
  }
}

/** The metrics by name; durations in seconds. */
export async function metricsOf(session: CDPSession): Promise<Record<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** How often in a row nothing may have happened, and how long apart, in ms. */
const STILL = 4;
const APART = 200;
/** What a browser does by itself meanwhile, in seconds. */
const IDLE = 0.012;

/** Waits until the main thread rests. */
export async function settle(session: CDPSession): Promise<void> {
  let last = -1;
  let still = 0;
  const isStill = async () => {
    await new Promise((resolve) => setTimeout(resolve, APART));
    const { TaskDuration: now = 0 } = await metricsOf(session);
    still = now - last < IDLE ? still + 1 : 0;
    last = now;
    return still >= STILL;
  };
  await until(isStill, 'the page to come to rest', LONGEST);
}
