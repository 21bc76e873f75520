// Where a block stands: text, comment or beside it, told by tag, role and name; and what the names of whole pages do not tell.
import { afterEach, describe, expect, test } from 'vitest';
import { Places } from '../../../src/page/place-of.ts';

afterEach(() => document.body.replaceChildren());

function placeIn(html: string) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.body.append(...page.body.childNodes);
  const block = document.querySelector('p');
  if (block === null) throw new Error('no paragraph');
  return new Places().placeOf(block);
}

describe('beside the text', () => {
  test.each([
    '<aside><p>x</p></aside>',
    '<nav><p>x</p></nav>',
    '<footer><p>x</p></footer>',
    '<div role="complementary"><p>x</p></div>',
    '<div class="sidebar"><p>x</p></div>',
    '<div class="right-sidebar wide"><p>x</p></div>',
    '<div id="ad-slot"><p>x</p></div>',
    '<div class="google-ads"><p>x</p></div>',
    '<div class="related-articles"><div><p>x</p></div></div>',
    '<aside><article><p>x</p></article></aside>',
    '<div class="you-may-also-like"><p>x</p></div>',
    '<section class="customers-also-bought"><p>x</p></section>',
    '<div class="shop-offers"><p>x</p></div>',
    '<div id="most-read"><p>x</p></div>',
  ])('%s', (html) => {
    expect(placeIn(html).region).toBe('beside');
  });
});

describe('the text itself', () => {
  test.each([
    '<div class="elementor-widget-container"><p>x</p></div>',
    '<div class="content-with-sidebar"><p>x</p></div>',
    '<div class="layout--sidebar-right"><p>x</p></div>',
    '<div class="no-ads"><p>x</p></div>',
    '<div class="news-article"><p>x</p></div>',
    '<div class="ad-free"><p>x</p></div>',
    '<div class="menu-open"><p>x</p></div>',
    '<section id="discussion"><p>x</p></section>',
    '<section id="treatment-response"><p>x</p></section>',
    '<div class="sidebar"><main><p>x</p></main></div>',
    '<article class="post"><p>x</p></article>',
  ])('%s', (html) => {
    expect(placeIn(html).region).toBe('main');
  });
});

test('comments', () => {
  expect(placeIn('<div id="comments"><div class="comment"><p>x</p></div></div>').region).toBe('comment');
});

test('list items, rows and entries stand together; a whole article does not', () => {
  expect(placeIn('<ul><li><p>x</p></li></ul>').group).toBe(document.querySelector('li'));
  document.body.replaceChildren();
  expect(placeIn('<article><p>x</p></article>').group).toBeUndefined();
});

test('what is said of a word stands together with it', () => {
  const [first, second] = ['dt', 'dt + dd + dt'];
  const list = (rest: string) => `<dl><dt>ALS</dt><dd>one</dd><dt>MG</dt>${rest}</dl>`;
  expect(placeIn(list('<dd><p>x</p></dd>')).group).toBe(document.querySelector(second));
  document.body.replaceChildren();
  expect(placeIn(list('<dd>one</dd><dd><p>x</p></dd>')).group).toBe(document.querySelector(second));
  expect(document.querySelector(second)).not.toBe(document.querySelector(first));
  document.body.replaceChildren();
  expect(placeIn('<dl><dd><p>x</p></dd></dl>').group).toBe(document.querySelector('dd'));
});

test('of many boxes alike each stands by itself, as results and posts do; three of a kind are no such list', () => {
  const boxes = (count: number, tag = 'div') => `<${tag} class="r x"><p>x</p></${tag}>`.repeat(count);
  expect(placeIn(boxes(4)).group).toBe(document.querySelector('div'));
  document.body.replaceChildren();
  expect(placeIn(boxes(3)).group).toBeUndefined();
  document.body.replaceChildren();
  expect(placeIn(boxes(4, 'span')).group).toBeUndefined();
  document.body.replaceChildren();
  expect(placeIn(`<div class="r"><p>x</p>${'<p>y</p>'.repeat(9)}</div>${boxes(4)}`).group).toBeUndefined();
});

test('rank of the heading around, declared language', () => {
  expect(placeIn('<h3 lang="de-AT"><p>x</p></h3>')).toMatchObject({ lang: 'de' });
  document.body.replaceChildren();
  expect(placeIn('<div role="heading" aria-level="4"><p>x</p></div>').level).toBe(4);
});
