// The hover card under a pointer, in both browsers and under both ways of painting: when it opens, when it stays, when it goes.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Launched, launch } from '../support/launch.ts';
import {
  cardText,
  inCard,
  middleOf,
  untilCard,
  untilNoCard,
  untilPainted,
} from '../support/page-under-test.ts';
import { type Site, serve } from '../support/serve.ts';
import { story, TERMS } from '../support/story.ts';
import { leave, restAt } from '../support/terms.ts';
import { never, until } from '../support/until.ts';

/** Longer than any delay of ours (350 ms): what has not happened by then does not happen. */
const LONG = 600;

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let launched: Launched;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    [site, launched] = await Promise.all([serve('/nowhere'), launch(name)]);
    site.pages.set('/wrapped.html', { body: story() });
    site.pages.set('/highlighted.html', { body: story({ script: true }) });
    site.pages.set('/elsewhere.html', { body: '<title>Elsewhere</title><p>Nothing.' });
  });
  afterAll(async () => {
    await launched?.close();
    await site?.close();
  });

  const hasCard = () => page.evaluate(() => document.querySelector('discern-card') !== null);
  const open = async (path: string) => {
    // A fresh tab each time: a pointer remembers where it was.
    await page?.close();
    page = await launched.browser.newPage();
    await page.goto(site.origin + path);
    await untilPainted(page);
  };
  const hover = async (term: string) => {
    await restAt(page, await middleOf(page, term));
    return untilCard(launched, page);
  };
  const boxOfCard = async () => {
    const box = await inCard(launched, page, (root) => {
      const { x, y, width, height } = root.host.getBoundingClientRect();
      return { x, y, width, height };
    });
    if (box === undefined) throw new Error('no card is open');
    return box;
  };

  describe.each(['wrapped', 'highlighted'])('terms %s', (painting) => {
    beforeEach(() => open(`/${painting}.html`));

    test('opens under a resting pointer, stays while it rests, and on the way to the card and on it', async () => {
      const text = await hover(TERMS.first);
      expect(text.toLowerCase()).toContain(TERMS.first);
      expect(await never(async () => !(await hasCard()), LONG)).toBe(true);
      const box = await boxOfCard();
      await page.mouse.move(box.x + 40, box.y + 20, { steps: 8 });
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
      expect(await never(async () => !(await hasCard()), LONG)).toBe(true);
    });

    test('closes when the pointer has left both, and not at once', async () => {
      await hover(TERMS.first);
      await page.evaluate(() => {
        const times = { moved: 0, closed: 0 };
        Object.assign(globalThis, { times });
        addEventListener('pointermove', () => (times.moved = performance.now()), { capture: true });
        new MutationObserver(() => (times.closed ||= performance.now())).observe(document.documentElement, {
          childList: true,
        });
      });
      await page.mouse.move(2, 2);
      await untilNoCard(page);
      const waited = await page.evaluate(() => {
        const { times } = globalThis as unknown as { times: { moved: number; closed: number } };
        return times.closed - times.moved;
      });
      expect(waited).toBeGreaterThan(250);
    });

    test('lies beside the line of its term and whole in the window', async () => {
      for (const term of [TERMS.first, TERMS.last]) {
        await hover(term);
        const { y } = await middleOf(page, term);
        const box = await boxOfCard();
        const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
        expect(box.y > y || box.y + box.height < y, 'the term can be read').toBe(true);
        expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(
          true,
        );
        await page.keyboard.press('Escape');
        await untilNoCard(page);
      }
    });

    test('a click on a term in a link follows the link', async () => {
      await hover(TERMS.linked);
      const point = await middleOf(page, TERMS.linked);
      await Promise.all([page.waitForNavigation(), page.mouse.click(point.x, point.y)]);
      expect(page.url()).toBe(`${site.origin}/elsewhere.html`);
    });
  });

  describe('whatever paints', () => {
    beforeEach(() => open('/highlighted.html'));

    test('Escape closes it, and only that one Escape is kept from the page', async () => {
      await page.evaluate(() => {
        const keys: string[] = [];
        Object.assign(globalThis, { keys });
        addEventListener('keydown', ({ key }) => keys.push(key));
      });
      const keys = () => page.evaluate(() => (globalThis as unknown as { keys: string[] }).keys);
      await hover(TERMS.first);
      await page.keyboard.press('Escape');
      await untilNoCard(page);
      expect(await keys()).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await keys()).toEqual(['Escape']);
    });

    test('a click pins it: it stays when the pointer goes, until Escape', async () => {
      const point = await middleOf(page, TERMS.first);
      await restAt(page, point);
      await page.mouse.click(point.x, point.y);
      await untilCard(launched, page);
      await leave(page);
      expect(await never(async () => !(await hasCard()), LONG)).toBe(true);
      await page.keyboard.press('Escape');
      await untilNoCard(page);
    });

    test('a click beside it closes a pinned card', async () => {
      const point = await middleOf(page, TERMS.first);
      await page.mouse.click(point.x, point.y);
      await untilCard(launched, page);
      await page.mouse.click(10, 10);
      await untilNoCard(page);
    });

    test('does not open while a button is down', async () => {
      await page.mouse.move(200, 60);
      await page.mouse.down();
      const point = await middleOf(page, TERMS.first);
      await restAt(page, point);
      expect(await never(hasCard, LONG)).toBe(true);
      await page.mouse.up();
      await page.evaluate(() => getSelection()?.removeAllRanges());
      await page.mouse.move(point.x + 2, point.y, { steps: 4 });
      await untilCard(launched, page);
    });

    test('does not open while text is selected', async () => {
      await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('p') ?? document));
      const point = await middleOf(page, TERMS.first);
      await restAt(page, point);
      expect(await never(hasCard, LONG)).toBe(true);
      await page.evaluate(() => getSelection()?.removeAllRanges());
      await page.mouse.move(point.x + 2, point.y, { steps: 4 });
      await untilCard(launched, page);
    });

    test('does not open on the first pointer event after load', async () => {
      const point = await middleOf(page, TERMS.first);
      await page.mouse.move(point.x, point.y);
      expect(await never(hasCard, LONG)).toBe(true);
      await page.mouse.move(point.x + 2, point.y, { steps: 3 });
      await untilCard(launched, page);
    });

    test('events that the page makes open nothing and close nothing; those of a hand do', async () => {
      const point = await middleOf(page, TERMS.first);
      const forge = (kinds: readonly string[], key = '') =>
        page.evaluate(
          ({ x, y }, types, pressed) => {
            const at = document.elementFromPoint(x, y) ?? document.body;
            for (const type of types)
              for (const step of [0, 1, 2]) {
                const init = {
                  bubbles: true,
                  composed: true,
                  cancelable: true,
                  clientX: x + step / 4,
                  clientY: y,
                };
                const event = type.startsWith('key')
                  ? new KeyboardEvent(type, { ...init, key: pressed })
                  : new PointerEvent(type, { ...init, pointerType: 'mouse', isPrimary: true });
                at.dispatchEvent(event);
              }
          },
          point,
          kinds,
          key,
        );
      await page.mouse.move(200, 60, { steps: 3 });
      await forge(['pointermove']);
      expect(await never(hasCard, LONG)).toBe(true);
      await forge(['pointerdown', 'pointerup', 'click']);
      expect(await never(hasCard, LONG)).toBe(true);
      await page.mouse.move(point.x, point.y, { steps: 6 });
      await untilCard(launched, page);
      await forge(['keydown'], 'Escape');
      expect(await never(async () => !(await hasCard()), LONG)).toBe(true);
    });

    test('does not open under a pointer that passes by or a page that scrolls', async () => {
      const point = await middleOf(page, TERMS.first);
      await page.mouse.move(point.x, point.y - 60);
      await page.mouse.move(point.x, point.y + 60, { steps: 6 });
      expect(await never(hasCard, LONG)).toBe(true);
      // It scrolls up and down under the pointer: one scroll could come later than the card on a busy machine.
      await page.evaluate(() => {
        document.body.style.paddingBottom = '200vh';
        let step = 2;
        setInterval(() => {
          scrollBy(0, step);
          step = -step;
        }, 40);
      });
      await restAt(page, point);
      expect(await never(hasCard, LONG)).toBe(true);
    });
  });

  test('another term takes the card over', async () => {
    await open('/wrapped.html');
    const first = await hover(TERMS.first);
    await restAt(page, await middleOf(page, TERMS.linked));
    const next = await until(async () => {
      const text = await cardText(launched, page);
      return text !== first && text;
    }, 'the other card');
    expect(next.toLowerCase()).toContain(TERMS.linked);
    expect(await page.evaluate(() => document.querySelectorAll('discern-card').length)).toBe(1);
  });
});
