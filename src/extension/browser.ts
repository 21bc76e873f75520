// The sole import of webextension-polyfill: one promise-based API in Chrome and Firefox.
export { default as browser } from 'webextension-polyfill';
