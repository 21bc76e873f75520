/** @jsxImportSource react */
// React 19 that renders everything in the browser.
import { createRoot } from 'react-dom/client';
import { StoryView } from './story-view.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<StoryView />);
