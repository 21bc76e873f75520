// Served pages that must be the same with the extension on: the fixtures of the painters' contract and places of their own.
import { TEXTS } from '../browser/painting/fixtures.ts';
import { PAGE_RULES } from '../browser/painting/page-rules.ts';
import type { Page } from '../support/serve.ts';

/** A page, how it has to be painted in its top frame, and words that have to be painted somewhere in it. */
export interface ContractPage extends Page {
  readonly path: string;
  readonly painter: 'elements' | 'highlights';
  readonly words: readonly string[];
}

/** Makes a page ours, so that clinical and everyday terms are shown as well. */
const OURS =
  '<p>Myasthenia gravis (MG) and amyotrophic lateral sclerosis (ALS) both weaken muscles. Pyridostigmine and riluzole help.</p>';
const WORDS = ['Pyridostigmine', 'riluzole'];

function html(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Myasthenia gravis</title>${head}</head><body>${OURS}${body}</body></html>`;
}

/** Without what changes how the whole page is read or painted: that has pages of its own. */
const READ_ON = TEXTS.filter(({ html: text }) => !/getRootNode|columns/.test(text));
const COLUMNS = TEXTS.find(({ name }) => name === 'columns')?.html ?? '';

/** All texts on one page, each with its rules kept to itself. */
const texts = READ_ON.map(({ html: text }, index) => `<article class="f${index}">${text}</article>`).join(
  '\n',
);
const textRules = READ_ON.map(({ css = '' }, index) => `.f${index} { ${css} }`).join('\n');

const rules: ContractPage[] = PAGE_RULES.map(({ html: body, css = '' }, index) => ({
  path: `/rules-${index}.html`,
  // The words that make the page ours stand beside it, and are wrapped where the page's rules allow it.
  body: html(body, `<style>${css}</style>`),
  painter: 'highlights',
  words: WORDS,
}));
/** Rules of which one more element, or one less careful rule of ours, would be seen. */
const TELLING = [
  '* + *',
  'p > * { float }',
  '*::before',
  'important rules in a layer',
  '::first-letter with quotes',
  'counters',
];

/** Has what `act` changes. */
const MOVING = '<div><ul><li>edaravone</li><li>tofersen</li></ul></div><article><p>It goes.</p></article>';

/** What a page does to itself once it is painted. */
const ACTS = `<script>
  globalThis.act = () => {
    const first = document.querySelector('p');
    first.firstChild.data = 'Changed: myasthenia gravis, ALS, ' + first.firstChild.data;
    const list = document.querySelector('ul');
    list.append(list.firstElementChild);
    const late = document.createElement('p');
    late.textContent = 'Late comes edaravone.';
    document.body.insertBefore(late, list.parentElement);
    document.querySelector('article p').remove();
  };
</script>`;

const SHADOW = (mode: string) => `<x-host>slotted tofersen</x-host><script>
  const root = document.querySelector('x-host').attachShadow({ mode: '${mode}' });
  const p = document.createElement('p');
  p.append('In the shadow: edaravone, ', document.createElement('slot'));
  root.append(p);
  globalThis.roots = [root];
</script>`;

const NAMES = [
  'body',
  'createElement',
  'createNodeIterator',
  'title',
  'defaultView',
  'styleSheets',
  'contentType',
]
  .map((name) => `<img alt="" name="${name}">`)
  .join('');

const NONE = { 'content-security-policy': "default-src 'none'" };

/** The pages. */
export const PAGES: readonly ContractPage[] = [
  {
    path: '/static.html',
    body: html(texts, `<style>${textRules}</style>`),
    painter: 'elements',
    words: [...WORDS, 'thymectomy'],
  },
  {
    path: '/scripted.html',
    body: html(texts + ACTS, `<style>${textRules}</style>`),
    painter: 'highlights',
    words: [...WORDS, 'thymectomy', 'edaravone'],
  },
  ...rules.filter((_, index) => TELLING.includes(PAGE_RULES[index]?.name ?? '')),
  {
    path: '/strict.html',
    body: html('<p>Here is edaravone.</p>'),
    headers: NONE,
    painter: 'elements',
    words: [...WORDS, 'edaravone'],
  },
  {
    path: '/strict-scripted.html',
    body: html(MOVING + ACTS),
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'unsafe-inline'; require-trusted-types-for 'script'",
    },
    painter: 'highlights',
    words: ['edaravone', 'tofersen'],
  },
  {
    path: '/frames.html',
    body: html(
      '<iframe src="/strict.html" width="400" height="300"></iframe><iframe srcdoc="<p>Myasthenia gravis: try rozanolixizumab.</p>"></iframe>',
    ),
    painter: 'highlights',
    words: [...WORDS, 'edaravone', 'rozanolixizumab'],
  },
  {
    path: '/open-shadow.html',
    body: html(SHADOW('open')),
    painter: 'highlights',
    words: [...WORDS, 'edaravone', 'tofersen'],
  },
  {
    path: '/closed-shadow.html',
    body: html(SHADOW('closed')),
    painter: 'highlights',
    words: [...WORDS, 'edaravone', 'tofersen'],
  },
  {
    path: '/declared-shadow.html',
    body: html(
      '<section><template shadowrootmode="open"><p>edaravone and <slot></slot></p></template>tofersen</section>',
    ),
    painter: 'highlights',
    words: [...WORDS, 'edaravone', 'tofersen'],
  },
  {
    path: '/editor.html',
    body: html(
      '<div contenteditable>My <b>ptosis</b> today</div><textarea>ptosis</textarea><p>Not there: edaravone.</p>',
    ),
    painter: 'elements',
    words: [...WORDS, 'edaravone'],
  },
  {
    path: '/page.xhtml',
    body: `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Myasthenia gravis</title></head><body>${OURS}<p>A <b>tag</b> and <![CDATA[edaravone & more]]> end</p></body></html>`,
    painter: 'elements',
    words: [...WORDS, 'edaravone'],
  },
  {
    path: '/form.html',
    body: html(
      `<form>Try eculizumab <input name="getRootNode"><input name="scrollIntoView"></form>${MOVING}${ACTS}`,
    ),
    painter: 'highlights',
    words: [...WORDS, 'eculizumab', 'edaravone'],
  },
  {
    path: '/names.html',
    body: html(`<form>Try edaravone <input name="children"><input name="localName"></form>${NAMES}`),
    painter: 'elements',
    words: [...WORDS, 'edaravone'],
  },
  { path: '/columns.html', body: html(COLUMNS), painter: 'highlights', words: WORDS },
  {
    path: '/has.html',
    body: html('<p>edaravone</p>', '<style>p:has(> *) { color: red; margin: 50px }</style>'),
    painter: 'highlights',
    words: [...WORDS, 'edaravone'],
  },
];
