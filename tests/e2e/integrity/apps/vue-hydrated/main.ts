// Vue 3 on a page from the server that comes alive late.
import { createSSRApp } from 'vue';
import StoryView from '../vue-client/story-view.vue';

window.hydrate = () => {
  createSSRApp(StoryView).mount('#root');
};
