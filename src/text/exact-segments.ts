// A segment as the page's style has it: parts where an inline tag is displayed as a block or cell, where white space keeps
// its line breaks, and without what is hidden. Costs computed styles, so it is asked only where a term was found.
import { parentElementOf } from './dom.ts';
import { GAP, type Segment, SegmentBuilder } from './segment.ts';

/** Displays that let text run on. `inline-block` parts: chips and badges are words of their own. */
const RUNS_ON = /^(?:inline|contents|ruby|ruby-base)$/;
const KEEPS_LINES = /^(?:pre|pre-wrap|pre-line|break-spaces)$/;

/** The segments that `segment` really is on the page; empty when it is hidden. */
export function exactSegments(segment: Segment): Segment[] {
  if (!isVisible(segment.block)) return [];
  const exact: Segment[] = [];
  const builder = new SegmentBuilder();
  let block: Element | undefined;
  const end = () => {
    const part = block && builder.take(block);
    if (part) exact.push(part);
  };
  let reached = 0;
  for (const piece of segment.pieces) {
    if (piece.at > reached) builder.gap();
    reached = piece.at + piece.node.data.length;
    const parent = parentElementOf(piece.node);
    if (parent === null || !isVisible(parent)) continue;
    const around = displayedBlock(parent, segment.block);
    if (block !== undefined && around !== block) end();
    block = around;
    builder.add(piece.node);
  }
  end();
  return exact.flatMap(splitLines);
}

/** True when the element is rendered and its own text can be seen. */
function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

function displayedBlock(element: Element, last: Element): Element {
  let at = element;
  while (at !== last) {
    const style = getComputedStyle(at);
    if (!RUNS_ON.test(style.display) || style.float !== 'none' || /absolute|fixed/.test(style.position))
      return at;
    const parent = parentElementOf(at);
    if (parent === null) return at;
    at = parent;
  }
  return last;
}

/** Parts a segment at the line breaks that its style shows. A segment's pieces always cover whole text nodes. */
function splitLines(segment: Segment): Segment[] {
  if (!segment.text.includes('\n') || !KEEPS_LINES.test(whiteSpaceOf(segment.block))) return [segment];
  return [{ ...segment, text: segment.text.replaceAll('\n', GAP) }];
}

function whiteSpaceOf(element: Element): string {
  return getComputedStyle(element).whiteSpace;
}
