// Pieces of pages whose own rules count elements, reach every element, or lay out what is in a box one by one.
import { type Fixture, P } from './fixtures.ts';

/** Rules of a page that one more element could set off. */
export const PAGE_RULES: readonly Fixture[] = [
  {
    name: 'direction set on everything',
    html: '<p>مرض ptosis (12) وهو (dysphagia) שלום</p>',
    css: '* { unicode-bidi: isolate } p { unicode-bidi: normal }',
    wraps: 'all',
  },
  { name: 'mark { display: block }', html: P, css: 'mark { display: block }', wraps: 'all' },
  {
    name: '* + *',
    html: '<p>ptosis and dysphagia<b>x</b> and riluzole</p><p>edaravone</p>',
    css: '* + * { margin: 1em; display: block }',
    wraps: 'some',
  },
  { name: '* { padding }', html: P, css: '* { padding: 5px; margin: 3px; border: 1px solid }', wraps: 'all' },
  {
    name: 'p > * { float }',
    html: P,
    css: 'p > * { display: block; float: left; font-size: 2em; color: red }',
    wraps: 'all',
  },
  {
    name: 'important rules',
    html: P,
    css: 'p > * { display: block !important; padding: 9px !important; color: red !important }',
    wraps: 'all',
  },
  {
    name: 'important rules in a layer',
    html: P,
    css: '@layer page { p * { padding: 9px !important; color: red !important } }',
    wraps: 'none',
  },
  {
    name: 'important rules with ids',
    html: `<div id="a"><div id="b"><div id="c">${P}</div></div></div>`,
    css: '#a #b #c p * { display: block !important; color: red !important }',
    wraps: 'none',
  },
  {
    name: '*::before',
    html: P,
    css: '*::before { content: "x" } *::after { content: "y" !important }',
    wraps: 'all',
  },
  {
    name: 'counters',
    html: `<p>ptosis <b>MG</b></p>${P}`,
    css: 'body { counter-reset: n } p * { counter-increment: n } p::after { content: counter(n) }',
    wraps: 'some',
  },
  {
    name: 'flex with gap',
    html: '<div style="display: flex; gap: 20px; width: 300px">ptosis and<b>MG dysphagia</b></div>',
    wraps: 'some',
  },
  {
    name: 'flex in a column',
    html: '<div style="display: flex; flex-direction: column">has ptosis now</div>',
    wraps: 'none',
  },
  {
    name: 'grid',
    html: '<div style="display: grid; gap: 9px; grid-template-columns: 1fr 1fr">has ptosis now</div>',
    wraps: 'none',
  },
  {
    name: 'contents in flex',
    html: '<div style="display: flex"><div style="display: contents">has ptosis now</div></div>',
    wraps: 'none',
  },
  {
    name: ':first-child and :last-child',
    html: '<p>ptosis <b>x</b> dysphagia <i>y</i></p>',
    css: ':first-child { color: red } :last-child { font-size: 2em }',
    wraps: 'none',
  },
  {
    name: ':nth-of-type and :only-child',
    html: '<p>ptosis <b>x</b></p>',
    css: ':only-child { font-size: 2em } :nth-child(1) { color: red }',
    wraps: 'none',
  },
  {
    name: ':only-child on everything',
    html: P,
    css: '* :only-child { font-size: 2em } p :first-child { color: red }',
    wraps: 'all',
  },
  {
    name: ':empty',
    html: '<p>ptosis</p><p></p>',
    css: ':empty { height: 30px; background: red } p:not(:empty) { color: blue }',
    wraps: 'all',
  },
  {
    name: '::first-letter',
    html: '<p>ptosis and dysphagia</p>',
    css: 'p::first-letter { font-size: 3em; float: left }',
    wraps: 'all',
  },
  {
    name: '::first-letter with quotes',
    html: '<p>“ptosis” and MG</p>',
    css: 'p::first-letter { font-size: 3em; color: red }',
    wraps: 'none',
  },
  {
    name: '::first-line',
    html: `<div style="width: 200px">${P}</div>`,
    css: 'p::first-line { font-size: 2em; letter-spacing: 2px; text-transform: uppercase }',
    wraps: 'all',
  },
  { name: 'inline block', html: '<p>x <span style="display: inline-block">ptosis</span></p>', wraps: 'none' },
  {
    name: 'a link with a box',
    html: '<p>and <a href="#x">see ptosis here</a> too</p>',
    css: 'a { border: 1px solid; padding: 2px; background: #eee }',
    wraps: 'all',
  },
  {
    name: 'a sheet of shades',
    html: P,
    css: '@layer page { p * { opacity: 0.5 !important; box-shadow: 0 0 3px red !important } }',
    wraps: 'none',
  },
];
