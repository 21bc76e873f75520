// One segment per block, inline tags joined: what runs on in a sentence and what parts it, by name and attribute alone.
import { describe, expect, test } from 'vitest';
import { build, exactTextsOf, textsOf } from './fixture.ts';

const JOINED: readonly [name: string, html: string, text: string][] = [
  ['one text', '<p>ptosis</p>', 'ptosis'],
  ['inline tags', '<p>myasthenia <b>gravis</b> today</p>', 'myasthenia gravis today'],
  ['a tag inside a word', '<p>my<i>asthe</i>nia</p>', 'myasthenia'],
  ['nested inline tags', '<p><a>my<em>as<b>the</b>nia</em></a> gravis</p>', 'myasthenia gravis'],
  ['a comment', '<p>thym<!-- x -->oma</p>', 'thymoma'],
  ['<wbr>', '<p>electro<wbr>myography</p>', 'electromyography'],
  ['soft hyphens, kept as text', '<p>dys&shy;pha&shy;gia</p>', 'dys\u00adpha\u00adgia'],
  ['split text nodes', '<p>pto<!---->sis</p>', 'ptosis'],
  ['subscripts', '<p>CO<sub>2</sub></p>', 'CO2'],
  ['a script between', '<p>pto<script>"x"</script>sis</p>', 'ptosis'],
  ['a style between', '<p>pto<style>x{}</style>sis</p>', 'ptosis'],
  ['a hidden inline tag between', '<p>pto<span hidden>xx</span>sis</p>', 'ptosis'],
  ['contenteditable=false', '<p>pto<span contenteditable="false">sis</span></p>', 'ptosis'],
  ['a role that is no editor', '<p>pto<span role="note">sis</span></p>', 'ptosis'],
  ['a label', '<p><label>ptosis</label> seen</p>', 'ptosis seen'],
  ['direction tags', '<p><bdo dir="ltr">pto</bdo><bdi>sis</bdi></p>', 'ptosis'],
];

const PARTED: readonly [name: string, html: string, texts: string[]][] = [
  ['blocks', '<p>myasthenia</p><p>gravis</p>', ['myasthenia', 'gravis']],
  ['a block inside text', '<div>myasthenia <p>gravis</p> now</div>', ['myasthenia', 'gravis', 'now']],
  ['blocks without space between', '<div>pto</div><div>sis</div>', ['pto', 'sis']],
  ['a block inside an inline tag', '<span>pto<div>sis</div></span>', ['pto', 'sis']],
  ['<br>', '<p>myasthenia<br>gravis</p>', ['myasthenia', 'gravis']],
  ['<hr>', '<div>myasthenia<hr>gravis</div>', ['myasthenia', 'gravis']],
  ['table cells', '<table><tr><td>myasthenia</td><td>gravis</td></tr></table>', ['myasthenia', 'gravis']],
  ['header cells', '<table><tr><th>myasthenia<th>gravis</table>', ['myasthenia', 'gravis']],
  ['a caption', '<table><caption>pto</caption><tr><td>sis</table>', ['pto', 'sis']],
  ['list items', '<ul><li>myasthenia</li><li>gravis</li></ul>', ['myasthenia', 'gravis']],
  ['terms and descriptions', '<dl><dt>myasthenia</dt><dd>gravis</dd></dl>', ['myasthenia', 'gravis']],
  ['headings', '<h2>myasthenia</h2>gravis', ['myasthenia', 'gravis']],
  ['a summary', '<details open><summary>pto</summary>sis</details>', ['pto', 'sis']],
  ['<center>', '<div>pto<center>sis</center></div>', ['pto', 'sis']],
  ['an unknown element', '<p>pto<x-thing>sis</x-thing></p>', ['pto', 'sis']],
  ['a figure', '<figure>pto<figcaption>sis</figcaption></figure>', ['pto', 'sis']],
  ['a quotation', '<div>pto<blockquote>sis</blockquote></div>', ['pto', 'sis']],
];

const GAPS: readonly [name: string, html: string, text: string][] = [
  ['an image', '<p>myasthenia <img alt="x"> gravis</p>', 'myasthenia | gravis'],
  ['a button', '<p>myasthenia <button>x</button> gravis</p>', 'myasthenia | gravis'],
  ['code', '<p>myasthenia <code>x</code> gravis</p>', 'myasthenia | gravis'],
  ['a field', '<p>pto<input value="x">sis</p>', 'pto|sis'],
  ['an inline editor', '<p>pto<span contenteditable>x</span>sis</p>', 'pto|sis'],
  ['a drawing', '<p>pto<svg><text>x</text></svg>sis</p>', 'pto|sis'],
  ['a footnote mark', '<p>ptosis<sup>1</sup>and</p>', 'ptosis|1|and'],
  ['ruby text', '<p><ruby>pto<rt>x</rt>sis<rt>y</rt></ruby></p>', 'pto|sis|'],
  ['ruby brackets', '<p><ruby>pto<rp>(</rp><rt>x</rt><rp>)</rp></ruby>sis</p>', 'pto|sis'],
  ['something of ours', '<p>pto<discern-card>x</discern-card>sis</p>', 'pto|sis'],
  ['a hidden block', '<div>pto<div hidden>x</div>sis</div>', 'pto|sis'],
];

describe('joined', () => {
  test.each(JOINED)('%s', (_, html, text) => {
    expect(textsOf(build(html))).toEqual([text]);
    expect(exactTextsOf(build(html))).toEqual([text]);
  });
});

describe('parted', () => {
  test.each(PARTED)('%s', (_, html, texts) => {
    expect(textsOf(build(html))).toEqual(texts);
    expect(exactTextsOf(build(html))).toEqual(texts);
  });
});

describe('a gap', () => {
  test.each(GAPS)('%s', (_, html, text) => {
    expect(textsOf(build(html))).toEqual([text]);
  });
});

test('blocks come in document order and name the element they stand in', () => {
  const place = build('<div id="a">one <p id="b">two</p> three <p id="c"><b>four</b></p></div>');
  expect(textsOf(place)).toEqual(['one', 'two', 'three', 'four']);
});

test('white space alone is no segment', () => {
  expect(textsOf(build('<div> <p>\n</p> <p> \t </p></div>'))).toEqual([]);
});
