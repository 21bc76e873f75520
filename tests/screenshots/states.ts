// Every state of our own pages that is worth a picture: where it is, what the reader chose, and what is pressed first.
import type { ExtensionPage } from '../support/extension-page.ts';
import { openTab, press, search } from '../support/popup-view.ts';

/** Which tab stands below popup and panel. */
export type Below = 'article' | 'bread' | 'browser';

/** One picture. */
export interface State {
  /** Name of the file and what can be seen. */
  readonly name: string;
  readonly shows: string;
  /** Path in the extension; TAB is the number of the tab below. */
  readonly path: string;
  readonly below?: Below;
  readonly width: number;
  readonly height: number;
  readonly isDark?: boolean;
  /** True for the whole page, however long. */
  readonly isWhole?: boolean;
  readonly settings?: object;
  readonly act?: (page: ExtensionPage) => Promise<unknown>;
  /** A selector that is there when the page is. */
  readonly there: string;
}

const POPUP = { path: 'src/popup/popup.html?tab=TAB', width: 400, height: 600, there: '#panel article' };
const NOTICE = { ...POPUP, there: '.notice' };
const PANEL = { ...POPUP, path: 'src/panel/panel.html?tab=TAB', width: 360, height: 800 };
const OPTIONS = { path: 'src/options/options.html', width: 1280, height: 900, there: '.keys kbd' };
const WELCOME = { path: 'src/welcome/welcome.html', width: 1280, height: 900, there: '.keys kbd' };
const SHEET = { path: 'src/print/print.html?tab=TAB', width: 800, height: 900, there: '.term' };
const LARGE = { text: 'large' };
const CHOSEN = {
  known: ['ptosis'],
  sites: { 'cars.example': 'off' },
  refused: { 'a.example': ['als', 'mg'] },
};

const tab = (id: 'page' | 'compare' | 'take') => (page: ExtensionPage) => openTab(page, id);
const reasons = async (page: ExtensionPage) => {
  await openTab(page, 'page');
  await press(page, '.found h2 .small[aria-expanded=false]');
};
const held = async (page: ExtensionPage) => {
  await openTab(page, 'page');
  await press(page, '.held .small[aria-expanded=false]');
  await page.run(`void document.querySelector('.held').scrollIntoView()`);
};
const filtered = async (page: ExtensionPage) => {
  await openTab(page, 'page');
  await press(page, '.choice.als');
};
const searched = async (page: ExtensionPage) => {
  await openTab(page, 'compare');
  await search(page, 'eyelid');
};
const restHere = (page: ExtensionPage) => press(page, '.rests .toggle:nth-of-type(2)');

const STORE = { width: 1280, height: 800 };

export const STATES: readonly State[] = [
  { ...POPUP, name: 'popup-term', shows: 'Popup: the card of a term, with its sources' },
  { ...POPUP, name: 'popup-term-dark', shows: 'The same, dark', isDark: true },
  { ...POPUP, name: 'popup-term-320', shows: 'The same, 320 px wide', width: 320 },
  { ...POPUP, name: 'popup-term-large', shows: 'The same with the large text preset', settings: LARGE },
  { ...POPUP, name: 'popup-term-gaze', shows: 'The same for eye gaze', settings: { pointing: 'gaze' } },
  {
    ...POPUP,
    name: 'popup-page-clinical',
    shows: 'The doctors’ name first',
    settings: { names: 'clinical' },
    act: tab('page'),
  },
  { ...POPUP, name: 'popup-page', shows: 'Popup: what was found on the page', act: tab('page') },
  { ...POPUP, name: 'popup-page-dark', shows: 'The same, dark', isDark: true, act: tab('page') },
  { ...POPUP, name: 'popup-page-320', shows: 'The same, 320 px wide', width: 320, act: tab('page') },
  { ...POPUP, name: 'popup-page-large', shows: 'The same, large text', settings: LARGE, act: tab('page') },
  { ...POPUP, name: 'popup-page-filter', shows: 'Only what speaks for ALS', act: filtered },
  { ...POPUP, name: 'popup-page-reasons', shows: 'Why each term is shown', act: reasons },
  { ...POPUP, name: 'popup-page-held', shows: 'Words held back, each with its reason', act: held },
  { ...POPUP, name: 'popup-compare', shows: 'Popup: MG and ALS at a glance', act: tab('compare') },
  { ...POPUP, name: 'popup-compare-dark', shows: 'The same, dark', isDark: true, act: tab('compare') },
  { ...POPUP, name: 'popup-search', shows: 'Search over everything', act: searched },
  { ...POPUP, name: 'popup-take', shows: 'Popup: take away', act: tab('take') },
  { ...POPUP, name: 'popup-take-dark', shows: 'The same, dark', isDark: true, act: tab('take') },
  { ...NOTICE, name: 'popup-no-terms', shows: 'A page without terms', below: 'bread' },
  { ...NOTICE, name: 'popup-browser-page', shows: 'A page of the browser', below: 'browser' },
  { ...NOTICE, name: 'popup-browser-page-dark', shows: 'The same, dark', below: 'browser', isDark: true },
  { ...NOTICE, name: 'popup-off', shows: 'Off everywhere', settings: { enabled: false } },
  { ...NOTICE, name: 'popup-paused', shows: 'Off for an hour', settings: { pausedUntil: 'SOON' } },
  {
    ...NOTICE,
    name: 'popup-off-site',
    shows: 'Off on this site',
    settings: { sites: { '127.0.0.1': 'off' } },
  },
  { ...POPUP, name: 'popup-off-page', shows: 'Off on this page', act: restHere },
  { ...PANEL, name: 'panel', shows: 'Panel beside the page' },
  { ...PANEL, name: 'panel-dark', shows: 'The same, dark', isDark: true },
  {
    ...PANEL,
    name: 'panel-320',
    shows: 'The same, 320 px wide, list of the page',
    width: 320,
    act: tab('page'),
  },
  { ...PANEL, name: 'panel-large', shows: 'The same with large text', settings: LARGE },
  { ...SHEET, name: 'sheet', shows: 'The sheet to take away' },
  { ...SHEET, name: 'sheet-320', shows: 'The same, 320 px wide', width: 320 },
  { ...OPTIONS, name: 'options', shows: 'Options', isWhole: true, settings: CHOSEN },
  { ...OPTIONS, name: 'options-dark', shows: 'The same, dark', isDark: true, settings: CHOSEN },
  { ...OPTIONS, name: 'options-320', shows: 'The same, 320 px wide', width: 320, settings: CHOSEN },
  { ...OPTIONS, name: 'options-large', shows: 'The same with large text', settings: { ...CHOSEN, ...LARGE } },
  { ...WELCOME, name: 'welcome', shows: 'Welcome', isWhole: true },
  { ...WELCOME, name: 'welcome-dark', shows: 'The same, dark', isDark: true },
  { ...WELCOME, name: 'welcome-320', shows: 'The same, 320 px wide', width: 320 },
  { ...WELCOME, name: 'welcome-large', shows: 'The same with large text', settings: LARGE },
  { ...SHEET, ...STORE, name: 'store-sheet', shows: 'For the stores: the sheet to take away' },
  { ...OPTIONS, ...STORE, name: 'store-options', shows: 'For the stores: options' },
  { ...WELCOME, ...STORE, name: 'store-welcome', shows: 'For the stores: welcome' },
];
