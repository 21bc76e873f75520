// Everything that Discern asks of the browser, and nothing else: a test holds both manifests and the README against it. What each is for is
// said in _locales, in one sentence.

/** A permission by the name that manifests use, the key of its sentence, and which browsers it is asked in. */
export interface Asked {
  readonly permission: string;
  readonly why: string;
  readonly browsers: readonly ('chrome' | 'firefox')[];
}

const BOTH = ['chrome', 'firefox'] as const;

/** In the order in which they are shown. That all pages are read is no permission by name: the content script's `matches` ask for it. */
export const ASKED: readonly Asked[] = [
  { permission: '<all_urls>', why: 'asks_all_urls', browsers: BOTH },
  { permission: 'storage', why: 'asks_storage', browsers: BOTH },
  { permission: 'contextMenus', why: 'asks_contextMenus', browsers: BOTH },
  { permission: 'activeTab', why: 'asks_activeTab', browsers: BOTH },
  { permission: 'scripting', why: 'asks_scripting', browsers: BOTH },
  // Firefox's sidebar needs none.
  { permission: 'sidePanel', why: 'asks_sidePanel', browsers: ['chrome'] },
];
