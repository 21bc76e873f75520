// Runs in a page, bundled: what the extension has painted, stretch by stretch, with either of its painters.
import { PREFIX, TERM_ELEMENT } from '../../../src/names.ts';
import type { Span } from '../../../src/text/segment.ts';
import { flat, type Surrounded } from '../mention.ts';

/** What is painted and not yet accounted for. */
export interface Paint {
  /** True when each of the spans is painted, no more and no less; they are accounted for then. */
  take(spans: readonly Span[]): boolean;
  /** The stretches that nobody took. */
  rest(): Surrounded[];
}

/** Scrolling to a term tints it for a moment; that is no mark. */
const FLASH = `${PREFIX}-flash`;

/** Collects the paint of the document, and takes our term elements out so that the page reads as before. */
export function takePaint(): Paint {
  const painted = new Map<Text, Map<number, Span>>();
  const add = (span: Span) => {
    const ofNode = painted.get(span.node) ?? new Map<number, Span>();
    painted.set(span.node, ofNode.set(span.start, span));
  };
  for (const { startContainer: node, startOffset: start, endOffset: end } of highlightedRanges()) {
    if (node.isConnected) add({ node: node as Text, start, end });
  }
  for (const element of document.querySelectorAll(TERM_ELEMENT)) {
    for (const node of element.childNodes) add({ node: node as Text, start: 0, end: (node as Text).length });
    element.replaceWith(...element.childNodes);
  }
  const isPainted = ({ node, start, end }: Span) => painted.get(node)?.get(start)?.end === end;
  return {
    take(spans) {
      // White space between two tags may be left out.
      const inked = spans.filter(({ node, start, end }) => /\S/.test(node.data.slice(start, end)));
      if (!inked.every(isPainted)) return false;
      for (const { node, start } of spans) painted.get(node)?.delete(start);
      return true;
    },
    rest: () => [...painted.values()].flatMap((ofNode) => [...ofNode.values()].map(around)),
  };
}

function highlightedRanges(): AbstractRange[] {
  const ours = [...CSS.highlights].filter(([name]) => name.startsWith(`${PREFIX}-`) && name !== FLASH);
  return ours.flatMap(([, highlight]) => [...(highlight as unknown as Iterable<AbstractRange>)]);
}

function around({ node: { data }, start, end }: Span): Surrounded {
  return {
    text: flat(data.slice(start, end)),
    before: flat(data.slice(0, start)).trimStart(),
    after: flat(data.slice(end)).trimEnd(),
  };
}
