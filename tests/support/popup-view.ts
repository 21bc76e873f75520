// What the popup shows its reader, and the hands to use it; the same for the real popup and for its page in a tab.
import type { ExtensionPage } from './extension-page.ts';
import { until } from './until.ts';

/** Anything that runs code in the popup. */
export type Popup = Pick<ExtensionPage, 'run'>;

/** The four tabs of the popup. */
export type PopupTab = 'term' | 'page' | 'compare' | 'take';

/** What can be read in the popup at one moment. */
export interface PopupView {
  /** All text of the open tab. */
  readonly text: string;
  /** The line above the card. */
  readonly caption: string | undefined;
  /** Names of the cards, in order. */
  readonly cards: readonly string[];
  /** Why nothing is shown: the reason, its heading, and the buttons that help. */
  readonly why: string | undefined;
  readonly notice: string | undefined;
  readonly buttons: readonly string[];
}

/** Reads the popup as it is now. */
export function readPopup(popup: Popup): Promise<PopupView> {
  return popup.run<PopupView>(`(() => {
    const all = (selector) => [...document.querySelectorAll(selector)];
    const text = (selector) => document.querySelector(selector)?.innerText.trim();
    return {
      text: text('#panel') ?? '',
      caption: text('#panel .caption'),
      cards: all('#panel article').map((card) => card.getAttribute('aria-label')),
      why: document.querySelector('.notice')?.dataset.why,
      notice: text('.notice'),
      buttons: all('.notice button').map((button) => button.innerText.trim()),
    };
  })()`);
}

/** Waits until the popup shows a card and returns what it shows. */
export async function untilPopupCard(popup: Popup): Promise<PopupView> {
  return until(async () => {
    const view = await readPopup(popup);
    return view.cards.length > 0 && view;
  }, 'a card in the popup');
}

/** Waits until the popup gives this reason for showing nothing and returns what it shows. */
export async function untilWhy(popup: Popup, why: string): Promise<PopupView> {
  let last: PopupView | undefined;
  try {
    return await until(
      async () => {
        last = await readPopup(popup);
        return last.why === why && last;
      },
      `the reason ${why}`,
      6000,
    );
  } catch (error) {
    throw new Error(`${String(error)}; the popup says ${JSON.stringify(last)}`);
  }
}

/** Clicks the first element that a selector finds; with `text`, the first whose text holds it. */
export function press(popup: Popup, selector: string, text = ''): Promise<void> {
  return until(
    () =>
      popup.run<boolean>(`(() => {
        const found = [...document.querySelectorAll(${JSON.stringify(selector)})]
          .find((element) => element.innerText.includes(${JSON.stringify(text)}));
        found?.click();
        return found !== undefined;
      })()`),
    `${selector} "${text}" in the popup`,
  ).then(() => undefined);
}

/** Opens one of the tabs. */
export async function openTab(popup: Popup, tab: PopupTab): Promise<void> {
  await press(popup, `#tab-${tab}`);
  await until(
    () =>
      popup.run<boolean>(`document.getElementById('tab-${tab}').getAttribute('aria-selected') === 'true'`),
    `the tab ${tab}`,
  );
}

/** Types a query into the search box, which the open tab must have. */
export async function search(popup: Popup, query: string): Promise<void> {
  await until(
    () => popup.run<boolean>(`document.querySelector('input[type=search]') !== null`),
    'the search box',
  );
  await popup.run(`(() => {
    const box = document.querySelector('input[type=search]');
    box.value = ${JSON.stringify(query)};
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  })()`);
}

/** The terms the popup lists, with the number behind each. */
export function listedTerms(popup: Popup): Promise<{ name: string; count: string }[]> {
  return popup.run(`[...document.querySelectorAll('.found > section:not(.held) .terms li')].map((item) => ({
    name: item.querySelector('.name').innerText.trim(),
    count: item.querySelector('.count').innerText.trim(),
  }))`);
}

/** Presses Tab until the focus stands on what a selector finds. */
export async function tabTo(view: Pick<ExtensionPage, 'run' | 'press'>, selector: string): Promise<void> {
  const isThere = () =>
    view.run<boolean>(`document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`);
  for (let presses = 0; presses < 60; presses += 1) {
    if (await isThere()) return;
    await view.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}
