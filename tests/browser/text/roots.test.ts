// Shadow roots, slots, documents of other kinds, loose trees, and pages that put their own things in the DOM's place.
import { expect, test } from 'vitest';
import { exactSegments } from '../../../src/text/exact-segments.ts';
import { blockAround, mayRead, readSegments } from '../../../src/text/read-segments.ts';
import { spansOf } from '../../../src/text/segment.ts';
import { build, exactTextsOf, get, textsOf } from './fixture.ts';

function shadow(host: Element, html: string): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  root.append(document.createRange().createContextualFragment(html));
  return root;
}

test('a shadow root is read after the light text around its host, and is told', () => {
  const place = build('<p>one</p><div id="host">two</div><p>three</p>');
  const root = shadow(get(place, '#host'), '<p>four</p><slot></slot>');
  const told: Node[] = [];
  const texts = [...readSegments(place, (inner) => told.push(inner))].map(({ text }) => text);
  expect(texts).toEqual(['one', 'two', 'three', 'four']);
  expect(told).toEqual([root]);
});

test('a root is told although nothing in it may be read', () => {
  const place = build('<div contenteditable><div id="host"></div></div>');
  const root = shadow(get(place, '#host'), '<p>ptosis</p>');
  expect(textsOf(place)).toEqual([]);
  expect(textsOf(root)).toEqual([]);
});

test('shadow roots nested in each other keep their order', () => {
  const place = build('<div id="a"></div><div id="b"></div>');
  const first = shadow(get(place, '#a'), '<p>one</p><div></div><p>two</p>');
  shadow(get(first as unknown as ParentNode, 'div'), '<p>three</p>');
  shadow(get(place, '#b'), '<p>four</p>');
  expect(textsOf(place)).toEqual(['one', 'two', 'three', 'four']);
  expect(textsOf(first)).toEqual(['one', 'two', 'three']);
});

test('a thousand shadow roots inside each other are no matter of the stack', () => {
  const place = build('<div></div>');
  let host: Element = get(place, 'div');
  for (let depth = 0; depth < 1000; depth += 1) {
    const root = shadow(host, '<div></div>');
    host = get(root, 'div');
  }
  shadow(host, '<p>ptosis</p>');
  expect(textsOf(place)).toEqual(['ptosis']);
});

test('slotted text is seen, text without a slot is not', () => {
  const place = build('<div id="a">ptosis</div><div id="b">thymoma</div>');
  shadow(get(place, '#a'), '<b><slot></slot></b>');
  shadow(get(place, '#b'), '<b>empty</b>');
  expect(exactTextsOf(place)).toEqual(['ptosis', 'empty']);
});

test('a slot shows its fallback only while nothing is slotted', () => {
  const place = build('<div id="a">ptosis</div><div id="b"></div>');
  shadow(get(place, '#a'), '<p><slot>fallback</slot></p>');
  shadow(get(place, '#b'), '<p><slot>fallback</slot></p>');
  expect(exactTextsOf(place)).toEqual(['ptosis', 'fallback']);
});

test('text beside a slot is not joined over it to what is slotted elsewhere', () => {
  const place = build('<div id="a">gravis</div>');
  shadow(get(place, '#a'), '<p>myasthenia <slot></slot></p>');
  expect(textsOf(place)).toEqual(['gravis', 'myasthenia']);
});

test('the block around a node in a shadow root', () => {
  const place = build('<section><span id="a"></span></section>');
  const root = shadow(get(place, '#a'), 'loose <b>bold</b><p>para <i>deep</i></p>');
  expect(blockAround(get(root, 'i'))).toBe(get(root, 'p'));
  expect(blockAround(get(root, 'b'))).toBe(get(place, 'section'));
  expect(blockAround(root.childNodes[0] as Node)).toBe(get(place, 'section'));
  expect(blockAround(root)).toBe(get(place, 'section'));
});

test('the block around a node of the sentence, whatever its attributes say now', () => {
  const place = build(
    '<p id="p"><b hidden>a</b><i contenteditable>b</i><u role="textbox">c</u><sup>1</sup><code>d</code></p>',
  );
  const paragraph = get(place, '#p');
  for (const selector of ['b', 'i', 'u', 'sup']) {
    const element = get(place, selector);
    expect(blockAround(element)).toBe(paragraph);
    expect(blockAround(element.childNodes[0] as Node)).toBe(paragraph);
  }
  expect(blockAround(get(place, 'code'))).toBe(get(place, 'code'));
  expect(blockAround(document)).toBe(null);
});

const HOSTILE = [
  '<img name="body"><img name="documentElement"><img name="createTreeWalker"><img name="title">',
  '<img name="designMode"><form name="designMode"></form><img name="evaluate"><img name="elementFromPoint">',
  '<form id="f">',
  ...[
    'parentNode parentElement firstChild nextSibling childNodes children localName tagName nodeName nodeType',
    'getAttribute attributes isConnected ownerDocument shadowRoot getRootNode contains textContent',
    'checkVisibility getClientRects style hidden attachShadow assignedSlot instanceof constructor',
  ].flatMap((names) => names.split(' ').map((name) => `<input name="${name}">`)),
  'In this form ptosis is <b>seen</b>.<p>And thymoma.</p></form>',
].join('');

test('a page that shadows the DOM is read as if it did not', () => {
  const place = build(HOSTILE);
  expect(get(place, '#f').localName).not.toBe('form');
  expect(exactTextsOf(place)).toEqual(
    ['|In this form ptosis is seen.', 'And thymoma.'].map((text) => text.replace('|', '')),
  );
  expect(mayRead(get(place, 'b'))).toBe(true);
  expect(blockAround(get(place, 'b'))).toBe(get(place, '#f'));
  expect([...readSegments(document)].length).toBeGreaterThan(1);
});

test('a loose tree is read like any other', () => {
  const loose = document.createElement('div');
  loose.append(document.createRange().createContextualFragment('<p>myasthenia <b>gravis</b></p>'));
  expect(textsOf(loose)).toEqual(['myasthenia gravis']);
  expect([...readSegments(loose)].flatMap(exactSegments)).toEqual([]);
});

test('nodes that are no root give nothing', () => {
  expect(textsOf(document.createTextNode('ptosis'))).toEqual([]);
  expect(textsOf(document.createComment('ptosis'))).toEqual([]);
  expect(textsOf(document.implementation.createDocument(null, null))).toEqual([]);
});

test('an XHTML document is read, CDATA and all', () => {
  const page = new DOMParser().parseFromString(
    '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body>' +
      '<p>myasthenia <b>gravis</b></p><p>pto<![CDATA[sis]]></p><p>a<br/>b</p><textarea>no</textarea></body></html>',
    'application/xhtml+xml',
  );
  expect(textsOf(page)).toEqual(['myasthenia gravis', 'ptosis', 'a', 'b'].filter((text) => text.length > 1));
  const cdata = [...readSegments(page)].find(({ text }) => text === 'ptosis');
  expect(cdata && spansOf(cdata, 0, 6).map(({ node, start, end }) => node.data.slice(start, end))).toEqual([
    'pto',
    'sis',
  ]);
});
