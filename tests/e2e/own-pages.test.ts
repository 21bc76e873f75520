// Options and welcome as pages: the first greeting, the live text, the keyboard, narrow windows and large text. axe is in axe.test.ts.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ASKED } from '../../src/welcome/asked.ts';
import { command } from '../support/background.ts';
import { word } from '../support/expected.ts';
import { type ExtensionPage, openExtensionPage } from '../support/extension-page.ts';
import { inFirefoxWindow } from '../support/firefox-window.ts';
import { type Launched, launch } from '../support/launch.ts';
import { openOptions } from '../support/options-view.ts';
import { inCard, restOn, untilCard, untilNoCard } from '../support/page-under-test.ts';
import { Hub } from '../support/tab.ts';
import { never, until } from '../support/until.ts';

const PAGES = { options: 'src/options/options.html', welcome: 'src/welcome/welcome.html' } as const;
type Name = keyof typeof PAGES;

describe.each(['chromium', 'firefox'] as const)('%s', (browserName) => {
  let launched: Launched;
  let hub: Hub;
  let welcome: Page;
  const opened: ExtensionPage[] = [];

  beforeAll(async () => {
    launched = await launch(browserName, { keepWelcome: true });
    welcome = await until(async () => pageOf('welcome'), 'the welcome page');
    hub = await Hub.open(launched);
  });
  afterEach(async () => {
    await hub.forget();
    for (const page of opened.splice(0)) await page.close();
  });
  afterAll(() => launched?.close());

  /** Firefox tells puppeteer no addresses of pages of extensions, so each page is asked for its own. */
  const pagesOf = async (name: Name) => {
    const pages = await launched.browser.pages();
    const addresses = await Promise.all(
      pages.map((page) => page.evaluate(() => location.href).catch(() => '')),
    );
    return pages.filter((_, index) => addresses[index] === `${launched.extension}/${PAGES[name]}`);
  };
  const pageOf = async (name: Name) => (await pagesOf(name)).at(-1);
  const open = async (name: Name, width = 1280) => {
    const page = await openExtensionPage(launched, PAGES[name], { width, height: 900 });
    opened.push(page);
    await until(() => page.run<boolean>(`document.querySelector('.keys kbd') !== null`), 'the page');
    return page;
  };
  const untilMarked = (page: Pick<ExtensionPage, 'run'>) =>
    until(() => page.run<boolean>(HAS_MARKS), 'marks in the sample');

  describe('the welcome page', () => {
    test('opens once after installation', async () => {
      expect(await pagesOf('welcome')).toHaveLength(1);
      const text = await welcome.evaluate(() => document.body.innerText);
      for (const key of ['welcome_title', 'welcome_private_how', 'legend_quiet_means', 'welcome_fit_how'])
        expect(text).toContain(word(key));
      const asked = ASKED.filter(({ browsers }) =>
        browsers.includes(browserName === 'firefox' ? 'firefox' : 'chrome'),
      );
      const listed = await welcome.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.asked > div')].map((line) =>
          line.innerText.split(/\s*\n\s*/),
        ),
      );
      expect(listed).toEqual(asked.map(({ permission, why }) => [permission, word(why)]));
    });

    const hasAccessNotice = () => welcome.evaluate(() => document.querySelector('.access') !== null);
    test('says nothing of access to sites where it was granted', async () => {
      await until(() => welcome.evaluate(() => document.querySelector('.keys kbd') !== null), 'the page');
      expect(await never(hasAccessNotice, 500)).toBe(true);
    });

    if (browserName === 'firefox')
      test('asks for access to sites where it was not granted, and one press grants it', async () => {
        const contains = () =>
          hub.page.run<boolean>(`browser.permissions.contains({ origins: ['<all_urls>'] })`);
        // What Firefox would ask in a panel of its own is answered with yes.
        const prompt = 'extensions.webextOptionalPermissionPrompts';
        await inFirefoxWindow(launched, `Services.prefs.setBoolPref('${prompt}', false)`);
        await hub.page.run(`browser.permissions.remove({ origins: ['<all_urls>'] })`);
        await welcome.bringToFront();
        await until(hasAccessNotice, 'the notice');
        expect(await welcome.evaluate(() => document.querySelector('.access')?.textContent)).toContain(
          word('welcome_access_why'),
        );
        const box = await welcome.evaluate(() => {
          const button = document.querySelector('.access button') as HTMLElement;
          button.scrollIntoView({ block: 'center' });
          const { x, y, width, height } = button.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        });
        await welcome.mouse.click(box.x, box.y);
        await until(contains, 'the access');
        await until(async () => !(await hasAccessNotice()), 'the notice to go');
        await inFirefoxWindow(launched, `Services.prefs.clearUserPref('${prompt}')`);
      });

    test('its text is marked by the real reader, and nothing else on the page is', async () => {
      await welcome.bringToFront();
      await until(() => welcome.evaluate(HAS_MARKS), 'marks in the sample');
      const outside = await welcome.evaluate(() =>
        [...CSS.highlights]
          .filter(([name]) => name.startsWith('discern-'))
          .flatMap(([, ranges]) => [...(ranges as unknown as Iterable<AbstractRange>)])
          .filter(({ startContainer }) => !startContainer.parentElement?.closest('.sample'))
          .map(String),
      );
      expect(outside).toEqual([]);
      const styles = await welcome.evaluate(() => [...CSS.highlights.keys()].join(' '));
      for (const meaning of ['mg', 'als', 'both', 'quiet']) expect(styles).toContain(`discern-${meaning}-`);
    });

    test('pointer, click and keys open the real card there', async () => {
      await welcome.bringToFront();
      await restOn(welcome, 'pyridostigmine');
      expect((await untilCard(launched, welcome)).toLowerCase()).toContain('pyridostigmine');
      expect(await inCard(launched, welcome, (root) => root.querySelector('.card_refuse'))).toBeNull();
      await welcome.keyboard.press('Escape');
      await untilNoCard(welcome);
      const { x, y } = await restOn(welcome, 'trouble swallowing');
      await welcome.mouse.click(x, y);
      await untilCard(launched, welcome);
      await welcome.keyboard.press('Escape');
      await untilNoCard(welcome);
      await command(launched, welcome, 'next-term');
      await untilCard(launched, welcome);
      await welcome.keyboard.press('Escape');
      await untilNoCard(welcome);
    });

    test('leads to the options', async () => {
      await welcome.bringToFront();
      await welcome.evaluate(() => document.querySelector<HTMLElement>('.button.main')?.click());
      const options = await until(() => pageOf('options'), 'the options');
      await options.close();
    });
  });

  describe.each(['options', 'welcome'] as const)('%s', (name) => {
    test('text cannot become HTML on it, nor a policy be made by which it could', async () => {
      const page = await open(name);
      const refused = (code: string) =>
        page.run<string>(`(() => { try { ${code}; return ''; } catch ({ name }) { return name; } })()`);
      expect(await refused(`document.createElement('div').innerHTML = '<b>bold</b>'`)).toBe('TypeError');
      expect(await refused(`trustedTypes.createPolicy('any', {})`)).toBe('TypeError');
    });

    test('Tab reaches everything that can be pressed, each with visible focus', async () => {
      const page = await open(name);
      await untilMarked(page);
      const stops = `[...document.querySelectorAll('button:not(:disabled), a[href], input')].filter((stop) =>
        stop.checkVisibility() && (stop.type !== 'radio' || stop.checked))`;
      const total = await page.run<number>(`${stops}.length`);
      expect(total).toBeGreaterThan(1);
      const reached = new Set<number>();
      for (let presses = 0; presses < total; presses += 1) {
        await page.press('Tab');
        const { index, isVisible } = await page.run<{ index: number; isVisible: boolean }>(`(() => {
          const at = document.activeElement;
          // A radio button or a hidden file input shows its focus on the box around it.
          const shows = (element) => element !== null && getComputedStyle(element).outlineStyle !== 'none'
            && Number.parseFloat(getComputedStyle(element).outlineWidth) >= 2;
          return { index: ${stops}.indexOf(at), isVisible: shows(at) || shows(at.closest('.answer, .file')) };
        })()`);
        if (index >= 0) expect(isVisible, `stop ${index} shows its focus`).toBe(true);
        reached.add(index);
      }
      reached.delete(-1);
      // The browser may stop at a scrolling box or at its own bar on the way.
      expect(reached.size).toBeGreaterThanOrEqual(total - 1);
    });

    test.each([
      [320, 'standard', 'standard'],
      [320, 'gaze', 'large'],
      // 1280 px at 200 % zoom.
      [640, 'standard', 'standard'],
      [640, 'large-targets', 'large'],
    ])('nothing sticks out at %d px, pointing %s, text %s', async (width, pointing, text) => {
      await hub.store({
        pointing,
        text,
        known: ['amyotrophic-lateral-sclerosis'],
        sites: { 'a-very-long-name-of-a-site-without-any-place-to-break.example.org': 'off' },
        refused: { 'another-very-long-name-of-a-site-for-this-test.example.org': ['als', 'mg'] },
      });
      const page = await open(name, width);
      if (name === 'options') await until(() => page.run<boolean>(HAS_LISTS), 'the lists');
      const [inner = 0, client = 0] = await page.run<number[]>(
        '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
      );
      expect(inner).toBeLessThanOrEqual(client);
    });
  });

  test('the options by keyboard alone: a preset is chosen, a term given back and the undo is at hand', async () => {
    await hub.store({ known: ['ptosis'] });
    const options = await openOptions(launched);
    opened.push(options);
    await until(() => options.run<boolean>(`document.querySelector('.list .button') !== null`), 'the list');
    await options.press('Tab');
    await options.press('ArrowDown');
    await until(async () => (await hub.stored('local')).pointing === 'large-targets', 'the preset');
    const isAt = (selector: string) =>
      options.run<boolean>(`document.activeElement?.matches('${selector}') ?? false`);
    for (let presses = 0; presses < 40 && !(await isAt('.list .button')); presses += 1)
      await options.press('Tab');
    await options.press('Enter');
    await until(async () => (await hub.stored('local')).known === undefined, 'the term to be given back');
    await until(() => isAt('.said .button'), 'the focus on Undo');
    await options.press('Enter');
    await until(async () => (await hub.stored('local')).known !== undefined, 'the undo');
    await until(() => isAt('.said'), 'the focus beside it');
  });
});

const HAS_MARKS = `[...CSS.highlights].some(([name, { size }]) => name.startsWith('discern-') && size > 0)`;
const HAS_LISTS = `document.querySelector('.list .button') !== null`;
