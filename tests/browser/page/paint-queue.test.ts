// What is painted first, what waits until it comes near, and what is no longer painted at all.
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { MarkGroup } from '../../../src/page/compose-marks.ts';
import { PaintQueue } from '../../../src/page/paint-queue.ts';
import { Slices } from '../../../src/page/slices.ts';
import type { Mark } from '../../../src/painting/mark.ts';
import { PagePainter } from '../../../src/painting/page-painter.ts';
import { TextWatch } from '../../../src/text/watch.ts';

let ended: AbortController;
let painter: PagePainter;
let queue: PaintQueue;
let lost: (mark: Mark) => boolean;
/** Numbers of marks in the order in which they were painted. */
let painted: number[];

class Recorded extends PagePainter {
  override add(marks: readonly Mark[]): void {
    painted.push(...marks.map(({ text }) => Number(text)));
    super.add(marks);
  }
}

beforeEach(() => {
  ended = new AbortController();
  painted = [];
  lost = () => false;
  painter = new Recorded((write) => write(), { kind: 'managed', reason: 'painter_scripts' });
  const slices = new Slices(new TextWatch(() => {}, ended.signal), ended.signal);
  queue = new PaintQueue(painter, slices, (mark) => lost(mark));
});
afterEach(() => {
  ended.abort();
  painter.dispose();
  document.body.replaceChildren();
  scrollTo(0, 0);
});

/** So many lines, each a group of one mark. */
function lines(count: number): MarkGroup[] {
  document.body.replaceChildren(
    ...Array.from({ length: count }, (_, index) => {
      const line = document.createElement('p');
      line.textContent = `line ${index}`;
      return line;
    }),
  );
  return [...document.body.children].map((block, index) => ({ block, marks: [markOn(block, index)] }));
}

function markOn(block: Element, index: number): Mark {
  const node = block.firstChild as Text;
  return {
    conceptId: 'x',
    text: String(index),
    form: 'line',
    reason: 'reason_specific',
    meaning: 'mg',
    tone: 'light',
    first: false,
    spans: [{ node, start: 0, end: 4 }],
  };
}

const FEW = 600;
const MANY = 3200;

test('a few marks are all painted, those in view first', async () => {
  const groups = lines(FEW);
  document.body.children[300]?.scrollIntoView();
  await queue.show(groups);
  expect(painted.length).toBe(FEW);
  expect(painted.indexOf(300)).toBeLessThan(painted.indexOf(0));
  expect(painted.indexOf(310)).toBeLessThan(painted.indexOf(599));
});

test('of very many only those near are painted, the others when they come near', async () => {
  const groups = lines(MANY);
  await queue.show(groups);
  expect(painted).toContain(0);
  expect(painted.length).toBeLessThan(MANY / 4);
  document.body.children[2000]?.scrollIntoView();
  await expect.poll(() => painted).toContain(2000);
  expect(painted).not.toContain(1000);
});

test('what is stopped is painted no more, also when it comes near', async () => {
  await queue.show(lines(MANY));
  queue.stop();
  const before = painted.length;
  document.body.children[2000]?.scrollIntoView();
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  expect(painted.length).toBe(before);
});

test('marks on text that has changed are taken out and not painted', async () => {
  const groups = lines(FEW);
  await queue.show(groups);
  lost = ({ text }) => text === '7';
  await queue.show(groups);
  const marks = groups.flatMap((group) => group.marks);
  expect(marks.filter((mark) => !painter.has(mark)).map(({ text }) => text)).toEqual(['7']);
});

test('marks that are wanted no longer go', async () => {
  const groups = lines(FEW);
  await queue.show(groups);
  await queue.show(groups.slice(0, 10));
  expect(groups.filter(({ marks }) => marks.some((mark) => painter.has(mark))).length).toBe(10);
});
