// Entry of the toolbar popup. The same page opens in a tab of its own, where it takes the width it is given.
import data from 'discern:cards';
import { render } from 'preact';
import { browser } from '../extension/browser.ts';
import { standBeside } from '../extension/private.ts';
import { createLibrary } from '../knowledge/library.ts';
import { followPresets } from './follow-presets.ts';
import { findTab, readTab } from './page-link.ts';
import { Popup } from './popup.tsx';
import { takeSelection } from './selection.ts';

const isPopup = browser.extension.getViews({ type: 'popup' }).includes(window);
document.documentElement.classList.toggle('as-page', !isPopup);

const tab = findTab();
standBeside(tab);
// Asked before anything is drawn: the page answers while this one is put together.
const first = readTab(false, tab);
const root = document.getElementById('root');
const [selection] = await Promise.all([takeSelection().catch(() => undefined), followPresets()]);
if (root) render(<Popup library={createLibrary(data)} {...{ selection, first }} />, root);
