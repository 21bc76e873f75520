// Signs that a script may own a document. Each page here is one that looks static but for one thing.
// Names that shadow the document's own work only in a window of their own; tests/e2e/contract.test.ts has them.
import { expect, test } from 'vitest';
import { kindOfDocument } from '../../../src/painting/document-kind.ts';

function parse(html: string, type: DOMParserSupportedType = 'text/html'): Document {
  return new DOMParser().parseFromString(html, type);
}

/** A page without a window, whose sheets are read all the same. */
function page(body: string, head = ''): Document {
  const made = document.implementation.createHTMLDocument('x');
  made.head.append(made.createRange().createContextualFragment(head));
  made.body.append(made.createRange().createContextualFragment(body));
  return made;
}

const STATIC: readonly [name: string, made: () => Document][] = [
  ['plain text', () => page('<p>ptosis</p>')],
  ['JSON-LD', () => page('', '<script type="application/ld+json">{}</script>')],
  ['JSON', () => page('<script type="application/json">{}</script>')],
  ['JSON, loosely written', () => page('<script type=" Application/JSON ">{}</script>')],
  ['links, images and forms', () => page('<a href="/on">x</a><img alt=""><form action="/x"><input></form>')],
  ['plain rules', () => page('', '<style>p > a, @media print { p { color: red } }</style>')],
  ['data of its own', () => page('<p data-id="7" data-title="x" id="data">x</p>')],
  ['comments', () => page('<!-- begin of story --><p>x</p><!-- x --><!-- end -->')],
  [
    'XHTML',
    () => parse('<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>', 'application/xhtml+xml'),
  ],
];

const SCRIPTS: readonly [name: string, made: () => Document][] = [
  ['a script', () => page('<script>1</script>')],
  ['an external script', () => page('', '<script src="x.js" defer></script>')],
  ['a module', () => page('', '<script type="module">1</script>')],
  ['an unknown type', () => page('<script type="text/x-template">1</script>')],
  ['a script in a drawing', () => page('<svg><script>1</script></svg>')],
  [
    'a script with a prefix',
    () =>
      parse(
        '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:s="http://www.w3.org/2000/svg"><body><s:svg><s:script>1</s:script></s:svg></body></html>',
        'application/xhtml+xml',
      ),
  ],
];

const HANDLERS: readonly [name: string, made: () => Document][] = [
  ['onclick', () => page('<p onclick="x()">x</p>')],
  ['onload on the body', () => parse('<body onload="x()">')],
  ['ONERROR', () => page('<img ONERROR="x()">')],
  ['a javascript: link', () => page('<a href="javascript:x()">x</a>')],
  ['in capitals', () => page('<a href="JavaScript:x()">x</a>')],
  ['with a space before', () => page('<a href=" javascript:x()">x</a>')],
  ['with a break in it', () => page('<a href="java&#10;script:x()">x</a>')],
  ['with a tab and a control character', () => page('<a href="&#1;java&#9;script:x()">x</a>')],
  ['a form that runs', () => page('<form action="javascript:x()"></form>')],
];

/** What scripts leave that are gone themselves. */
const FRAMEWORKS: readonly [name: string, made: () => Document][] = [
  ...[
    'data-v-app', // Vue
    'data-v-7ba5bd90', // Vue
    'data-server-rendered="true"', // Vue 2
    'v-cloak', // Vue
    'data-reactroot', // React
    'ng-version="20.0.0"', // Angular
    '_ngcontent-abc-1', // Angular
    'data-astro-cid-7x', // Astro
    'data-sveltekit-preload-data="hover"', // SvelteKit
    'data-hk="0"', // Solid
    'q:container="paused"', // Qwik
    'x-data="{}"', // Alpine
    '@click="x"', // Alpine, Vue
    'hx-get="/x"', // htmx
    'wire:id="x"', // Livewire
    'data-turbo="true"', // Turbo
    'id="__next"', // Next
  ].map((attribute): [string, () => Document] => [attribute, () => parse(`<p ${attribute}>ptosis</p>`)]),
  ...[
    '$', // React, Solid
    '/$', // React
    '[', // Vue, Svelte
    '[!', // Svelte
    '', // Vue, Svelte, Lit
    ' ', // React
    '?lit$123$', // Lit
    'lit-part x=', // Lit
    'bindings={}', // Angular
    'ng-container', // Angular
    ' ko if: x ', // Knockout
  ].map((comment): [string, () => Document] => [
    `<!--${comment}-->`,
    () => page(`<p>x<!--${comment}--></p>`),
  ]),
  ['data of Next', () => page('<script id="__NEXT_DATA__" type="application/json">{}</script>')],
  ['data of Nuxt', () => page('<script id="__NUXT_DATA__" type="application/json">[]</script>')],
  ['data of Angular', () => page('<script id="ng-state" type="application/json">{}</script>')],
  ['a custom element', () => page('<side-note>x</side-note>')],
  ['an island of Astro', () => page('<astro-island></astro-island>')],
  ['an element that is custom by its attribute', () => page('<p is="side-note">x</p>')],
  [
    'a custom element in XHTML',
    () =>
      parse('<html xmlns="http://www.w3.org/1999/xhtml"><body><x-y/></body></html>', 'application/xhtml+xml'),
  ],
];

