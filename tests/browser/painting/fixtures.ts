// Pieces of pages that painting must leave as they are. `wraps` says how PagePainter has to paint them on a static document:
// with elements, with highlights because elements would show, or both side by side.

/** One piece of a page. */
export interface Fixture {
  readonly name: string;
  readonly html: string;
  readonly css?: string;
  readonly wraps: 'all' | 'none' | 'some';
}

/** The commonest piece. */
export const P = '<p>She has ptosis and dysphagia, and takes pyridostigmine.</p>';

/** Texts as they are written and set. */
export const TEXTS: readonly Fixture[] = [
  { name: 'a paragraph', html: P, wraps: 'all' },
  { name: 'across inline tags', html: '<p>It is myasthenia <b>gravis</b>.</p>', wraps: 'none' },
  { name: 'tags inside a word', html: '<p><b>my</b>asthenia <i>gravis</i> today</p>', wraps: 'none' },
  { name: 'two tags, nothing else', html: '<p><b>myasthenia</b><i> gravis</i></p>', wraps: 'all' },
  {
    name: 'a tag with nothing but a space',
    html: '<p><b>myasthenia</b><u> </u><i>gravis</i></p>',
    wraps: 'all',
  },
  { name: 'at start and end', html: '<p>ptosis and diplopia</p>', wraps: 'all' },
  { name: 'nothing else', html: '<p>ptosis</p>', wraps: 'all' },
  { name: 'next to each other', html: '<p>ptosis dysphagia/diplopia,riluzole</p>', wraps: 'all' },
  {
    name: 'a narrow column',
    html: `<div style="width: 70px">${P}amyotrophic lateral sclerosis</div>`,
    wraps: 'some',
  },
  {
    name: 'wrapped over lines',
    html: '<p style="width: 80px">amyotrophic lateral sclerosis here</p>',
    wraps: 'all',
  },
  { name: 'a link', html: '<p><a href="#x">myasthenia gravis</a></p>', wraps: 'all' },
  { name: 'list items', html: '<ul><li>ptosis<li>see <a href="#x">riluzole</a><li>ALS</ul>', wraps: 'some' },
  {
    name: 'a table',
    html: '<table border><tr><th>ptosis<td>dysphagia<tr><td>x<td>riluzole, edaravone</table>',
    wraps: 'all',
  },
  { name: 'justified', html: `<div style="width: 190px; text-align: justify">${P}</div>`, wraps: 'all' },
  {
    name: 'spaced letters and words',
    html: P,
    css: 'p { letter-spacing: 3px; word-spacing: 9px }',
    wraps: 'all',
  },
  { name: 'capitals', html: P, css: 'p { text-transform: uppercase }', wraps: 'all' },
  {
    name: 'capitalized',
    html: '<p>non-myasthenic ptosis, post-thymectomy</p>',
    css: 'p { text-transform: capitalize }',
    wraps: 'all',
  },
  { name: 'small capitals', html: P, css: 'p { font-variant: small-caps }', wraps: 'all' },
  {
    name: 'kerning',
    html: '<p>AVptosis. To. “ptosis”T ptosis, Ty riluzole. fATAL AV MG,VA</p>',
    css: 'p { font: 40px serif; text-rendering: optimizeLegibility }',
    wraps: 'all',
  },
  {
    name: 'ligatures',
    html: '<p>fi ﬁ single-fiber EMG, flaccid dysarthria fi</p>',
    css: 'p { font: 30px serif; font-variant-ligatures: common-ligatures }',
    wraps: 'all',
  },
  {
    name: 'right to left',
    html: '<p dir="rtl">מחלת ptosis (dysphagia) וגם pyridostigmine, היא</p><p dir="rtl">مرض ptosis وهو MG.</p>',
    wraps: 'all',
  },
  { name: 'mixed direction', html: '<p>مرض ptosis (12) وهو, dysphagia: שלום</p>', wraps: 'all' },
  {
    name: 'vertical',
    html: `<div style="writing-mode: vertical-rl; height: 150px">${P}</div>`,
    wraps: 'all',
  },
  {
    name: 'upright in vertical',
    html: '<p>日本 ptosis と EMG を</p>',
    css: 'p { writing-mode: vertical-rl; text-orientation: upright; height: 200px }',
    wraps: 'all',
  },
  {
    name: 'line-clamp',
    html: `<p style="width: 120px; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden">${P.slice(3, -4)}</p>`,
    wraps: 'some',
  },
  {
    name: 'ellipsis',
    html: P,
    css: 'p { width: 90px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }',
    wraps: 'none',
  },
  {
    name: 'kept white space',
    html: '<p>  has   ptosis  \n and   dysphagia  </p>',
    css: 'p { white-space: pre-wrap }',
    wraps: 'all',
  },
  {
    name: 'hyphens',
    html: '<p lang="en" style="hyphens: auto; width: 60px">electromyography, dys&shy;pha&shy;gia, pyridostigmine</p>',
    wraps: 'all',
  },
  {
    name: 'break anywhere',
    html: '<p style="word-break: break-all; width: 45px">electromyography and dysphagia</p>',
    wraps: 'all',
  },
  { name: 'balanced', html: `<div style="width: 200px; text-wrap: balance">${P}</div>`, wraps: 'all' },
  { name: 'columns', html: `<div style="columns: 3; width: 300px">${P}${P}</div>`, wraps: 'all' },
  {
    name: 'combined upright',
    html: '<p>日<span style="text-combine-upright: all">MG</span>本 myasthenia gravis</p>',
    css: 'p { writing-mode: vertical-rl }',
    wraps: 'none',
  },
  {
    name: 'an indent',
    html: P,
    css: 'p { text-indent: 40px; text-decoration: underline; text-decoration-skip-ink: none }',
    wraps: 'all',
  },
  {
    name: 'a form with its fields named like the DOM',
    html: '<form>has ptosis now<input name="children"><input name="getRootNode"><input name="childNodes"></form>',
    wraps: 'none',
  },
  {
    name: 'a form inside',
    html: '<div>has ptosis now<form><input name="localName"></form></div>',
    wraps: 'none',
  },
  { name: 'ruby', html: '<p><ruby>ptosis<rt>x</rt></ruby> and dysphagia</p>', wraps: 'none' },
  { name: 'a heading', html: '<h2>Myasthenia gravis and amyotrophic lateral sclerosis</h2>', wraps: 'all' },
  { name: 'a comment in a term', html: '<p>thym<!-- x -->oma and ptosis</p>', wraps: 'all' },
  {
    name: 'one text wrapped, the next not',
    html: '<p><b>ptosis and myasthenia</b> gravis</p>',
    wraps: 'none',
  },
  { name: 'a link with more in it', html: '<p>and <a href="#x">see ptosis here</a> too</p>', wraps: 'all' },
];
