// One run of the soak: the same seed and steps, with the extension or without it.
import type { Page } from 'puppeteer-core';
import { countingBuild } from '../support/counting.ts';
import { launch } from '../support/launch.ts';
import { paintedTexts } from '../support/page-under-test.ts';
import type { Site } from '../support/serve.ts';
import { until } from '../support/until.ts';
import { type Figures, measure, notBack } from './measure.ts';
import { soakPage } from './page.ts';

/** What the settled page has of its own: each has to be painted when it is at rest. */
const TERMS = ['ptosis', 'dysphagia', 'pyridostigmine', 'riluzole', 'thymoma', 'diplopia'];
const PAGES = ['one', 'two', 'three'];

/** How much is done. */
export interface Plan {
  readonly changes: number;
  readonly views: number;
  readonly loads: number;
}

/** What one run found. */
export interface Run {
  readonly figures: ReadonlyMap<string, Figures>;
  readonly errors: readonly string[];
  readonly seconds: number;
}

/** Runs it in a browser of its own. */
export async function run(site: Site, plan: Plan, isOn: boolean): Promise<Run> {
  for (const name of PAGES) site.pages.set(`/${name}`, { body: soakPage(name) });
  const build = await countingBuild('chromium');
  const launched = await launch('chromium', { folder: build.folder });
  const errors: string[] = [];
  const figures = new Map<string, Figures>();
  try {
    const page = await launched.browser.newPage();
    page.on('pageerror', (error) => errors.push(`page error: ${error}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !/favicon|404/.test(message.text())) errors.push(message.text());
    });
    if (!isOn) await launched.browser.uninstallExtension(new URL(launched.extension).host);
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    const began = Date.now();
    const note = async (when: string) => {
      await settle(page, isOn).catch((error: unknown) => errors.push(`${when}: ${error}`));
      const start = figures.get('start');
      // What went a moment ago may still be held by a reading that is about to end.
      const isBack = async () => {
        const now = await measure(page, session);
        figures.set(when, now);
        return start === undefined || notBack(start, now).length === 0;
      };
      await until(isBack, 'all to be back where it was').catch(() => {
        for (const what of notBack(start ?? {}, figures.get(when) ?? {})) errors.push(`${when}: ${what}`);
      });
    };
    await page.goto(`${site.origin}/one`);
    await page.evaluate('soak.seed(20261125)');
    await note('start');
    await page.evaluate(`soak.change(${plan.changes / 2})`);
    await note('half the changes');
    await page.evaluate(`soak.change(${plan.changes / 2})`);
    await note('all changes');
    await page.evaluate(`soak.navigate(${plan.views})`);
    await note('all views');
    for (let load = 0; load < plan.loads; load += 1) await travel(page, site.origin, load);
    await page.goto(`${site.origin}/one`);
    await note('all loads');
    return { figures, errors, seconds: (Date.now() - began) / 1000 };
  } finally {
    await launched.close();
    await build.remove();
  }
}

/** On, reload, back and forth; pages that come back from the cache go on as they were. */
async function travel(page: Page, origin: string, load: number): Promise<void> {
  const step = load % 5;
  if (step === 1) await page.reload();
  else if (step === 3) await page.goBack();
  else if (step === 4) await page.goForward();
  else await page.goto(`${origin}/${PAGES[load % PAGES.length]}`);
  // Something to read on each, and no wait for it: to leave in the midst of reading is what is tried here.
  await page.evaluate(`soak.seed(${load}); soak.change(20)`);
}

/** Brings the page to rest: with us, until its terms are painted and nothing else is; without us, as it is. */
async function settle(page: Page, isOn: boolean): Promise<void> {
  await page.evaluate('soak.settle()');
  let texts: string[] = [];
  const isAtRest = async () => {
    texts = await paintedTexts(page);
    const isWhole = TERMS.every((term) => texts.includes(term));
    return isOn ? isWhole : texts.length === 0;
  };
  await until(isAtRest, isOn ? 'all terms to be painted' : 'nothing to be painted').catch(
    (error: unknown) => {
      throw new Error(`${error}; painted: ${texts.join(', ') || 'nothing'}`);
    },
  );
}
