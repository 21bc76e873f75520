// Preact that renders everything in the browser.
import { render } from 'preact';
import { StoryView } from './story-view.tsx';

const root = document.getElementById('root');
if (root) render(<StoryView />, root);
