// Painted is not yet seen: in both browsers the pixels around terms are looked at, wherever a style has to be inherited to get there.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launch } from '../support/launch.ts';
import { untilPainted } from '../support/page-under-test.ts';
import { type Clip, countPixels } from '../support/pixels.ts';
import { type Site, serve } from '../support/serve.ts';
import { until } from '../support/until.ts';

const MG_LIGHT = [15, 118, 110] as const;
const MG_DARK = [94, 234, 212] as const;
const ALS_LIGHT = [67, 56, 202] as const;
const INK = [200, 0, 0] as const;

const PICTURE =
  "background-image: url('data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22/>'); color: rgb(200 0 0)";
const BODY = `<h1>Myasthenia gravis and ALS</h1>
<p id="plain">She takes pyridostigmine.</p>
<div><section><ul><li><b><i id="deep">And pyridostigmine again.</i></b></li></ul></section></div>
<p id="dark" style="background: #111; color: #eee">At night pyridostigmine.</p>
<p id="ink" style="${PICTURE}">On a picture edaravone or pyridostigmine.</p>
<p id="als">For ALS there is riluzole.</p>
<div id="open"><template shadowrootmode="open"><p>Inside, pyridostigmine.</p></template></div>
<div id="closed"><template shadowrootmode="closed"><p>Hidden, pyridostigmine.</p></template></div>
<div id="far"><template shadowrootmode="open"><slot></slot></template><p>Handed in, pyridostigmine.</p></div>
<script>globalThis.owner = true</script>`;

const PLACES = {
  plain: MG_LIGHT,
  deep: MG_LIGHT,
  dark: MG_DARK,
  ink: INK,
  als: ALS_LIGHT,
  open: MG_LIGHT,
  closed: MG_LIGHT,
  far: MG_LIGHT,
} as const;

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let launched: Launched;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    [site, launched] = await Promise.all([serve('/nowhere'), launch(name)]);
    site.pages.set('/page', {
      body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title>
        <style>body { margin: 30px; font: 24px/2 sans-serif }</style></head><body>${BODY}</body></html>`,
    });
    page = await launched.browser.newPage();
    await page.setViewport({ width: 800, height: 1000 });
    await page.goto(`${site.origin}/page`);
    await page.bringToFront();
    await untilPainted(page);
  });
  afterAll(async () => {
    await launched?.close();
    await site?.close();
  });

  const boxOf = (id: string) =>
    page.evaluate((wanted): Clip => {
      const { x, y, width, height } = (
        document.getElementById(wanted) as HTMLElement
      ).getBoundingClientRect();
      return { x, y, width, height };
    }, id);

  test('each line can be seen in its colour, and is gone with the highlights', async () => {
    const lined: Record<string, number> = {};
    for (const [id, colour] of Object.entries(PLACES)) {
      const box = await boxOf(id);
      // Marks far from the first ones come a moment later.
      lined[id] = await until(
        async () => (await countPixels(page, box, colour)) || undefined,
        `the line in ${id}`,
      );
    }
    await page.evaluate(() => CSS.highlights.clear());
    for (const [id, colour] of Object.entries(PLACES)) {
      const left = await countPixels(page, await boxOf(id), colour);
      // The ink of a line is that of its text, which stays.
      if (colour === INK) expect(left, id).toBeLessThan((lined[id] ?? 0) - 20);
      else expect(left, id).toBe(0);
    }
  });
});
