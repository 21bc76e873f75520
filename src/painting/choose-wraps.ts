// Which marks can be wrapped together: a text node is cut for all of its marks or for none, because a
// highlight cannot be painted in a node that was cut for its neighbour.
import type { Mark } from './mark.ts';

/** The marks none of whose nodes is refused, nor shared with a mark that has to be painted otherwise. */
export function chooseWraps(marks: readonly Mark[], mayWrap: (node: Text) => boolean): Mark[] {
  const refused = new Set<Text>();
  const isOut = ({ spans }: Mark) => spans.some(({ node }) => refused.has(node) || !mayWrap(node));
  let chosen = [...marks];
  for (;;) {
    const out = new Set(chosen.filter(isOut));
    if (out.size === 0) return chosen;
    for (const { spans } of out) for (const { node } of spans) refused.add(node);
    chosen = chosen.filter((mark) => !out.has(mark));
  }
}
