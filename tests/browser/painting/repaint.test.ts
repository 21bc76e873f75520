// Marks come, go and change their style; the page's own nodes come back as they were, whatever happened in between.
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HighlightPainter } from '../../../src/painting/highlight-painter.ts';
import type { Mark } from '../../../src/painting/mark.ts';
import { PagePainter } from '../../../src/painting/page-painter.ts';
import { marksOf, nodesOf, place } from './look.ts';
import { PAINTERS } from './painters.ts';

const HTML =
  '<p>Has ptosis, dysphagia and ALS.</p><p><b>myasthenia</b><i> gravis and MG</i></p><p><b>EMG, myasthenia</b> gravis</p>' +
  '<ul><li>riluzole, edaravone</li><li><a href="#x">thymoma</a></li></ul>';

/** What is painted now, however it is painted. */
function shown(root: Element): string[] {
  const texts = [...root.querySelectorAll('discern-term')].map((element) => element.textContent ?? '');
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('discern-')) continue;
    for (const range of highlight as unknown as Iterable<StaticRange>) {
      const { data } = range.startContainer as Text;
      if (range.endOffset <= data.length) texts.push(data.slice(range.startOffset, range.endOffset));
      else texts.push('BROKEN');
    }
  }
  return texts.sort();
}

const textsOf = (marks: readonly Mark[]) =>
  marks.flatMap(({ spans }) => spans.map((span) => span.node.data.slice(span.start, span.end))).sort();

describe.each(PAINTERS)('%s', (name, create) => {
  let root: HTMLElement;
  let take: () => void;

  beforeEach(() => {
    ({ root, take } = place({ html: HTML }));
  });
  afterEach(() => take());

  test('any sequence of sets of marks', () => {
    const marks = marksOf(root);
    const whole = marks.map((mark) => textsOf([mark]));
    const nodes = nodesOf(root);
    const sets = fc.array(fc.subarray(marks.map((_, index) => index)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(sets, (steps) => {
        const painter = create();
        for (const step of steps) {
          painter.paint(step.flatMap((index) => marks[index] ?? []));
          const wanted = step.flatMap((index) => whole[index] ?? []).sort();
          if (name !== 'MarkPainter') expect(shown(root)).toEqual(wanted);
          expect(root.textContent).toContain('Has ptosis, dysphagia and ALS.');
        }
        painter.dispose();
        expect(shown(root)).toEqual([]);
        expect(nodesOf(root)).toHaveLength(nodes.length);
        expect(nodesOf(root).every((node, index) => node === nodes[index])).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('another style is another mark, in the same place', () => {
    const marks = marksOf(root);
    const painter = create();
    painter.paint(marks);
    const before = shown(root);
    painter.paint(marks.map((mark) => ({ ...mark, first: !mark.first, tone: 'dark' as const })));
    expect(shown(root)).toEqual(before);
    const dark = [...CSS.highlights].filter(([key, { size }]) => key.includes('-light') && size > 0);
    expect(dark).toEqual([]);
    expect([...root.querySelectorAll('[discern-style*="-light"]')]).toEqual([]);
    painter.dispose();
  });

  test('a mark whose text is no longer that long is passed over', () => {
    const [mark] = marksOf(root);
    if (mark === undefined) throw new Error('no mark');
    const painter = create();
    const stale = { ...mark, spans: mark.spans.map((span) => ({ ...span, end: 9999 })) };
    painter.paint([stale]);
    painter.paint([stale]);
    expect(painter.rectsOf(stale)).toEqual([]);
    painter.dispose();
    expect(root.querySelector('p')?.childNodes.length).toBe(1);
  });

  test('what the page changed stays as the page changed it', () => {
    const write = (at: ParentNode) => {
      const [first, second] = at.querySelectorAll('p');
      first?.append('more');
      first?.firstChild?.remove();
      second?.replaceChildren('all new');
      return [first?.textContent, second?.textContent];
    };
    const meant = write(root.cloneNode(true) as HTMLElement);
    const painter = create();
    painter.paint(marksOf(root));
    write(root);
    painter.dispose();
    const [first, second] = root.querySelectorAll('p');
    expect([first?.textContent, second?.textContent]).toEqual(meant);
    expect(root.querySelector('discern-term')).toBe(null);
  });

  test('after the end nothing is painted any more', () => {
    const marks = marksOf(root);
    const painter = create();
    painter.paint(marks);
    painter.dispose();
    painter.dispose();
    expect(shown(root)).toEqual([]);
  });
});

describe('PagePainter', () => {
  const still = { kind: 'static', reason: 'painter_static' } as const;

  test('a static page that comes alive: elements out node for node, highlights in their place, once and for good', () => {
    const { root, take } = place({ html: HTML });
    const nodes = nodesOf(root);
    const marks = marksOf(root);
    const wanted = textsOf(marks);
    const painter = new PagePainter((write) => write(), still);
    painter.paint(marks);
    expect(root.querySelectorAll('discern-term').length).toBeGreaterThan(4);
    expect(painter.painting).toEqual({ painter: 'marks', reason: 'painter_static' });
    painter.comeAlive();
    painter.comeAlive();
    expect(nodesOf(root).every((node, index) => node === nodes[index])).toBe(true);
    expect(shown(root)).toEqual(wanted);
    expect(painter.painting).toEqual({ painter: 'highlights', reason: 'painter_alive' });
    painter.paint(marks);
    expect(root.querySelector('discern-term')).toBe(null);
    for (const mark of marks) expect(painter.rectsOf(mark).length).toBeGreaterThan(0);
    painter.dispose();
    take();
  });

  test('a managed page is never written to', () => {
    const { root, take } = place({ html: HTML });
    const observer = new MutationObserver(() => {});
    observer.observe(document, { childList: true, characterData: true, attributes: true, subtree: true });
    const painter = new PagePainter((write) => write(), { kind: 'managed', reason: 'painter_scripts' });
    painter.paint(marksOf(root));
    painter.comeAlive();
    painter.dispose();
    expect(observer.takeRecords()).toEqual([]);
    expect(painter.painting).toEqual({ painter: 'highlights', reason: 'painter_scripts' });
    observer.disconnect();
    take();
  });

  test('its writes are all told as its own', () => {
    const { root, take } = place({ html: HTML });
    const observer = new MutationObserver(() => {});
    observer.observe(document, { childList: true, characterData: true, attributes: true, subtree: true });
    let seen = 0;
    const painter = new PagePainter((write) => {
      seen += observer.takeRecords().length;
      write();
      observer.takeRecords();
    }, still);
    const marks = marksOf(root);
    painter.paint(marks);
    painter.paint(marks.slice(2));
    painter.comeAlive();
    painter.dispose();
    expect(seen + observer.takeRecords().length).toBe(0);
    take();
  });

  test('our highlights need no page style: the page keeps its own marks', () => {
    const painter = new HighlightPainter();
    painter.paint([]);
    expect(CSS.highlights.size).toBe(0);
    painter.dispose();
  });
});
