// How a piece of a page looks, reads and is copied, down to the single character; and the pipeline that marks it.
import lexiconData from 'discern:lexicon';
import { userEvent } from 'vitest/browser';
import { findTerms } from '../../../src/matching/find-terms.ts';
import { createLexicon } from '../../../src/matching/lexicon.ts';
import type { Mark } from '../../../src/painting/mark.ts';
import { localNameOf } from '../../../src/text/dom.ts';
import { exactSegments } from '../../../src/text/exact-segments.ts';
import { readSegments } from '../../../src/text/read-segments.ts';
import { spansOf } from '../../../src/text/segment.ts';
import type { Fixture } from './fixtures.ts';

const lexicon = createLexicon(lexiconData);

/** Every term below `root` as a mark, whatever its tier. */
export function marksOf(root: Node): Mark[] {
  const seen = new Set<string>();
  return [...readSegments(root)].flatMap(exactSegments).flatMap((segment) =>
    findTerms(segment.text, lexicon).map(({ start, end, text, form: { conceptId, lower } }): Mark => {
      const first = !seen.has(conceptId);
      seen.add(conceptId);
      const meaning = lexicon.meanings.get(conceptId) ?? 'quiet';
      const spans = spansOf(segment, start, end);
      return { conceptId, text, form: lower, reason: 'x', meaning, tone: 'light', first, spans };
    }),
  );
}

/** Puts a fixture into the page and returns the element around it; `take` takes it and its style away. */
export function place({ html, css = '' }: Pick<Fixture, 'html' | 'css'>): {
  root: HTMLElement;
  take(): void;
} {
  const style = document.createElement('style');
  style.append(css);
  const root = document.createElement('article');
  root.append(document.createRange().createContextualFragment(html));
  document.head.append(style);
  document.body.append(root);
  return {
    root,
    take() {
      style.remove();
      root.remove();
    },
  };
}

const isOurs = (element: Element) => localNameOf(element).startsWith('discern-');
const SHOWN = ['color', 'font', 'letter-spacing', 'text-transform', 'opacity', 'cursor', 'visibility'];

/** Layout counts in 1/64 px and begins anew at each element; what is less than this nobody can see. */
const NOTHING = 0.1;

type Box = readonly [x: number, y: number, width: number, height: number];

/** Boxes with an area. A space that hangs at the end of a line has boxes without, and an ellipsis reports some twice. */
function boxes(rects: DOMRectList): Box[] {
  const all = new Map<string, Box>();
  for (const { x, y, width, height } of rects) {
    if (width > NOTHING && height > NOTHING) all.set(`${x} ${y} ${width} ${height}`, [x, y, width, height]);
  }
  return [...all.values()];
}

/** An inline element's boxes, those that touch on one line taken together. */
function merged(rects: DOMRectList): Box[] {
  const all: Box[] = [];
  for (const [x, y, width, height] of boxes(rects)) {
    const last = all.at(-1);
    const touches = last && Math.abs(last[0] + last[2] - x) < NOTHING && last[1] === y && last[3] === height;
    if (touches) all.splice(-1, 1, [last[0], y, x + width - last[0], height]);
    else all.push([x, y, width, height]);
  }
  return all;
}

interface Seen {
  readonly what: string;
  readonly boxes: readonly Box[];
}

/** What a reader could tell apart: each character's boxes and style, each element's boxes, and the texts. */
export interface Look {
  readonly textContent: string | null;
  readonly innerText: string;
  readonly seen: readonly Seen[];
}

/** Looks closely. */
export function lookAt(root: HTMLElement): Look {
  const seen: Seen[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { data, parentElement } = node as Text;
    const style = parentElement && getComputedStyle(parentElement);
    const looks = SHOWN.map((name) => style?.getPropertyValue(name)).join();
    for (let at = 0; at < data.length; at += 1) {
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      seen.push({ what: `${data.charAt(at)} ${looks}`, boxes: boxes(range.getClientRects()) });
    }
  }
  for (const element of [root, ...root.querySelectorAll('*')]) {
    if (isOurs(element)) continue;
    const rects = Element.prototype.getClientRects.call(element);
    seen.push({ what: `<${localNameOf(element)}>`, boxes: merged(rects) });
  }
  return { textContent: root.textContent, innerText: root.innerText, seen };
}

/** What differs between two looks, in words; empty when a reader could not tell them apart. */
export function differences(before: Look, after: Look): string[] {
  const found: string[] = [];
  if (before.textContent !== after.textContent) found.push(`textContent: ${after.textContent}`);
  if (before.innerText !== after.innerText) found.push(`innerText: ${JSON.stringify(after.innerText)}`);
  if (before.seen.length !== after.seen.length) found.push('another number of characters or elements');
  for (const [index, one] of before.seen.entries()) {
    const other = after.seen[index];
    const same =
      other?.what === one.what &&
      other.boxes.length === one.boxes.length &&
      one.boxes.every((box, nth) => box.every((value, side) => isNear(value, other.boxes[nth]?.[side])));
    if (!same) found.push(`${JSON.stringify(one)} became ${JSON.stringify(other)}`);
  }
  return found;
}

function isNear(one: number, other: number | undefined): boolean {
  return other !== undefined && Math.abs(one - other) <= NOTHING;
}

/** Every node below `root` with its data, in order, for comparing by identity. */
export function nodesOf(root: Node): (Node | string | null)[] {
  const nodes: (Node | string | null)[] = [];
  const walker = document.createTreeWalker(root);
  for (let node: Node | null = walker.currentNode; node !== null; node = walker.nextNode()) {
    nodes.push(node, node.parentNode, node.nodeValue);
  }
  return nodes;
}

/** Selects all of `root`, copies as a reader does, and tells what landed on the clipboard. */
export async function copyOf(root: HTMLElement): Promise<{ html: string; text: string }> {
  const field = document.createElement('div');
  field.contentEditable = 'true';
  const selection = getSelection();
  selection?.selectAllChildren(root);
  await userEvent.copy();
  document.body.append(field);
  const pasted = new Promise<{ html: string; text: string }>((resolve) => {
    field.addEventListener('paste', (event) => {
      event.preventDefault();
      const read = (type: string) => event.clipboardData?.getData(type) ?? '';
      resolve({ html: read('text/html'), text: read('text/plain') });
    });
  });
  field.focus();
  await userEvent.paste();
  const copied = await pasted;
  field.remove();
  return copied;
}
