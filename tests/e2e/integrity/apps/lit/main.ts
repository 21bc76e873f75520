// Lit 3: web components.
import { NoteLine } from './note-line.ts';
import { StoryApp } from './story-app.ts';

customElements.define('note-line', NoteLine);
customElements.define('story-app', StoryApp);
