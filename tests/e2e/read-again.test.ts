// A block that is read again while its terms are wrapped: nothing is lost, and nothing is taken for the page's own.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launch } from '../support/launch.ts';
import { untilPainted } from '../support/page-under-test.ts';
import { paintedTerms } from '../support/painted-terms.ts';
import { probeTab } from '../support/probe-tab.ts';
import { type Site, serve } from '../support/serve.ts';
import { never, until } from '../support/until.ts';

/** Longer than the pace at which changed text is read (120 ms). */
const LONG = 600;

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let launched: Launched;
  let site: Site;

  beforeAll(async () => {
    [site, launched] = await Promise.all([serve('/nowhere'), launch(name)]);
  });
  afterAll(async () => {
    await launched?.close();
    await site?.close();
  });

  test('hidden words in a block do not cost its visible terms their marks', async () => {
    site.pages.set('/hidden.html', {
      body: `<!doctype html><title>Myasthenia gravis</title><style>.off { display: none }</style>
        <p><b>In myasthenia gravis</b> <i>ptosis comes first</i> <span class="off">dysphagia</span></p>`,
    });
    const page = await launched.browser.newPage();
    await page.goto(`${site.origin}/hidden.html`);
    await untilPainted(page);
    const probe = await probeTab(launched, page);
    expect((await probe.status()).painter).toBe('marks');
    const terms = ['myasthenia gravis', 'ptosis'];
    const differs = async () => JSON.stringify(await paintedTerms(page)) !== JSON.stringify(terms);
    // The block is read again once, right after the first painting; then it rests.
    expect(await until(() => never(differs, LONG), 'both terms to be painted and stay so')).toBe(true);
    expect(await page.evaluate(() => document.querySelectorAll('discern-term').length)).toBe(2);
    await page.close();
  });
});
