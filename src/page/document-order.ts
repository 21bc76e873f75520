// Where segments stand to each other in a page; what stands in a shadow root stands where its host does.
import { rootOf } from '../text/dom.ts';
import type { Segment } from '../text/segment.ts';

/** For sorting. Browsers may go through all siblings to tell, so what is in order already is better not compared. */
export function compareSegments(one: Segment, other: Segment): number {
  const [a, b] = [one.pieces[0]?.node, other.pieces[0]?.node];
  if (a === undefined || b === undefined || a === b) return 0;
  const [x, y] = rootOf(a) === rootOf(b) ? [a, b] : [lightNode(a), lightNode(b)];
  return x.compareDocumentPosition(y) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The node of the document in whose shadow a node stands. */
function lightNode(node: Node): Node {
  let at = node;
  for (let root = rootOf(at); root instanceof ShadowRoot; root = rootOf(at)) at = root.host;
  return at;
}
