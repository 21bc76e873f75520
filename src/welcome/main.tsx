// Entry of the welcome page, which opens once after installation.
import { render } from 'preact';
import { t } from '../extension/strings.ts';
import { readOwnPage } from '../options/read-own-page.ts';
import { followPresets } from '../popup/follow-presets.ts';
import { Welcome } from './welcome.tsx';

document.title = t('welcome_title');
const root = document.getElementById('root');
await followPresets();
if (root) render(<Welcome />, root);
readOwnPage();
