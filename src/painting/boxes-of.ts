// Where a stretch of one text node lies in the viewport.

/** One for all, made when it is needed: every live range has to follow every change of the page, until it is collected. */
let ruler: Range | undefined;

/** The boxes of a stretch of one text node; none for a stretch that is empty or not there. */
export function boxesOf(node: Text, start: number, end: number): DOMRect[] {
  if (start >= end || end > node.data.length) return [];
  ruler ??= new Range();
  ruler.setStart(node, start);
  ruler.setEnd(node, end);
  const boxes = [...ruler.getClientRects()];
  ruler.setEnd(document, 0);
  return boxes;
}
