// Pages inside pages, in both browsers: every kind of frame is read, painted and explained, and the tab speaks with one voice.
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clickAction, findActionPopup, hasActionPopup } from '../support/action-popup.ts';
import { library } from '../support/expected.ts';
import { type Launched, launch } from '../support/launch.ts';
import { restOn, untilCard, untilPainted } from '../support/page-under-test.ts';
import { listedTerms, openTab, press, untilPopupCard } from '../support/popup-view.ts';
import { type Site, serve } from '../support/serve.ts';
import { story, TERMS } from '../support/story.ts';
import { Hub } from '../support/tab.ts';
import { until } from '../support/until.ts';

/** One term per frame that stands nowhere else in the tab, beside one that makes the frame ours. */
const INNER = {
  'same-origin': 'efgartigimod',
  'cross-origin': 'edaravone',
  srcdoc: 'eculizumab',
  'about:blank': 'tofersen',
} as const;
type Kind = keyof typeof INNER;
const KINDS = Object.keys(INNER) as Kind[];

const inner = (kind: Kind) =>
  `<body style='font: 18px/2 sans-serif'><p>And ${INNER[kind]} was studied in myasthenia gravis and in amyotrophic lateral sclerosis.</p>`;

const conceptOf = (term: string) => {
  const card = library.cards().find(({ label }) => label.toLowerCase().includes(term));
  if (card === undefined) throw new Error(`no concept is called ${term}`);
  return card;
};

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let launched: Launched;
  let site: Site;
  let page: Page;
  let hub: Hub;
  let tab: number;

  beforeAll(async () => {
    [site, launched] = await Promise.all([serve('/nowhere'), launch(name)]);
    const other = site.origin.replace('127.0.0.1', 'localhost');
    const size = 'width="600" height="320" style="display: block"';
    // The page fills its empty frame the way pages do.
    const frames = [
      `<iframe ${size} name="same-origin" src="/inner.html"></iframe>`,
      `<iframe ${size} name="cross-origin" src="${other}/other.html"></iframe>`,
      `<iframe ${size} name="srcdoc" srcdoc="${inner('srcdoc').replaceAll('"', '&quot;')}"></iframe>`,
      `<iframe ${size} name="about:blank"></iframe>`,
      `<script>frames['about:blank'].document.body.innerHTML = ${JSON.stringify(inner('about:blank'))}</script>`,
    ];
    site.pages.set('/inner.html', { body: `<title>Inner</title>${inner('same-origin')}` });
    site.pages.set('/other.html', { body: `<title>Other</title>${inner('cross-origin')}` });
    site.pages.set('/frames.html', { body: story({ extra: frames.join('\n') }) });
    hub = await Hub.open(launched);
    page = await launched.browser.newPage();
    await page.setViewport({ width: 1000, height: 900 });
  });
  beforeEach(async () => {
    await page.goto(`${site.origin}/frames.html`);
    await untilPainted(page);
    tab = await hub.tabOf(page);
  });
  afterEach(async () => {
    if (await hasActionPopup(launched)) await (await findActionPopup(launched)).close();
    await hub.forget();
  });
  afterAll(async () => {
    await launched?.close();
    await site?.close();
  });

  const frameOf = async (kind: Kind): Promise<Frame> => {
    const names = await Promise.all(
      page.frames().map((frame) => frame.evaluate(() => window.name).catch(() => '')),
    );
    const frame = page.frames()[names.indexOf(kind)];
    if (frame === undefined) throw new Error(`no frame is called ${kind}`);
    return frame;
  };
  const paintedIn = (frame: Frame) =>
    frame.evaluate(() =>
      [...CSS.highlights].flatMap(([style, highlight]) =>
        [...(highlight as unknown as Iterable<AbstractRange>)].map((range) =>
          style.startsWith('discern-')
            ? range.startContainer.textContent?.slice(range.startOffset, range.endOffset)
            : '',
        ),
      ),
    );
  const hasCard = (frame: Frame) => frame.evaluate(() => document.querySelector('discern-card') !== null);
  /** Rests the pointer on the frame's own term. */
  const restInFrame = async (kind: Kind) => {
    // Asked for anew each time: a frame of another site changes its process while it loads.
    const frame = await until(async () => {
      const now = await frameOf(kind);
      return (await paintedIn(now)).includes(INNER[kind]) && now;
    }, `${kind} to be painted`);
    await page.evaluate(async (frameName) => {
      document.querySelector(`iframe[name="${frameName}"]`)?.scrollIntoView({ block: 'center' });
      // The scroll event comes with the next frame, and is not to come behind the pointer.
      await new Promise(requestAnimationFrame);
    }, kind);
    const box = await page.evaluate((frameName) => {
      const { x, y } = document.querySelector(`iframe[name="${frameName}"]`)?.getBoundingClientRect() ?? {
        x: 0,
        y: 0,
      };
      return { x, y };
    }, kind);
    const at = await frame.evaluate((term) => {
      const node = document.querySelector('p')?.firstChild as Text;
      const range = new Range();
      range.setStart(node, node.data.indexOf(term));
      range.setEnd(node, node.data.indexOf(term) + term.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, INNER[kind]);
    // Firefox's frame border is in the way by two pixels; the middle of a word is far enough from its edges.
    const point = { x: box.x + at.x, y: box.y + at.y };
    await page.mouse.move(point.x - 40, point.y - 8);
    await page.mouse.move(point.x, point.y, { steps: 12 });
    return frame;
  };

  test.each(KINDS)('a term in a %s frame is painted and explained there', async (kind) => {
    const frame = await restInFrame(kind);
    await until(() => hasCard(frame), 'a card in the frame');
    const popup = await clickAction(launched, page);
    const view = await untilPopupCard(popup);
    expect(view.cards).toEqual([conceptOf(INNER[kind]).label]);
    await popup.close();
  });

  test('the popup lists the terms of all frames and jumps into them; the badge counts them', async () => {
    const wanted = KINDS.map((kind) => conceptOf(INNER[kind]).label);
    const status = await until(async () => {
      const now = await hub.status(tab);
      const labels = now?.found.map(({ conceptId }) => library.findCard(conceptId)?.label) ?? [];
      return wanted.every((label) => labels.includes(label)) && now;
    }, 'all frames to report');
    const distinct = new Set(status.found.map(({ conceptId }) => conceptId)).size;
    await until(async () => (await hub.badge(tab)) === String(distinct), 'the badge');
    const popup = await clickAction(launched, page);
    await openTab(popup, 'page');
    await until(async () => (await listedTerms(popup)).length === distinct, 'the list');
    for (const kind of KINDS) {
      const frame = await frameOf(kind);
      await page.evaluate(() => scrollTo(0, 0));
      await press(popup, '.jump', conceptOf(INNER[kind]).label);
      await until(() => frame.evaluate(() => CSS.highlights.has('discern-flash')), `${kind} to flash`);
      const isInView = await page.evaluate((frameName) => {
        const box = document.querySelector(`iframe[name="${frameName}"]`)?.getBoundingClientRect();
        return box !== undefined && box.top < innerHeight && box.bottom > 0;
      }, kind);
      expect(isInView, `${kind} is scrolled to`).toBe(true);
    }
    await popup.close();
  });

  test.each(KINDS)(
    'one card per tab: the one in a %s frame closes that of the page and the other way round',
    async (kind) => {
      await restOn(page, TERMS.first);
      await page.mouse.down();
      await page.mouse.up();
      await untilCard(launched, page);
      const frame = await restInFrame(kind);
      await until(() => hasCard(frame), 'a card in the frame');
      await until(async () => !(await hasCard(page.mainFrame())), 'the card of the page to close');
      await restOn(page, TERMS.first);
      await untilCard(launched, page);
      await until(async () => !(await hasCard(frame)), 'the card of the frame to close');
    },
  );

  test('a frame that is ready before the page around it is heard all the same', async () => {
    site.pages.set('/slow.js', { body: '', delay: 1500, headers: { 'content-type': 'text/javascript' } });
    site.pages.set('/late.html', {
      body: `<title>Late</title><p>In myasthenia gravis.</p><iframe src="/inner.html"></iframe><script src="/slow.js"></script>`,
    });
    await page.goto(`${site.origin}/late.html`);
    const { id } = conceptOf(INNER['same-origin']);
    await until(
      async () => (await hub.status(tab))?.found.some(({ conceptId }) => conceptId === id),
      'the frame to be heard',
    );
  });

  // Firefox lays out no frame before the page around it, and that waits for its styles.
  test.each(['same-origin', 'cross-origin'] as const)(
    'a %s frame below the fold is painted though it was there before the layout of the page around it',
    async (kind) => {
      const headers = { 'content-type': 'text/css' };
      site.pages.set('/slow.css', { body: '', delay: 1500, headers });
      const source =
        kind === 'same-origin'
          ? '/inner.html'
          : `${site.origin.replace('127.0.0.1', 'localhost')}/other.html`;
      site.pages.set('/unlaid.html', {
        body: `<title>Late</title><link rel="stylesheet" href="/slow.css"><p style="margin-bottom: 3000px">Bread.</p><iframe name="${kind}" src="${source}"></iframe>`,
      });
      await page.goto(`${site.origin}/unlaid.html`);
      await until(
        async () => (await paintedIn(await frameOf(kind))).includes(INNER[kind]),
        'the frame to be painted',
      );
    },
  );

  test('a frame that goes takes its terms with it', async () => {
    const { label } = conceptOf(INNER['same-origin']);
    const isListed = async () =>
      (await hub.status(tab))?.found.some(({ conceptId }) => library.findCard(conceptId)?.label === label);
    await until(isListed, 'the frame to report');
    await page.evaluate(() => document.querySelector('iframe[name="same-origin"]')?.remove());
    await until(async () => !(await isListed()), 'its terms to go');
  });

  test('what holds for a page holds for all its frames', async () => {
    await until(async () => (await hub.status(tab))?.found.length, 'the page to report');
    await hub.store({ sites: { '127.0.0.1': 'off' } });
    for (const kind of KINDS) {
      const frame = await frameOf(kind);
      await until(async () => (await paintedIn(frame)).join('') === '', `the marks in ${kind} to go`);
    }
    expect(await hub.badge(tab)).toBe('');
  });

  test('Escape in the page closes a card in a frame', async () => {
    await restOn(page, TERMS.first);
    await untilCard(launched, page);
    const frame = await restInFrame('same-origin');
    await until(() => hasCard(frame), 'a card in the frame');
    // The page has to have heard of it: its key is its own until then.
    const { id } = conceptOf(INNER['same-origin']);
    await until(async () => (await hub.status(tab))?.lastOpened?.conceptId === id, 'the page to hear of it');
    await page.keyboard.press('Escape');
    await until(async () => !(await hasCard(frame)), 'the card of the frame to close');
  });
});
