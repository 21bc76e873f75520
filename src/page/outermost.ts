// Changed nodes -> the blocks to read again, each once.
import { parentNodeOf } from '../text/dom.ts';
import { blockAround } from '../text/read-segments.ts';

/** What a node stands in: its parent, or the host of a shadow root. */
export function outer(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : parentNodeOf(node);
}

/** The blocks around changed nodes, none inside another; the whole document when it is among them. */
export function outermost(nodes: ReadonlySet<Node>): Node[] {
  if (nodes.has(document)) return [document];
  const blocks = new Set<Node | null>(
    [...nodes].map((node) => (node instanceof ShadowRoot ? node : blockAround(node))),
  );
  blocks.delete(null);
  return ([...blocks] as Node[]).filter((block) => {
    for (let at = outer(block); at !== null; at = outer(at)) if (blocks.has(at)) return false;
    return true;
  });
}
