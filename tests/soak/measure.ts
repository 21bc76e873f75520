// What is alive in a page, after the garbage is gone: by the browser's own count, by what of ours the page can see, and by the
// count that runs beside our script.
import type { CDPSession, Page } from 'puppeteer-core';
import { countsIn } from '../support/counting.ts';

/** Counts by name. */
export type Figures = Readonly<Record<string, number>>;

/** Of Performance.getMetrics; each counts the whole process, our isolated world included. */
const METRICS = ['JSHeapUsedSize', 'Nodes', 'JSEventListeners', 'Documents'] as const;

const OURS = `(() => {
  const highlights = [...CSS.highlights].filter(([name]) => name.startsWith('discern-'));
  const ranges = highlights.flatMap(([, highlight]) => [...highlight]);
  return {
    'live ranges': ranges.length,
    'ranges off the page': ranges.filter(({ startContainer }) => !startContainer.isConnected).length,
    'discern-* elements': [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('discern-')).length,
  };
})()`;

/** What has to be back where it was whenever the page is, by name. */
export const BACK = [
  'our listeners',
  'our observers',
  'nodes we observe',
  'our ranges',
  'live ranges',
  'ranges off the page',
  'discern-* elements',
] as const;

/** What is not back where it was, in words. */
export function notBack(before: Figures, now: Figures): string[] {
  return BACK.filter((name) => now[name] !== before[name]).map(
    (name) => `${name}: ${now[name]} instead of ${before[name]}`,
  );
}

/** Measures a page; collects twice, because what the first round frees may hold more. */
export async function measure(page: Page, session: CDPSession): Promise<Figures> {
  for (let round = 0; round < 2; round += 1) await session.send('HeapProfiler.collectGarbage');
  const counts = await countsIn(page);
  const { metrics } = await session.send('Performance.getMetrics');
  const ours = (await page.evaluate(OURS)) as Figures;
  const known = METRICS.flatMap((name) => {
    const metric = metrics.find((one) => one.name === name);
    return metric ? [[name, metric.value] as const] : [];
  });
  return {
    ...Object.fromEntries(known),
    ...ours,
    'our listeners': counts?.listeners ?? 0,
    'our observers': counts?.observers ?? 0,
    'nodes we observe': counts?.observed ?? 0,
    'our ranges': counts?.ranges ?? 0,
  };
}
