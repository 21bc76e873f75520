// One row each in Firefox: opening a page of ours, and the matcher.
import { launch } from '../support/launch.ts';
import type { Site } from '../support/serve.ts';
import { until } from '../support/until.ts';
import { median, ms } from './figures.ts';
import { type Told, WATCH } from './in-tab.ts';
import { MicroBench } from './micro.ts';
import type { Table } from './table.ts';
import { pageOf } from './text.ts';

const BYTES = 1_000_000;
const MATCHER = 'words by hash (ours)';

/** Measures both. */
export async function firefoxTable(site: Site, runs: number): Promise<Table> {
  const launched = await launch('firefox');
  try {
    // The page itself looks on: what runs before a page is another matter in Firefox.
    site.pages.set('/firefox', { body: pageOf('on-topic', BYTES, 'scripted', WATCH(true)) });
    const marks: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const page = await launched.browser.newPage();
      await page.goto(`${site.origin}/firefox`);
      const told = () => page.evaluate('globalThis.benchTold') as Promise<Told | undefined>;
      const { firstMark = 0, loaded } = await until(async () => {
        const now = await told();
        return now?.firstMark !== undefined && now;
      }, 'the first mark');
      marks.push(firstMark - loaded);
      await page.close();
    }
    const micro = await MicroBench.open(launched.browser, site, runs);
    await micro.show('on-topic', BYTES);
    await micro.measure(['bare walk', MATCHER], 'on-topic', BYTES);
    const matcher = micro.find(MATCHER, 'on-topic', BYTES);
    return {
      title: 'Firefox',
      note: 'On-topic, 1 MB; ms.',
      rows: [
        ['first mark after load', 'matcher start', 'matcher scan', 'bare walk'],
        [
          ms(median(marks)),
          ms(matcher?.start),
          ms(matcher?.scan),
          ms(micro.find('bare walk', 'on-topic', BYTES)?.scan),
        ],
      ],
    };
  } finally {
    await launched.close();
  }
}
