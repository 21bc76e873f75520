// A popup whose storage answers late, as on a busy machine: before the choices are known nothing can be switched, because a press could
// mean the opposite of what its reader wants. Opened as a page, whose storage is slow from its first moment; both browsers get the same code.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { word } from '../support/expected.ts';
import { type Launched, launch } from '../support/launch.ts';
import { untilPainted } from '../support/page-under-test.ts';
import { type Site, serve } from '../support/serve.ts';
import { story } from '../support/story.ts';
import { Hub } from '../support/tab.ts';
import { until } from '../support/until.ts';

/** How late, in ms: longer than the page takes to answer. */
const LATE = 2000;

let launched: Launched;
let site: Site;
let hub: Hub;

beforeAll(async () => {
  [site, launched] = await Promise.all([serve('/nowhere'), launch('chromium')]);
  site.pages.set('/story.html', { body: story({ script: true }) });
  hub = await Hub.open(launched);
});
afterAll(async () => {
  await launched?.close();
  await site?.close();
});

test('the first press that is possible ends the pause', async () => {
  await hub.store({ pausedUntil: Date.now() + 600_000 });
  const page = await launched.browser.newPage();
  await page.goto(`${site.origin}/story.html`);
  const tab = await hub.tabOf(page);
  const popup = await launched.browser.newPage();
  await popup.evaluateOnNewDocument(`(() => {
    const { local } = chrome.storage;
    const get = local.get.bind(local);
    local.get = async (...keys) => {
      await new Promise((resolve) => setTimeout(resolve, ${LATE}));
      return get(...keys);
    };
  })()`);
  await popup.goto(`${launched.extension}/src/popup/popup.html?tab=${tab}`);
  const press = `(() => {
    const switches = [...document.querySelectorAll('.toggle, .switch')].filter(({ disabled }) => !disabled);
    const pause = switches.find(({ textContent }) => textContent === ${JSON.stringify(word('popup_pause'))});
    pause?.click();
    return pause !== undefined;
  })()`;
  await until(() => popup.evaluate(press), 'a way to end the pause');
  await page.bringToFront();
  await untilPainted(page);
  expect(await hub.stored('local')).toEqual({});
});
