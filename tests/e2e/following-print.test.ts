// No marks on paper, in both browsers: the page is really printed, to PDF, and the inks in the PDF are looked at. What a browser computes
// for a page that only pretends to be printed is no proof, and of the sheet's text none either: an outranked rule stands there as well.
import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launch } from '../support/launch.ts';
import { painted, untilPainted } from '../support/page-under-test.ts';
import { type Site, serve } from '../support/serve.ts';

const TEXT = '<h1>Myasthenia gravis</h1><p>Her ptosis came first. Pyridostigmine and riluzole help.</p>';
const html = (body: string) =>
  `<!doctype html><html lang="en"><title>Test</title><body>${body}</body></html>`;

/** Every colour that is drawn with in a PDF but black and white, each as "r g b". */
function inksOf(pdf: Uint8Array): string[] {
  const raw = Buffer.from(pdf).toString('latin1');
  const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)endstream/g)].map(([, stream = '']) => {
    try {
      return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
    } catch {
      // Not packed: the stream is what it says.
      return stream;
    }
  });
  const colours = streams.join('\n').match(/(?:[\d.]+ ){3}(?=(?:rg|RG)\b)/g) ?? [];
  return [...new Set(colours.map((colour) => colour.trim()))].filter(
    (colour) => !/^(0 0 0|1 1 1)$/.test(colour),
  );
}

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let launched: Launched;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    [site, launched] = await Promise.all([serve('/nowhere'), launch(name)]);
    site.pages.set('/static', { body: html(TEXT) });
    site.pages.set('/scripted', { body: html(`${TEXT}<script>globalThis.owner = true</script>`) });
    const underlined = '<p style="text-decoration: underline dotted 2px #0f766e">of the page itself</p>';
    site.pages.set('/underlined', { body: html(underlined) });
    page = await launched.browser.newPage();
  });
  afterAll(async () => {
    await launched?.close();
    await site?.close();
  });

  test('an underline of the page itself is found in the print', async () => {
    await page.goto(`${site.origin}/underlined`);
    expect(inksOf(await page.pdf())).toEqual([
      expect.stringMatching(/^0?\.0588\d* 0?\.4627\d* 0?\.4313?\d*$/),
    ]);
  });

  test.each(['static', 'scripted'])(
    'of a %s page no mark is printed, and on the screen they stay',
    async (kind) => {
      await page.goto(`${site.origin}/${kind}`);
      const before = await untilPainted(page);
      expect(inksOf(await page.pdf())).toEqual([]);
      expect(await painted(page)).toEqual(before);
    },
  );
});
