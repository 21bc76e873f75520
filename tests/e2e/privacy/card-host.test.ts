// What a page can do to the one element of ours that it sees, the host of the card: take it away, hide it, take it away each time. The card
// is then closed or not seen; marks, choices and the popup stay, and the next card opens.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clickAction } from '../../support/action-popup.ts';
import { getCard } from '../../support/expected.ts';
import type { Launched } from '../../support/launch.ts';
import { paintedTexts, restOn, untilCard, untilNoCard, untilPainted } from '../../support/page-under-test.ts';
import { untilPopupCard } from '../../support/popup-view.ts';
import { TERMS } from '../../support/story.ts';
import type { Hub } from '../../support/tab.ts';
import { until } from '../../support/until.ts';
import { type CuriousSite, curiousSite, SETTINGS } from './curious-site.ts';

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let site: CuriousSite;
  let launched: Launched;
  let hub: Hub;
  let page: Page;
  let marks: string[];

  beforeAll(async () => {
    site = await curiousSite(name);
    ({ launched, hub } = site);
  });
  beforeEach(async () => {
    await page?.close();
    page = await site.open();
    await untilPainted(page);
    marks = await paintedTexts(page);
    await restOn(page, TERMS.first);
    await untilSeen(TERMS.first);
  });
  afterAll(() => site?.close());

  /** Whether a card stands where a reader sees it. */
  const isSeen = () =>
    page.evaluate(() => {
      const host = document.querySelector('discern-card');
      const { right = 0, width = 0, height = 0 } = host?.getBoundingClientRect() ?? {};
      return (
        host?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) === true &&
        right > width &&
        width > 100 &&
        height > 100
      );
    });
  const restyle = (style: string) =>
    page.evaluate((rule) => {
      const [property = '', value = ''] = rule.split(': ');
      document.querySelector<HTMLElement>('discern-card')?.style.setProperty(property, value, 'important');
    }, style);
  const untilSeen = async (text: string) => {
    await until(
      async () => (await untilCard(launched, page)).includes(getCard(text).label),
      `the card of ${text}`,
    );
    await until(isSeen, 'the card to be seen');
  };
  const nothingElseIsLost = async () => {
    expect(await paintedTexts(page)).toEqual(marks);
    expect(await hub.stored('local')).toEqual(SETTINGS);
    const popup = await clickAction(launched, page);
    expect((await untilPopupCard(popup)).cards).toContain(getCard(TERMS.first).label);
    await popup.close();
  };

  test('taken away, the card is closed; nothing else is lost, and the next opens', async () => {
    await page.evaluate(() => document.querySelector('discern-card')?.remove());
    await untilNoCard(page);
    await nothingElseIsLost();
    await page.bringToFront();
    await restOn(page, TERMS.linked);
    await untilSeen(TERMS.linked);
  });

  test('taken away while the pointer goes on to another term, the card of that term opens', async () => {
    await page.evaluate(() => document.querySelector('discern-card')?.remove());
    await restOn(page, TERMS.linked);
    await untilSeen(TERMS.linked);
  });

  test.each(['display: none', 'left: -9999px'])(
    'restyled with %s, the card is gone from sight; nothing else is lost, and the next is seen',
    async (style) => {
      await restyle(style);
      await until(async () => !(await isSeen()), 'the card to be out of sight');
      await nothingElseIsLost();
      await page.bringToFront();
      await page.keyboard.press('Escape');
      await untilNoCard(page);
      await restOn(page, TERMS.linked);
      await untilSeen(TERMS.linked);
    },
  );

  test.each(['display: none', 'left: -9999px', 'opacity: 0', 'transform: translate(-9999px)'])(
    'restyled with %s while the pointer goes on to another term, the card of that term is seen',
    async (style) => {
      await restyle(style);
      await restOn(page, TERMS.linked);
      await untilSeen(TERMS.linked);
    },
  );

  test('taken out of the top layer while the pointer goes on to another term, the card of that term lies there again', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('discern-card')?.hidePopover());
    await restOn(page, TERMS.linked);
    await untilSeen(TERMS.linked);
    expect(await page.evaluate(() => document.querySelector('discern-card')?.matches(':popover-open'))).toBe(
      true,
    );
  });

  test('a rule of the page, however important, does not hide it', async () => {
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent =
        'discern-card { display: none !important; visibility: hidden !important; width: 1px !important }';
      document.head.append(style);
    });
    await untilSeen(TERMS.first);
  });

  test('where each card is taken away as it comes, none is left in the way, and the popup says it all', async () => {
    await page.keyboard.press('Escape');
    await untilNoCard(page);
    await page.evaluate(() => {
      const counted = document.body.dataset;
      new MutationObserver(() => {
        const host = document.querySelector('discern-card');
        if (host === null) return;
        host.remove();
        counted.taken = String(Number(counted.taken ?? 0) + 1);
      }).observe(document, { childList: true, subtree: true });
    });
    await restOn(page, TERMS.linked);
    await until(
      () => page.evaluate(() => document.body.dataset.taken !== undefined),
      'a card to be taken away',
    );
    expect(await paintedTexts(page)).toEqual(marks);
    expect(await page.evaluate(() => document.querySelector('discern-card') === null)).toBe(true);
    const popup = await clickAction(launched, page);
    await until(
      async () => (await untilPopupCard(popup)).cards.includes(getCard(TERMS.linked).label),
      'the term in the popup',
    );
    await popup.close();
    expect(await hub.stored('local')).toEqual(SETTINGS);
  });
});
