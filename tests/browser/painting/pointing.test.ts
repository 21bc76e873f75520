// From a point to the mark under it and back: every line, every inline tag, and nothing beside the text.
import { afterEach, describe, expect, test } from 'vitest';
import { HighlightPainter } from '../../../src/painting/highlight-painter.ts';
import type { Painter } from '../../../src/painting/painter.ts';
import { marksOf, place } from './look.ts';
import { PAINTERS } from './painters.ts';

const ended: (() => void)[] = [];
afterEach(() => {
  for (const end of ended.splice(0)) end();
});

function painted(create: () => Painter, html: string, css = '') {
  const { root, take } = place({ html, css });
  const painter = create();
  const marks = marksOf(root);
  painter.paint(marks);
  ended.push(() => painter.dispose(), take);
  return { root, painter, marks };
}

const middle = ({ left, top, width, height }: DOMRect) => [left + width / 2, top + height / 2] as const;

describe.each(PAINTERS)('%s', (_, create) => {
  test('every line of a wrapped term', () => {
    const { painter, marks } = painted(
      create,
      '<p style="width: 80px">amyotrophic lateral sclerosis here</p>',
    );
    const [mark] = marks;
    if (mark === undefined) throw new Error('no mark');
    const boxes = painter.rectsOf(mark).filter(({ width }) => width > 0);
    expect(boxes.length).toBeGreaterThanOrEqual(3);
    expect(new Set(boxes.map(({ top }) => top)).size).toBeGreaterThanOrEqual(3);
    for (const box of boxes) expect(painter.markAt(...middle(box))).toBe(mark);
  });

  test('nothing beside, above, below and between', () => {
    const { root, painter, marks } = painted(create, '<p style="margin: 40px">has ptosis and thymoma</p>');
    const [first, second] = marks.map((mark) => painter.rectsOf(mark)[0]);
    if (!first || !second) throw new Error('no boxes');
    const y = first.top + first.height / 2;
    expect(painter.markAt(first.left - 3, y)).toBe(undefined);
    expect(painter.markAt((first.right + second.left) / 2, y)).toBe(undefined);
    expect(painter.markAt(second.right + 3, y)).toBe(undefined);
    expect(painter.markAt(first.left + 2, first.top - 10)).toBe(undefined);
    expect(painter.markAt(first.left + 2, first.bottom + 10)).toBe(undefined);
    expect(painter.markAt(-5, -5)).toBe(undefined);
    expect(painter.markAt(1e6, 1e6)).toBe(undefined);
    expect(painter.markAt(Number(root.offsetLeft), 0)).toBe(undefined);
  });

  test('a term that is covered is not under the pointer', () => {
    const cover = '<div style="position: fixed; inset: 0; background: white"></div>';
    const { painter, marks } = painted(create, `<p>has ptosis</p>${cover}`);
    const box = marks[0] && painter.rectsOf(marks[0])[0];
    expect(box && painter.markAt(...middle(box))).toBe(undefined);
  });

  test('marks that were not painted, or no longer are, have no place', () => {
    const { painter, marks } = painted(create, '<p>has ptosis and thymoma</p>');
    const [first, second] = marks;
    if (!first || !second) throw new Error('no marks');
    const box = painter.rectsOf(first)[0];
    painter.paint([second]);
    expect(box && painter.markAt(...middle(box))).toBe(undefined);
    painter.dispose();
    expect(painter.markAt(...middle(box ?? new DOMRect()))).toBe(undefined);
  });

  test('a term whose text left the page', () => {
    const { root, painter, marks } = painted(create, '<p>has ptosis</p>');
    root.querySelector('p')?.remove();
    for (const mark of marks) {
      expect(painter.rectsOf(mark)).toEqual([]);
      expect(painter.elementOf(mark)).toBe(undefined);
    }
  });
});

describe('HighlightPainter', () => {
  const create = () => new HighlightPainter();

  test('a term that crosses inline tags, in each of them', () => {
    const { painter, marks } = painted(create, '<p><b>my</b>asthenia <i>gra</i><a href="#x">vis</a></p>');
    const [mark] = marks;
    const boxes = mark ? painter.rectsOf(mark) : [];
    expect(boxes.length).toBe(4);
    for (const box of boxes) expect(painter.markAt(...middle(box))).toBe(mark);
  });

  test('text in a shadow root, and text slotted into one, at any depth', () => {
    const { root, take } = place({ html: '<div id="a"></div><div id="b">has ptosis here</div>' });
    const [a, b] = [root.querySelector('#a'), root.querySelector('#b')];
    const build = (html: string) => document.createRange().createContextualFragment(html);
    a?.attachShadow({ mode: 'open' }).append(build('<p>has thymoma here</p>'));
    b?.attachShadow({ mode: 'open' }).append(build('<section><div><slot></slot></div></section>'));
    const painter = create();
    const marks = marksOf(root);
    painter.paint(marks);
    ended.push(() => painter.dispose(), take);
    expect(marks.map(({ text }) => text).sort()).toEqual(['ptosis', 'thymoma']);
    for (const mark of marks) {
      const [box] = painter.rectsOf(mark);
      expect(box && painter.markAt(...middle(box))).toBe(mark);
    }
  });

  test('display: contents around the text', () => {
    const { painter, marks } = painted(create, '<div><p style="display: contents">has ptosis</p></div>');
    const box = marks[0] && painter.rectsOf(marks[0])[0];
    expect(box && painter.markAt(...middle(box))).toBe(marks[0]);
  });

  test('a form whose fields are named like the DOM', () => {
    const fields = ['parentElement', 'getClientRects', 'isConnected', 'contains', 'shadowRoot']
      .map((name) => `<input name="${name}">`)
      .join('');
    const { painter, marks } = painted(create, `<form>has ptosis${fields}</form>`);
    const box = marks[0] && painter.rectsOf(marks[0])[0];
    expect(box && painter.markAt(...middle(box))).toBe(marks[0]);
    expect(marks[0] && painter.elementOf(marks[0])).toBeInstanceOf(HTMLFormElement);
  });

  test("what a page took out of the registry is put back, and nothing of the page's goes", () => {
    const own = new Highlight();
    CSS.highlights.set('page', own);
    const { painter, marks } = painted(create, '<p>has ptosis</p>');
    const names = () => [...CSS.highlights.keys()].filter((name) => name.startsWith('discern-'));
    expect(names().length).toBe(1);
    for (const name of names()) CSS.highlights.delete(name);
    painter.paint(marks);
    expect(names().length).toBe(1);
    painter.dispose();
    expect([...CSS.highlights.keys()]).toEqual(['page']);
    expect(own.size).toBe(0);
    CSS.highlights.delete('page');
  });
});
