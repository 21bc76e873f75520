// Svelte 5 that renders everything in the browser.
import { mount } from 'svelte';
import StoryView from './story-view.svelte';

const target = document.getElementById('root');
if (target) mount(StoryView, { target });
