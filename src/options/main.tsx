// Entry of the options page.
import data from 'discern:cards';
import { render } from 'preact';
import { t } from '../extension/strings.ts';
import { createLibrary } from '../knowledge/library.ts';
import { followPresets } from '../popup/follow-presets.ts';
import { Options } from './options.tsx';
import { readOwnPage } from './read-own-page.ts';

document.title = t('options_title');
const root = document.getElementById('root');
await followPresets();
if (root) render(<Options library={createLibrary(data)} />, root);
readOwnPage();
