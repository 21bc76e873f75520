// What is alive in a page, after the garbage is gone: by the browser's own count, and by what of ours the page can see.
import type { CDPSession, Page } from 'puppeteer-core';

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

/** Measures a page; collects twice, because what the first round frees may hold more. */
export async function measure(page: Page, session: CDPSession): Promise<Figures> {
  for (let round = 0; round < 2; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const ours = (await page.evaluate(OURS)) as Figures;
  const known = METRICS.flatMap((name) => {
    const metric = metrics.find((one) => one.name === name);
    return metric ? [[name, metric.value] as const] : [];
  });
  return { ...Object.fromEntries(known), ...ours };
}
