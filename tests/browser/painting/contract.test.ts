// The contract of painting, one suite for every painter: the page reads, looks and is copied as without us, and after dispose
// it is node for node what it was.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Mark } from '../../../src/painting/mark.ts';
import { MarkPainter } from '../../../src/painting/mark-painter.ts';
import { type Fixture, TEXTS } from './fixtures.ts';
import { copyOf, differences, lookAt, marksOf, nodesOf, place } from './look.ts';
import { PAGE_RULES } from './page-rules.ts';
import { PAINTERS } from './painters.ts';

const FIXTURES = [...TEXTS, ...PAGE_RULES];

describe.each(PAINTERS)('%s', (name, create) => {
  describe.each(FIXTURES)('$name', (fixture: Fixture) => {
    let placed: ReturnType<typeof place>;
    let root: HTMLElement;
    let painter: ReturnType<typeof create>;

    beforeEach(() => {
      placed = place(fixture);
      root = placed.root;
      painter = create();
    });
    afterEach(() => {
      painter.dispose();
      placed.take();
    });

    test('reads and looks the same, during and after', () => {
      const before = lookAt(root);
      const nodes = nodesOf(root);
      const marks = marksOf(root);
      expect(marks.length).toBeGreaterThan(0);
      painter.paint(marks);
      expect(differences(before, lookAt(root))).toEqual([]);
      for (const mark of marks) {
        // What would show as an element it leaves to the other.
        if (painter instanceof MarkPainter && !painter.paints(mark)) continue;
        expect(painter.rectsOf(mark).length).toBeGreaterThan(0);
        expect(root.contains(painter.elementOf(mark) ?? null)).toBe(true);
      }
      if (name === 'PagePainter') {
        const elements = root.querySelectorAll('discern-term').length;
        if (fixture.wraps === 'none') expect(elements).toBe(0);
        else if (fixture.wraps === 'all') expect(elements).toBeGreaterThanOrEqual(marks.length);
        else expect(elements).toBeGreaterThan(0);
      }
      painter.dispose();
      expect(nodesOf(root).every((node, index) => node === nodes[index])).toBe(true);
      expect(nodesOf(root).length).toBe(nodes.length);
      expect(differences(before, lookAt(root))).toEqual([]);
    });

    test('shows the same when the texts are given one after another', () => {
      const marks = marksOf(root);
      painter.paint(marks);
      // Only read, to compare.
      const whole = root.innerHTML;
      const rects = marks.map((mark) => painter.rectsOf(mark).length);
      painter.paint([]);
      for (const group of byBlock(marks)) painter.add(group);
      expect(root.innerHTML).toBe(whole);
      expect(marks.map((mark) => painter.rectsOf(mark).length)).toEqual(rects);
      for (const group of byBlock(marks)) painter.add(group);
      expect(root.innerHTML).toBe(whole);
    });

    test('painting the same again writes nothing', () => {
      const marks = marksOf(root);
      painter.paint(marks);
      const observer = new MutationObserver(() => {});
      observer.observe(root, { childList: true, characterData: true, attributes: true, subtree: true });
      painter.paint(marks);
      painter.paint([...marks]);
      expect(observer.takeRecords()).toEqual([]);
    });
  });

  test.each(FIXTURES.filter(({ html }) => !html.includes('<form')))(
    'a copy of $name',
    async (fixture: Fixture) => {
      const { root, take } = place(fixture);
      const before = await copyOf(root);
      const painter = create();
      painter.paint(marksOf(root));
      const during = await copyOf(root);
      painter.dispose();
      take();
      expect(during).toEqual(before);
      expect(before.html).not.toBe('');
    },
  );
});

/** Marks that share a text node, directly or by another mark, are given together. */
function byBlock(marks: readonly Mark[]): Mark[][] {
  const groups: Mark[][] = [];
  for (const mark of marks) {
    const shares = (other: Mark) =>
      other.spans.some(({ node }) => mark.spans.some((span) => span.node === node));
    const group = groups.find((known) => known.some(shares));
    if (group) group.push(mark);
    else groups.push([mark]);
  }
  return groups;
}
