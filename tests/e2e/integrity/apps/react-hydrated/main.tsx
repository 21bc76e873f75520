/** @jsxImportSource react */
// React 19 on a page from the server that comes alive late.
import { hydrateRoot } from 'react-dom/client';
import { StoryView } from '../react-client/story-view.tsx';

window.hydrate = () => {
  const root = document.getElementById('root');
  if (root) hydrateRoot(root, <StoryView />);
};
