// Entry of the sheet to be printed: asks the tab named in its address, as the popup does, and keeps nothing.
import data from 'discern:cards';
import { render } from 'preact';
import { standBeside } from '../extension/private.ts';
import { readSettings } from '../extension/settings.ts';
import { t } from '../extension/strings.ts';
import { createLibrary } from '../knowledge/library.ts';
import { withNames } from '../knowledge/naming.ts';
import { followPresets } from '../popup/follow-presets.ts';
import { listTerms } from '../popup/found-terms.ts';
import { askAddress, findTab, readPage } from '../popup/page-link.ts';
import { takeAway } from '../popup/take-away.ts';
import { Sheet } from './sheet.tsx';

document.title = t('take_heading');
const found = findTab();
standBeside(found);
const tab = await found;
const wantsAddress = new URLSearchParams(location.search).has('address');
const [{ status }, page, settings] = await Promise.all([
  readPage(tab),
  wantsAddress && tab ? askAddress(tab).catch(() => undefined) : undefined,
  readSettings(),
  followPresets(),
]);
const library = withNames(createLibrary(data), settings.names);
const terms = listTerms(status?.found ?? [], library.findCard);
const root = document.getElementById('root');
if (root) render(<Sheet sheet={takeAway(terms, library.dataset, page)} />, root);
