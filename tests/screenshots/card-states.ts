// Every state of the card on a page that is worth a picture: the page, the window, what the reader chose, and what is done there.
import type { Page } from 'puppeteer-core';
import { clickInCard, seeInCard } from '../support/card-view.ts';
import type { Launched } from '../support/launch.ts';
import { middleOf, paintedTexts, restOn, sessionOf, untilCard } from '../support/page-under-test.ts';
import { until } from '../support/until.ts';

/** One picture. */
export interface CardState {
  /** Name of the file and what can be seen. */
  readonly name: string;
  readonly shows: string;
  readonly width: number;
  readonly height: number;
  /** Device pixels for one of the page, as with 200 % zoom. */
  readonly scale?: number;
  readonly isTouch?: boolean;
  readonly isDark?: boolean;
  readonly hasForcedColours?: boolean;
  readonly settings?: object;
  readonly body: string;
  readonly act: (launched: Launched, page: Page) => Promise<unknown>;
}

const TEXT = `<h1>Two illnesses, one symptom</h1>
<p>In myasthenia gravis a drooping eyelid (ptosis) comes and goes. Her doctor tried pyridostigmine first, and asked for a blood test
for acetylcholine receptor antibodies. Nobody asks for the edrophonium test any more.</p>
<p>In amyotrophic lateral sclerosis (ALS) the weakness of a limb only grows. Riluzole slows it, and trouble with swallowing
(dysphagia) comes later. A feeding tube and breathing support (NIV) help.</p>`;

const rest = (text: string) => async (launched: Launched, page: Page) => {
  await restOn(page, text);
  await untilCard(launched, page);
};
const pin = async (launched: Launched, page: Page) => {
  const { x, y } = await restOn(page, 'ptosis');
  await untilCard(launched, page);
  await page.mouse.click(x, y);
  await until(async () => (await seeInCard(launched, page, '.action.on')) ?? undefined, 'the pin');
};
const pinnedAtFoot = async (launched: Launched, page: Page) => {
  await pin(launched, page);
  await seeInCard(launched, page, 'footer');
};
const corrected = async (launched: Launched, page: Page) => {
  await rest('edrophonium')(launched, page);
  await seeInCard(launched, page, '.row.correction');
};
const knows = async (launched: Launched, page: Page) => {
  await pin(launched, page);
  await clickInCard(launched, page, '.acts .card_know');
};
const tap = async (launched: Launched, page: Page) => {
  const point = await middleOf(page, 'ptosis');
  const session = await sessionOf(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await untilCard(launched, page);
};
const inDialog = async (launched: Launched, page: Page) => {
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  // What was hidden is read when it comes into view.
  await until(async () => (await paintedTexts(page)).includes('diplopia'), 'the word in the dialog');
  await rest('diplopia')(launched, page);
};
const still = async () => {};

const DESK = { width: 1000, height: 820, body: TEXT };
const STORE = { ...DESK, width: 1280, height: 800 };
const PHONE = { width: 390, height: 800, isTouch: true, body: TEXT };

export const CARD_STATES: readonly CardState[] = [
  { ...DESK, name: 'marks', shows: 'Marks: four meanings, the first mention of each tinted', act: still },
  { ...DESK, name: 'marks-dark', shows: 'The same on a dark page', isDark: true, act: still },
  { ...DESK, name: 'card-rest', shows: 'The card of the word under the pointer', act: rest('ptosis') },
  { ...DESK, name: 'card-dark', shows: 'The same on a dark page', isDark: true, act: rest('ptosis') },
  { ...DESK, name: 'card-als', shows: 'A medicine of ALS', act: rest('Riluzole') },
  { ...DESK, name: 'card-pinned', shows: 'Pinned with a click', act: pin },
  { ...DESK, name: 'card-foot', shows: 'Its sources, actions and foot line', act: pinnedAtFoot },
  { ...DESK, name: 'card-correction', shows: 'What some pages get wrong', act: corrected },
  { ...DESK, name: 'card-known', shows: '“I know this” was pressed, and can be taken back', act: knows },
  {
    ...DESK,
    name: 'card-large-targets',
    shows: 'Larger targets',
    settings: { pointing: 'large-targets' },
    act: pin,
  },
  { ...DESK, name: 'card-large', shows: 'Large text', settings: { text: 'large' }, act: rest('ptosis') },
  {
    ...DESK,
    name: 'card-forced-colours',
    shows: 'Forced colours (high contrast)',
    hasForcedColours: true,
    act: rest('ptosis'),
  },
  { ...DESK, name: 'card-200', shows: '200 % zoom', width: 640, height: 450, scale: 2, act: rest('ptosis') },
  { ...DESK, name: 'card-320', shows: '320 px wide', width: 320, height: 640, act: rest('ptosis') },
  {
    ...DESK,
    name: 'card-rtl',
    shows: 'A page written from right to left',
    body: `<div dir="rtl" lang="ar"><h1>الوهن العضلي الوبيل (myasthenia gravis)</h1><p>قد يتدلى الجفن (ptosis) ثم يعود. الدواء الأول هو pyridostigmine.</p></div>`,
    act: rest('pyridostigmine'),
  },
  {
    ...DESK,
    name: 'card-dialog',
    shows: 'Over a modal dialog',
    body: `${TEXT}<dialog style="width: 600px"><h2>Myasthenia gravis</h2><p>Later came diplopia.</p></dialog>`,
    act: inDialog,
  },
  { ...PHONE, name: 'card-phone', shows: 'The sheet under a finger', act: tap },
  { ...PHONE, name: 'card-phone-dark', shows: 'The same, dark', isDark: true, act: tap },
  {
    ...PHONE,
    name: 'card-phone-large',
    shows: 'The same, large text',
    settings: { text: 'large' },
    act: tap,
  },
  { ...STORE, name: 'store-card', shows: 'For the stores: a card', act: pin },
  { ...STORE, name: 'store-dark', shows: 'For the stores: a dark page', isDark: true, act: rest('Riluzole') },
];
