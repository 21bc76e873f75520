// What the server sends.
import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import StoryView from '../vue-client/story-view.vue';

/** The story as HTML. */
export const render = () => renderToString(createSSRApp(StoryView));
