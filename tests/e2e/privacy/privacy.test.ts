// Nothing leaves the browser and nothing is kept but choices: a whole tour of the extension in a browser all of whose traffic is recorded.
// leaks.test.ts shows that this test fails when something does leave.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { library } from '../../support/expected.ts';
import type { ExtensionPage } from '../../support/extension-page.ts';
import { FIREFOX_ID } from '../../support/launch.ts';
import { Hub } from '../../support/tab.ts';
import { never } from '../../support/until.ts';
import { isPageOfOther, openOther, readHistory } from './other.ts';
import { PAGES, STORY } from './pages.ts';
import { CHOSEN, TOUR } from './tour.ts';
import { Watched } from './watched.ts';

/** What has not been answered by then, in ms, is not answered. */
const LONG = 1500;

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let watched: Watched;
  let hub: Hub;
  let other: ExtensionPage;

  beforeAll(async () => {
    watched = await Watched.start(name, { keepWelcome: true });
    hub = await Hub.open(watched.launched);
    for (const step of TOUR) await step(watched, hub);
    other = await openOther(watched.launched);
  }, 600_000);
  afterAll(() => watched?.end());

  test('only what was chosen is stored, and nothing waits to be handed over', async () => {
    expect(await hub.stored('local')).toEqual(CHOSEN);
    expect(await hub.stored('session')).toEqual({});
  });

  test.each([
    ['our own pages', async () => hub.page.run<Kept>(`(${listKept})()`)],
    [
      'the pages that were read',
      async () => {
        const page: Page = await watched.open(STORY);
        return page.evaluate(listKept);
      },
    ],
  ])('no other store holds anything: %s', async (_, list) => {
    expect(await list()).toEqual({ databases: [], caches: [], cookies: '', local: 0, session: 0 });
  });

  test('history names the pages that were read, as without us, and of ours none that tells what was read', async () => {
    const history = await readHistory(other);
    const own = history.filter(({ url }) => url.startsWith(watched.launched.extension));
    const foreign = history
      .map(({ url }) => url)
      .filter((url) => !url.startsWith(watched.launched.extension));
    expect(foreign.filter((url) => !(url in PAGES) && !isPageOfOther(url))).toEqual([]);
    expect(foreign).toContain(STORY);
    const telling = own.filter(
      ({ url }) => !/^[^?#]*\/src\/\w+\/\w+\.html(?:\?tab=\d+(?:&address=yes)?)?$/.test(url),
    );
    expect(telling).toEqual([]);
    const labels = library.cards().map(({ label }) => label.toLowerCase());
    const titles = own.map(({ title }) => title.toLowerCase());
    expect(titles.filter((title) => labels.some((label) => title.includes(label)))).toEqual([]);
  });

  test('another extension gets no answer, no file and no setting', async () => {
    const { extension } = watched.launched;
    const id = JSON.stringify(name === 'firefox' ? FIREFOX_ID : new URL(extension).host);
    await other.run(`(() => {
      globalThis.answers = [];
      const note = (answer) => answer != null && globalThis.answers.push(answer);
      const message = { name: 'get-cards', payload: { ids: ['ptosis'] } };
      chrome.runtime.sendMessage(${id}, message).then(note, () => {});
      const port = chrome.runtime.connect(${id});
      port.onMessage.addListener(note);
      try {
        port.postMessage(message);
      } catch {
        // Nobody is there.
      }
    })()`);
    expect(await never(() => other.run<boolean>('globalThis.answers.length > 0'), LONG)).toBe(true);
    const got = (promise: string) => other.run<string>(`${promise}.then(JSON.stringify, () => 'nothing')`);
    expect(await got(`fetch('${extension}/manifest.json').then((answer) => answer.text())`)).toBe('nothing');
    expect(await got('chrome.storage.local.get(null)')).toBe('{}');
  });

  // The last: it ends the browser.
  test('the network saw the pages that were opened and nothing else, and no policy had to refuse anything', async () => {
    expect(await watched.end()).toEqual([]);
  });
});

interface Kept {
  readonly databases: string[];
  readonly caches: string[];
  readonly cookies: string;
  readonly local: number;
  readonly session: number;
}

/** Everything that a site can keep in a browser. Runs in the page. */
async function listKept(): Promise<Kept> {
  const databases = await indexedDB.databases();
  return {
    databases: databases.map(({ name }) => name ?? ''),
    // Pages without https have none.
    caches: globalThis.isSecureContext ? await caches.keys() : [],
    cookies: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
  };
}
