// The sole import of webextension-polyfill: one promise-based API in Chrome and Firefox, for background and our own pages.
export { default as browser } from 'webextension-polyfill';
