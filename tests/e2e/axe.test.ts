// axe-core finds nothing on any page of ours, in any of their states, in light and dark, standard and large text, in both browsers.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Scheme, wearScheme } from '../support/color-scheme.ts';
import { type ExtensionPage, openExtensionPage } from '../support/extension-page.ts';
import { type Launched, launch } from '../support/launch.ts';
import { untilPainted } from '../support/page-under-test.ts';
import { openTab, press, search } from '../support/popup-view.ts';
import { type Site, serve } from '../support/serve.ts';
import { story } from '../support/story.ts';
import { Hub } from '../support/tab.ts';
import { until } from '../support/until.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page of ours in one state: where it is, what it is asked to show, and what tells that it is there. */
interface State {
  readonly path: string;
  readonly width?: number;
  readonly there: string;
  readonly act?: (page: ExtensionPage) => Promise<unknown>;
}

const HAS = (selector: string) => `document.querySelector('${selector}') !== null`;
const HAS_MARKS = `[...CSS.highlights].some(([name, { size }]) => name.startsWith('discern-') && size > 0)`;
const POPUP = 'src/popup/popup.html?tab=TAB';

const STATES: Record<string, State> = {
  'popup, term': { path: POPUP, there: HAS('article') },
  'popup, page with all reasons': {
    path: POPUP,
    there: HAS('article'),
    act: async (page) => {
      await openTab(page, 'page');
      await press(page, '.found h2 .small[aria-expanded=false]');
      await press(page, '.held .small[aria-expanded=false]');
      await press(page, '.jump');
    },
  },
  'popup, at a glance': { path: POPUP, there: HAS('article'), act: (page) => openTab(page, 'compare') },
  'popup, search': {
    path: POPUP,
    there: HAS('article'),
    act: async (page) => {
      await openTab(page, 'compare');
      await search(page, 'eyelid');
      await until(() => page.run<boolean>(HAS('.results mark')), 'hits');
    },
  },
  'popup, take away': { path: POPUP, there: HAS('article'), act: (page) => openTab(page, 'take') },
  'popup, nothing to show': { path: 'src/popup/popup.html?tab=999999998', there: HAS('.notice') },
  panel: { path: 'src/panel/panel.html?tab=TAB', width: 320, there: HAS('article') },
  sheet: { path: 'src/print/print.html?tab=TAB', width: 800, there: HAS('.term') },
  options: {
    path: 'src/options/options.html',
    width: 1280,
    there: `${HAS('.keys kbd')} && ${HAS('.list .button')} && ${HAS_MARKS}`,
    act: async (page) => {
      await press(page, '.reset > .button');
      await press(page, '.list .button');
      await until(() => page.run<boolean>(HAS('.said.shown')), 'the line');
    },
  },
  welcome: { path: 'src/welcome/welcome.html', width: 1280, there: `${HAS('.keys kbd')} && ${HAS_MARKS}` },
};

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let launched: Launched;
  let site: Site;
  let hub: Hub;
  let page: Page;
  let tab: number;

  beforeAll(async () => {
    [site, launched] = await Promise.all([serve('/nowhere'), launch(name)]);
    site.pages.set('/story.html', { body: story({ script: true, extra: '<p>Give 5 MG twice. AAC.' }) });
    hub = await Hub.open(launched);
    page = await launched.browser.newPage();
    await page.goto(`${site.origin}/story.html`);
    await untilPainted(page);
    tab = await hub.tabOf(page);
  });
  afterAll(async () => {
    await launched?.close();
    await site?.close();
  });

  const SCHEMES: readonly Scheme[] = ['light', 'dark'];
  describe.each(Object.keys(STATES))('%s', (state) => {
    // Large letters are the same in either browser.
    const texts = name === 'chromium' ? ['standard', 'large'] : ['standard'];
    test.each(SCHEMES.flatMap((scheme) => texts.map((text) => [scheme, text] as const)))(
      '%s, %s text',
      async (scheme, text) => {
        const { path, width = 400, there, act } = STATES[state] as State;
        await hub.store({ text, sites: { 'cars.example': 'off' }, refused: { 'a.example': ['als', 'mg'] } });
        const shown = await openExtensionPage(launched, path.replace('TAB', String(tab)), {
          width,
          height: 900,
        });
        try {
          await wearScheme(launched, shown, scheme);
          await until(() => shown.run<boolean>(there), state);
          await act?.(shown);
          await shown.inject(axe);
          const violations = await shown.run(`axe.run().then(({ violations }) =>
            violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html.slice(0, 200)) })))`);
          expect(violations).toEqual([]);
        } finally {
          await shown.close();
          await hub.forget();
        }
      },
    );
  });
});
