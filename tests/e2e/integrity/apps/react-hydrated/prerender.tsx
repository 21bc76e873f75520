/** @jsxImportSource react */
// What the server sends.
import { renderToString } from 'react-dom/server';
import { StoryView } from '../react-client/story-view.tsx';

/** The story as HTML. */
export const render = () => renderToString(<StoryView />);
