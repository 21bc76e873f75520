// A segment as the page's style has it: parts where an inline tag is displayed as a block or cell, where white space keeps
// its line breaks, and without what is hidden. Costs computed styles, so it is asked only where a term was found.
import { parentElementOf } from './dom.ts';
import { GAP, type Segment, SegmentBuilder } from './segment.ts';
import { createLooks } from './visibility.ts';

/** Displays that let text run on. `inline-block` parts: chips and badges are words of their own. */
const RUNS_ON = /^(?:inline|contents|ruby|ruby-base)$/;
const KEEPS_LINES = /^(?:preserve|preserve-breaks|break-spaces)$/;
/** A line break that is kept parts words, but for one where a long line of a sentence was only broken: letters and mails have these. */
const ENDED_LINES = /(?<![^\n]{40})\n|\n(?![ \t]*\p{Ll})/gu;

/** What the style of one element says about the text in it. */
interface Around {
  readonly style: CSSStyleDeclaration;
  readonly block: Element;
  readonly keepsLines: boolean;
}

/** The segments that `segment` really is on the page; empty when it is hidden. */
export function exactSegments(segment: Segment): Segment[] {
  const exact: Segment[] = [];
  const builder = new SegmentBuilder();
  // A sentence comes back to the same few elements after each of its tags.
  const known = new Map<Element, Around>();
  const looks = createLooks();
  let block: Element | undefined;
  const end = () => {
    const part = block && builder.take(block);
    if (part) exact.push(part);
  };
  let reached = 0;
  for (const { node, at, length } of segment.pieces) {
    if (at > reached) builder.gap();
    reached = at + length;
    const parent = parentElementOf(node) ?? segment.block;
    const around = known.get(parent) ?? lookAround(parent, segment.block);
    known.set(parent, around);
    const look = looks(node, parent, around.style);
    if (look === 'unseen') builder.gap();
    if (look !== 'seen') continue;
    if (block !== undefined && around.block !== block) end();
    block = around.block;
    builder.add(node, around.keepsLines ? node.data.replace(ENDED_LINES, GAP) : node.data);
  }
  end();
  return exact;
}

function lookAround(parent: Element, last: Element): Around {
  const style = getComputedStyle(parent);
  const keepsLines = KEEPS_LINES.test(style.getPropertyValue('white-space-collapse'));
  return { style, block: displayedBlock(parent, last), keepsLines };
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
