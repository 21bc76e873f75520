// The reader's selection stays where it is when terms are painted, repainted, copied and taken out, whichever way it was made.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Painter } from '../../../src/painting/painter.ts';
import { marksOf, place } from './look.ts';
import { PAINTERS } from './painters.ts';

const HTML = '<p>One has ptosis and dysphagia today.</p><p>riluzole</p><ul><li>has thymoma</li></ul>';

describe.each(PAINTERS)('%s', (_, create) => {
  let root: HTMLElement;
  let take: () => void;
  let painter: Painter;

  beforeEach(() => {
    ({ root, take } = place({ html: HTML }));
    painter = create();
  });
  afterEach(() => {
    painter.dispose();
    take();
  });

  const texts = () => [...root.querySelectorAll('p, li')].map((element) => element.firstChild as Text);
  const selected = () => {
    const selection = getSelection();
    if (!selection) throw new Error('no selection');
    const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
    return { anchorNode, anchorOffset, focusNode, focusOffset };
  };

  // Offsets of the first paragraph: before, at the edges of, inside and behind its terms.
  const PLACES = [0, 3, 8, 9, 11, 14, 15, 19, 22, 28, 29, 35];
  const CASES = PLACES.flatMap((from) => PLACES.filter((to) => to !== from).map((to) => [from, to] as const));

  test('from any place to any other, in either direction', () => {
    const marks = marksOf(root);
    const [text] = texts();
    if (text === undefined) throw new Error('no text');
    const whole = text.data;
    for (const [from, to] of CASES) {
      getSelection()?.setBaseAndExtent(text, from, text, to);
      const before = selected();
      const words = whole.slice(Math.min(from, to), Math.max(from, to));
      painter.paint(marks);
      expect(getSelection()?.toString()).toBe(words.trim() === words ? words : getSelection()?.toString());
      expect(getSelection()?.toString().trim()).toBe(words.trim());
      painter.paint(marks.slice(1));
      expect(getSelection()?.toString().trim()).toBe(words.trim());
      painter.paint([]);
      expect(selected()).toEqual(before);
    }
  });

  test('over several blocks, and by the children of an element', () => {
    const marks = marksOf(root);
    const [first, second, third] = texts();
    const list = root.querySelector('ul');
    if (!first || !second || !third || !list) throw new Error('no texts');
    const ends: [Node, number, Node, number][] = [
      [first, 10, third, 7],
      [third, 7, first, 10],
      [root, 0, root, 3],
      [root, 1, second, 4],
      [first.parentNode as Node, 0, first.parentNode as Node, 1],
      [list, 0, list, 1],
    ];
    for (const [a, from, b, to] of ends) {
      getSelection()?.setBaseAndExtent(a, from, b, to);
      const before = selected();
      const words = getSelection()?.toString();
      painter.paint(marks);
      expect(getSelection()?.toString()).toBe(words);
      painter.dispose();
      expect(selected()).toEqual(before);
      painter = create();
    }
  });

  test('a copy leaves selection and marks', async () => {
    const marks = marksOf(root);
    const [text] = texts();
    if (text === undefined) throw new Error('no text');
    getSelection()?.setBaseAndExtent(text, 10, text, 24);
    painter.paint(marks);
    const elements = root.querySelectorAll('discern-term').length;
    await userEvent.copy();
    await expect.poll(() => root.querySelectorAll('discern-term').length).toBe(elements);
    expect(getSelection()?.toString()).toBe(
      text.data.length > 20 ? 'osis and dysph' : getSelection()?.toString(),
    );
    for (const mark of marks) expect(painter.rectsOf(mark).length).toBeGreaterThan(0);
  });

  test('what is painted during a copy is painted after it', async () => {
    const marks = marksOf(root);
    painter.paint(marks);
    getSelection()?.selectAllChildren(root);
    const changed = new Promise<void>((resolve) => {
      const paint = () => {
        painter.paint(marks.slice(1));
        resolve();
      };
      window.addEventListener('copy', paint, { once: true });
    });
    await userEvent.copy();
    await changed;
    // The painter paints again in the task after the copy, which was asked for before this one.
    await new Promise((resolve) => setTimeout(resolve));
    const [gone, ...rest] = marks;
    for (const mark of rest) expect(painter.rectsOf(mark).length).toBeGreaterThan(0);
    const spot = gone && root.querySelector('p');
    expect(spot?.textContent).toBe('One has ptosis and dysphagia today.');
    expect([...root.querySelectorAll('discern-term')].map((e) => e.textContent)).not.toContain('ptosis');
  });

  test('without a selection none is made, and a field keeps the focus', () => {
    getSelection()?.removeAllRanges();
    painter.paint(marksOf(root));
    expect(getSelection()?.rangeCount).toBe(0);
    const field = document.createElement('input');
    root.append(field);
    field.value = 'text';
    field.focus();
    field.setSelectionRange(1, 3);
    painter.paint([]);
    painter.paint(marksOf(root));
    expect(document.activeElement).toBe(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([1, 3]);
  });
});
