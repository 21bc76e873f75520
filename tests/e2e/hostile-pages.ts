// Pages that are broken, hostile or extreme, each with what it defends. Every one is about MG, so that there is something to paint.
import type { Page as Served } from '../support/serve.ts';

/** A page and what must be true on it. */
export interface HostilePage {
  /** What the test defends. */
  readonly defends: string;
  readonly page: Served;
  /** Terms that must be painted, in order; others may be as well. */
  readonly painted: readonly string[];
  /** Words that must not be. */
  readonly unpainted?: readonly string[];
  /** The page has broken what the test itself would look with; the extension's own word on what it found has to do. */
  readonly isUnreadable?: true;
}

const STORY =
  '<h1>Myasthenia gravis</h1><p id="story">Her ptosis came first, then diplopia. Pyridostigmine helped.</p>';
const TERMS = ['Myasthenia gravis', 'ptosis', 'diplopia', 'Pyridostigmine'];

const page = (body: string, headers: Record<string, string> = {}): Served => ({
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title></head><body>${body}</body></html>`,
  headers,
});
const script = (code: string) => `<script>${code}</script>`;
const clobbers = (names: string) =>
  names
    .split(' ')
    .map((name) => `<img name="${name}" alt="">`)
    .join('');

export const HOSTILE: Record<string, HostilePage> = {
  'clobbered-document': {
    defends: 'properties of the document shadowed by named images',
    page: page(
      clobbers(
        'body documentElement head title createElement createElementNS createTreeWalker createNodeIterator evaluate getElementsByTagName querySelector querySelectorAll styleSheets elementFromPoint activeElement adoptedStyleSheets designMode contentType visibilityState defaultView addEventListener removeEventListener scripts',
      ) + STORY,
    ),
    painted: TERMS,
    isUnreadable: true,
  },
  'clobbered-form': {
    defends: 'properties of a form shadowed by its fields, with the terms inside the form',
    page: page(
      `<form>${'firstChild lastChild nextSibling parentNode parentElement childNodes children localName nodeType nodeName tagName shadowRoot isConnected textContent ownerDocument matches closest getAttribute hasAttribute checkVisibility getRootNode contains style attributes getClientRects scrollIntoView'
        .split(' ')
        .map((name) => `<input name="${name}">`)
        .join('')}${STORY}</form>`,
    ),
    painted: TERMS,
  },
  'overwritten-prototypes': {
    defends: 'built-ins that the page has replaced by throwing ones',
    page: page(
      script(`
        const broken = () => { throw new Error('page trap') };
        for (const name of ['appendChild', 'insertBefore', 'contains', 'compareDocumentPosition']) Node.prototype[name] = broken;
        for (const name of ['attachShadow', 'closest', 'getAttribute', 'checkVisibility', 'getClientRects']) Element.prototype[name] = broken;
        for (const name of ['map', 'filter', 'flatMap', 'push']) Array.prototype[name] = broken;
        Map.prototype.get = broken; Set.prototype.has = broken; String.prototype.normalize = broken; window.getComputedStyle = broken;
        HighlightRegistry.prototype.set = broken; CSS.highlights.set = broken; MutationObserver.prototype.observe = broken;
      `) + STORY,
    ),
    painted: TERMS,
    isUnreadable: true,
  },
  'no-policy-at-all': {
    defends: "Content-Security-Policy: default-src 'none'",
    page: page(STORY, { 'content-security-policy': "default-src 'none'" }),
    painted: TERMS,
  },
  'trusted-types': {
    defends: 'Trusted Types with no policy allowed',
    page: page(STORY, {
      'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'",
    }),
    painted: TERMS,
  },
  'sandboxed-page': {
    defends: 'a page in an opaque origin that may do nothing',
    page: page(STORY, { 'content-security-policy': 'sandbox' }),
    painted: TERMS,
  },
  'lone-surrogates': {
    defends: 'text that is no valid Unicode',
    page: page(
      `<p id="story"></p>${script("document.getElementById('story').textContent = '\\ud83d myasthenia gravis \\ude00\\ud83dptosis\\ude00 \\udfff'")}`,
    ),
    painted: ['myasthenia gravis', 'ptosis'],
  },
  'right-to-left': {
    defends: 'right-to-left text around the terms',
    page: page(
      '<p dir="rtl" lang="ar">هذا المرض يسمى myasthenia gravis ويسبب ptosis في العين.</p><p dir="rtl" lang="he">מחלת myasthenia gravis גורמת diplopia.</p>',
    ),
    painted: ['myasthenia gravis', 'ptosis', 'myasthenia gravis', 'diplopia'],
  },
  vertical: {
    defends: 'vertical writing',
    page: page(
      '<div style="writing-mode: vertical-rl; height: 300px" lang="ja"><p>これはmyasthenia gravisで、ptosisがある。</p></div>',
    ),
    painted: ['myasthenia gravis', 'ptosis'],
  },
  'one-huge-text': {
    defends: 'one text node of 5 MB',
    page: page(
      `<p id="story"></p>${script("document.getElementById('story').textContent = 'myasthenia gravis ' + 'plain words and nothing else here '.repeat(150000) + ' ptosis in myasthenia gravis'")}`,
    ),
    painted: ['myasthenia gravis', 'ptosis', 'myasthenia gravis'],
  },
  'very-wide': {
    defends: 'a block with 200,000 children',
    page: page(
      `${STORY}<div id="wide" style="contain: strict; height: 100px"></div>${script("const wide = document.getElementById('wide'); for (let i = 0; i < 200000; i++) { const b = document.createElement('b'); b.textContent = i % 50000 ? 'x ' : 'ptosis '; wide.append(b) }")}`,
    ),
    painted: TERMS,
  },
  'very-deep': {
    // Firefox's own tab crashes at 100,000, with or without us.
    defends: '100,000 elements inside each other (20,000 in Firefox)',
    page: page(
      `${STORY}<div id="deep" hidden></div>${script("const depth = navigator.userAgent.includes('Firefox') ? 20000 : 100000; let at = document.getElementById('deep'); for (let i = 0; i < depth; i++) { const next = document.createElement('span'); at.append(next); at = next } at.textContent = 'thymectomy'")}`,
    ),
    painted: TERMS,
    unpainted: ['thymectomy'],
  },
  'becomes-editable': {
    defends: 'text that turns into an editor after it was painted',
    page: page(
      `${STORY}<p id="edit">She had dysphagia too.</p>${script("setTimeout(() => document.getElementById('edit').contentEditable = 'true', 400)")}`,
    ),
    painted: TERMS,
    unpainted: ['dysphagia'],
  },
  'highlights-cleared': {
    defends: 'a page that empties the highlight registry, then changes',
    page: page(
      `${STORY}<p id="more"></p>${script("setTimeout(() => { CSS.highlights.clear(); document.getElementById('more').textContent = 'And dysphagia.' }, 600)")}`,
    ),
    painted: [...TERMS, 'dysphagia'],
  },
  'document-rewritten': {
    defends: 'document.open and write after the page was read',
    page: page(
      `<h1>Myasthenia gravis</h1>${script("setTimeout(() => { document.open(); document.write('<!doctype html><title>New</title><p>Now amyotrophic lateral sclerosis and riluzole.</p>'); document.close() }, 600)")}`,
    ),
    painted: ['amyotrophic lateral sclerosis', 'riluzole'],
  },
  'mutation-storm': {
    defends: 'a page that rewrites its text in every frame for a second',
    page: page(
      `${STORY}<p id="storm"></p>${script("const end = performance.now() + 1000; const tick = () => { document.getElementById('storm').textContent = 'ptosis ' + performance.now(); if (performance.now() < end) requestAnimationFrame(tick); else document.getElementById('storm').textContent = 'In the end dysphagia.' }; tick()")}`,
    ),
    painted: [...TERMS, 'dysphagia'],
  },
  xhtml: {
    defends: 'an XHTML document',
    page: {
      body: `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Test</title></head><body>${STORY}</body></html>`,
      headers: { 'content-type': 'application/xhtml+xml' },
    },
    painted: TERMS,
  },
  'odd-documents': {
    defends: 'an SVG image opened as a page',
    page: {
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="80"><text y="40">myasthenia gravis</text></svg>',
      headers: { 'content-type': 'image/svg+xml' },
    },
    painted: [],
    unpainted: ['myasthenia gravis'],
  },
};