const EMBEDS: readonly [name: string, made: () => Document][] = [
  ['iframe', () => page('<iframe src="x"></iframe>')],
  ['a frame set', () => parse('<frameset><frame></frameset>')],
  ['object', () => page('<object data="x"></object>')],
  ['embed', () => page('<embed src="x">')],
];

const STYLES: readonly [name: string, made: () => Document][] = [
  [':has', () => page('', '<style>p:has(> *) { color: red }</style>')],
  [
    ':has in a block',
    () => page('', '<style>@media all { @supports (color: red) { p:has(b) { color: red } } }</style>'),
  ],
  [':has, nested', () => page('', '<style>p { &:has(b) { color: red } }</style>')],
  [':HAS', () => page('', '<style>p:HAS(b) { color: red }</style>')],
  ['our element', () => page('', '<style>discern-term + b { background: url(/saw) }</style>')],
  ['our attribute', () => page('', '<style>@media all { [discern-style^="mg"] ~ i { color: red } }</style>')],
  ['our element, escaped', () => page('', '<style>discern\\2d term + b { color: red }</style>')],
  ['columns', () => page('', '<style>p { columns: 3 }</style>')],
  [
    'a number of columns, deep down',
    () => page('', '<style>@media all { p { & b { column-count: 2 } } }</style>'),
  ],
  ['columns of a width', () => page('<p style="column-width: 9em">x</p>')],
  ['a sheet that is imported', () => page('', '<style>@import url("data:text/css,p:has(b){}");</style>')],
];

const ODD: readonly [name: string, made: () => Document][] = [
  ['XML', () => parse('<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>', 'application/xml')],
  ['a shadow root', withShadow],
];

function withShadow(): Document {
  const made = page('<div></div>');
  made.querySelector('div')?.attachShadow({ mode: 'open' });
  return made;
}

test.each(STATIC)('static: %s', (_, made) => {
  expect(kindOfDocument(made())).toEqual({ kind: 'static', reason: 'painter_static' });
});
test.each(SCRIPTS)('scripts: %s', (_, made) => {
  expect(kindOfDocument(made())).toEqual({ kind: 'managed', reason: 'painter_scripts' });
});
test.each(HANDLERS)('handlers: %s', (_, made) => {
  expect(kindOfDocument(made())).toEqual({ kind: 'managed', reason: 'painter_handlers' });
});
test.each(FRAMEWORKS)('frameworks: %s', (_, made) => {
  expect(kindOfDocument(made())).toEqual({ kind: 'managed', reason: 'painter_framework' });
});
test.each(EMBEDS)('embeds: %s', (_, made) => {
  expect(kindOfDocument(made())).toEqual({ kind: 'managed', reason: 'painter_embeds' });
});
test.each(STYLES)('styles: %s', (_, made) => {
  expect(kindOfDocument(made())).toEqual({ kind: 'managed', reason: 'painter_styles' });
});
test.each(ODD)('odd: %s', (_, made) => {
  expect(kindOfDocument(made())).toEqual({ kind: 'managed', reason: 'painter_odd' });
});

test('a frame is managed: this very one', () => {
  expect(kindOfDocument()).toEqual({ kind: 'managed', reason: 'painter_frame' });
});
