// Any document, any changes of the page: what may be painted is painted once, nothing else is touched, and in the end every node
// is where and what the page made it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HighlightPainter } from '../../../src/painting/highlight-painter.ts';
import { MarkPainter } from '../../../src/painting/mark-painter.ts';
import { PagePainter } from '../../../src/painting/page-painter.ts';
import type { Painter } from '../../../src/painting/painter.ts';
import { marksOf, nodesOf } from './look.ts';
import { PAINTERS } from './painters.ts';
import { anyChanges, gentleChanges, Twins } from './random-changes.ts';
import { flags, type Plan, plant, randomDocument } from './random-document.ts';

/** The same documents at every run; another number is another two hundred. */
const SEED = 20_261_125;
const RUNS = 200;

/** How often each character below `root` is painted, as flags. */
function paintedIn(root: Element): string {
  const ranges = [...CSS.highlights]
    .filter(([name]) => name.startsWith('discern-'))
    .flatMap(([, highlight]) => [...(highlight as unknown as Iterable<StaticRange>)]);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let painted = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node as Text;
    const isWrapped = text.parentElement?.matches('discern-term[discern-style]') === true;
    const own = ranges.filter(({ startContainer }) => startContainer === text);
    for (let at = 0; at < text.length; at += 1) {
      const over = own.filter(({ startOffset, endOffset }) => startOffset <= at && at < endOffset).length;
      painted += flags(text.data.charAt(at), over + Number(isWrapped));
    }
  }
  return painted;
}

/** What is painted, with what a painter for elements alone leaves out filled in: that would show, as an element. */
function paintedBy(painter: Painter, root: Element, expected: string): string {
  const painted = [...paintedIn(root)];
  const fill = (flag: string, at: number) => (flag === '0' ? (expected[at] ?? '') : flag);
  return (painter instanceof MarkPainter ? painted.map(fill) : painted).join('');
}

/** Paints, looks, and takes it all out again; nobody else changes anything. */
function paintAndTakeOut(plans: readonly Plan[], create: () => Painter): void {
  const { root, expected, forbidden } = plant(plans);
  document.body.append(root);
  const painter = create();
  const observer = new MutationObserver(() => {});
  try {
    const nodes = nodesOf(root);
    const { innerText, textContent } = root;
    const markup = forbidden.map(({ outerHTML }) => outerHTML);
    observer.observe(root, { childList: true, characterData: true, attributes: true, subtree: true });
    painter.paint(marksOf(root));
    expect(paintedBy(painter, root, expected)).toBe(expected);
    expect([root.textContent, root.innerText]).toEqual([textContent, innerText]);
    expect(forbidden.map(({ outerHTML }) => outerHTML)).toEqual(markup);
    painter.dispose();
    const written = observer.takeRecords().map(({ target }) => target);
    expect(written.filter((target) => forbidden.some((element) => element.contains(target)))).toEqual([]);
    if (painter instanceof HighlightPainter) expect(written).toEqual([]);
    expect(nodesOf(root).length).toBe(nodes.length);
    expect(nodesOf(root).every((node, index) => node === nodes[index])).toBe(true);
    expect(paintedIn(root)).not.toContain('1');
  } finally {
    observer.disconnect();
    painter.dispose();
    root.remove();
  }
}

/** Every term below the twin, as flags: what has to be painted once the page has come to rest. */
function termsOf(twin: Element): string {
  const spans = marksOf(twin).flatMap((mark) => mark.spans);
  const walker = document.createTreeWalker(twin, NodeFilter.SHOW_TEXT);
  let terms = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node as Text;
    const own = spans.filter((span) => span.node === text);
    for (let at = 0; at < text.length; at += 1) {
      const over = own.filter(({ start, end }) => start <= at && at < end).length;
      terms += flags(text.data.charAt(at), over);
    }
  }
  return terms;
}

describe.each(PAINTERS)('%s', (name, create) => {
  test('a document that stays as it is', () => {
    fc.assert(
      fc.property(randomDocument, (plans) => paintAndTakeOut(plans, create)),
      { numRuns: RUNS, seed: SEED },
    );
  });

  test('a document that its page changes', () => {
    const first = name === 'HighlightPainter' ? anyChanges : gentleChanges;
    fc.assert(
      fc.property(randomDocument, first, anyChanges, (plans, early, late) => {
        const { root } = plant(plans);
        const twin = root.cloneNode(true) as HTMLElement;
        document.body.append(root, twin);
        const painter = create();
        try {
          const both = new Twins(root, twin);
          painter.paint(marksOf(root));
          for (const change of early) both.do(change);
          // As the session does: a static page that changes is painted by highlight from then on, and read again.
          if (painter instanceof PagePainter) painter.comeAlive();
          if (!(painter instanceof MarkPainter)) {
            painter.paint(marksOf(root));
            expect(paintedIn(root)).toBe(termsOf(twin));
            for (const change of late) both.do(change);
          }
          painter.dispose();
          expect(both.differences()).toEqual([]);
          expect(paintedIn(root)).not.toContain('1');
        } finally {
          painter.dispose();
          root.remove();
          twin.remove();
        }
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });
});
