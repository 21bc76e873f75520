// The proof that we harm no page: apps of real frameworks, and editors, run through the same changes with the extension and
// without it, and have to be the same at every turn; with it, all their terms are painted.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIREFOX_ID, type Launched, launch } from '../../support/launch.ts';
import { type Probe, probeTab } from '../../support/probe-tab.ts';
import { type Site, serve } from '../../support/serve.ts';
import { until } from '../../support/until.ts';
import { fragmentsOf } from './apps/htmx/fragments.ts';
import { APPS, builtApps } from './built-apps.ts';
import { differences } from './compare.ts';
import { complaintAbout, termsOf } from './painted.ts';
import { play, type Stage } from './play.ts';
import { statesOnTheWay } from './script.ts';

/** How long painting may take on a busy machine, in ms; what was wrong once is not waited for again at length. */
const PATIENCE = { first: 6000, later: 500 };
/** How many differences are told; the rest follows from them. */
const TOLD = 8;

interface Row {
  readonly app: string;
  readonly browser: string;
  readonly painter: string;
  readonly why: string;
  readonly terms: number;
  readonly verdict: string;
}

const rows: Row[] = [];
let site: Site;

beforeAll(async () => {
  site = await serve(await builtApps());
  site.pages.set('/favicon.ico', { body: '' });
  for (const [address, body] of statesOnTheWay().flatMap(fragmentsOf)) site.pages.set(address, { body });
});

afterAll(async () => {
  await site?.close();
  const line = (cells: readonly unknown[]) => `| ${cells.join(' | ')} |`;
  const head = ['app', 'browser', 'painter', 'why', 'terms', 'verdict'];
  const body = rows.map(({ app, browser, painter, why, terms, verdict }) =>
    line([app, browser, painter, why, terms, verdict]),
  );
  console.log(['', line(head), line(head.map(() => '---')), ...body, ''].join('\n'));
});

describe.each(['chromium', 'firefox'] as const)('%s', (browser) => {
  let on: Launched;
  let off: Launched;
  let probe: Probe;
  let withUs: Stage;
  let without: Stage;

  beforeAll(async () => {
    [on, off] = await Promise.all([launch(browser), launch(browser)]);
    // The same browser, started the same way, without us.
    await off.browser.uninstallExtension(browser === 'firefox' ? FIREFOX_ID : new URL(off.extension).host);
    const page = await on.browser.newPage();
    probe = await probeTab(on, page);
    withUs = { page, origin: site.origin, painted: untilPaintedOn(page) };
    without = {
      page: await off.browser.newPage(),
      origin: site.origin,
      painted: async () => undefined,
    };
  });
  afterAll(async () => {
    await on?.close();
    await off?.close();
  });

  test.each(APPS)('%s', async (app) => {
    const [played, plain] = await Promise.all([play(withUs, app), play(without, app)]);
    const { painter, painterReason, found } = await probe.status();
    const terms = await termsOf(withUs.page);
    const apart = differences(played, plain);
    const counted = found.reduce((sum, { count }) => sum + count, 0);
    const wrong = [...apart, ...played.complaints, ...played.errors];
    if (counted !== terms.length) wrong.push(`the popup counts ${counted} terms`);
    const verdict = wrong.length === 0 ? 'equal' : `${wrong.length} differences`;
    rows.push({ app, browser, painter, why: painterReason, terms: terms.length, verdict });

    expect(terms.length, 'terms on the page').toBeGreaterThan(4);
    // Else the switch from one painter to the other was not put to the test.
    if (app === 'late-script')
      expect(played.wrapped, 'terms wrapped before the script came').toBeGreaterThan(2);
    expect(wrong.slice(0, TOLD)).toEqual([]);
  });
});

/** Waits until the painting is right and stays so for as long as it takes to look again. */
function untilPaintedOn(page: Page): Stage['painted'] {
  const disappointing = new Set<string>();
  return async () => {
    const address = page.url();
    const patience = disappointing.has(address) ? PATIENCE.later : PATIENCE.first;
    let complaint: string | undefined;
    let right = 0;
    const look = async () => {
      complaint = await complaintAbout(page);
      right = complaint === undefined ? right + 1 : 0;
      return right >= 2;
    };
    await until(look, 'all terms to be painted', patience).catch(() => disappointing.add(address));
    return complaint;
  };
}
