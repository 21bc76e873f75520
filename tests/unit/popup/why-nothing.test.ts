import { describe, expect, it } from 'vitest';
import type { PageState, PageStatus } from '../../../src/extension/page-status.ts';
import { type TabFacts, whyNothing } from '../../../src/popup/why-nothing.ts';

const answering = (state: PageState): PageStatus => ({
  state,
  host: 'example.org',
  found: [],
  held: [],
  painter: 'none',
  painterReason: '',
});

const tab = (facts: Partial<TabFacts>): TabFacts => ({
  url: 'https://example.org/story',
  answered: undefined,
  isAllowedFile: false,
  isAllowedIncognito: false,
  incognito: false,
  ...facts,
});

describe('a page that answers', () => {
  it('has nothing to explain while it shows terms', () => {
    expect(whyNothing(tab({ answered: answering('shown') }))).toBeUndefined();
  });

  it.each(['no-terms', 'off-everywhere', 'off-site', 'private-site', 'pdf', 'cannot-paint'] as const)(
    'is believed when it says %s, whatever its address',
    (state) => {
      expect(whyNothing(tab({ url: undefined, incognito: true, answered: answering(state) }))).toBe(state);
    },
  );
});

describe('a page that does not answer', () => {
  it.each([
    ['https://example.org/story', 'not-started'],
    ['http://127.0.0.1:8080/', 'not-started'],
    ['https://example.org/leaflet.PDF?download=1', 'pdf'],
    ['chrome://settings/', 'browser-page'],
    ['edge://newtab/', 'browser-page'],
    ['about:preferences', 'browser-page'],
    ['chrome-extension://abc/page.html', 'browser-page'],
    ['moz-extension://abc/page.html', 'browser-page'],
    ['view-source:https://example.org/', 'browser-page'],
    ['devtools://devtools/bundled/inspector.html', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chrome.google.com/webstore/detail/x', 'store'],
    ['https://addons.mozilla.org/firefox/addon/x', 'store'],
    ['https://microsoftedge.microsoft.com/addons/detail/x', 'store'],
    ['https://addons.mozilla.org.example.org/', 'not-started'],
    ['file:///home/me/story.html', 'file-permission'],
    ['file:///home/me/letter.pdf', 'file-permission'],
    [undefined, 'unknown-page'],
    ['', 'unknown-page'],
    ['not an address', 'unknown-page'],
  ])('%s: %s', (url, why) => {
    expect(whyNothing(tab({ url }))).toBe(why);
  });

  it('needs starting when it is a file that may be read', () => {
    expect(whyNothing(tab({ url: 'file:///a.html', isAllowedFile: true }))).toBe('not-started');
  });

  it('is a PDF also when files may be read', () => {
    expect(whyNothing(tab({ url: 'file:///a.pdf', isAllowedFile: true }))).toBe('pdf');
  });

  it('needs permission first in a private window', () => {
    expect(whyNothing(tab({ incognito: true }))).toBe('private-permission');
    expect(whyNothing(tab({ incognito: true, isAllowedIncognito: true }))).toBe('not-started');
  });
});
