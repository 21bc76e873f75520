// Stands in for webextension-polyfill in a page's own world, where there is no extension.
export default {};
