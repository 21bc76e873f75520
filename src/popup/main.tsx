// Entry of the toolbar popup. The same page opens in a tab of its own, where it takes the width it is given.
import data from 'discern:cards';
import { render } from 'preact';
import { browser } from '../extension/browser.ts';
import { standBeside } from '../extension/private.ts';
import { createLibrary } from '../knowledge/library.ts';
import { followPresets } from './follow-presets.ts';
import { findTab } from './page-link.ts';
import { Popup } from './popup.tsx';
import { takeSelection } from './selection.ts';

const isPopup = browser.extension.getViews({ type: 'popup' }).includes(window);
document.documentElement.classList.toggle('as-page', !isPopup);

standBeside(findTab());
const root = document.getElementById('root');
const [selection] = await Promise.all([takeSelection().catch(() => undefined), followPresets()]);
if (root) render(<Popup library={createLibrary(data)} selection={selection} />, root);
