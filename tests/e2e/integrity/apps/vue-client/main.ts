// Vue 3 that renders everything in the browser.
import { createApp } from 'vue';
import StoryView from './story-view.vue';

createApp(StoryView).mount('#root');
