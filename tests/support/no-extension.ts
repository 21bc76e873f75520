// Stands in for the browser's API in a page's own world, where there is no extension.
export const api = {};
