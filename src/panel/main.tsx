// Entry of the side panel (Chrome) or sidebar (Firefox): the view of the popup, staying open and following the page beside it.
import data from 'discern:cards';
import { render } from 'preact';
import { standBeside } from '../extension/private.ts';
import { t } from '../extension/strings.ts';
import { createLibrary } from '../knowledge/library.ts';
import { followPresets } from '../popup/follow-presets.ts';
import { findTab } from '../popup/page-link.ts';
import { Popup } from '../popup/popup.tsx';
import { followTab } from './follow-tab.ts';

standBeside(findTab());
document.title = t('popup_title');
const root = document.getElementById('root');
await followPresets();
if (root) render(<Popup library={createLibrary(data)} selection={undefined} follow={followTab} />, root);
