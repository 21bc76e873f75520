/** How our own files import the browser's API, so that tests can put another in its place. */
export const PAGE_API = /^\.{1,2}\/(?:extension\/)?page-api\.ts$/;
