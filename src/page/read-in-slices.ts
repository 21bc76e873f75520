// The segments below a root, read in slices. A page may move what is being read between two of them; then the reading begins anew,
// so that no text is lost or read twice.
import { type OnRoot, readSegments } from '../text/read-segments.ts';
import type { Segment } from '../text/segment.ts';
import type { Turn } from '../text/watch.ts';
import { compareSegments } from './document-order.ts';
import type { Slices } from './slices.ts';

/** A page that moves everything all the time is read in one go in the end. */
export const MOST_TRIES = 3;

/** Reads what stands below `root`; what the signal cuts short is not whole. */
export async function readInSlices(root: Node, onRoot: OnRoot, slices: Slices): Promise<readonly Segment[]> {
  for (let tries = 1; ; tries += 1) {
    const reader = readSegments(root, onRoot);
    const segments: Segment[] = [];
    let turn: Turn = 'still';
    let isStirred = false;
    for (let segment = reader.next(); segment !== undefined; segment = reader.next()) {
      segments.push(segment);
      if (!slices.isOver || tries > MOST_TRIES) continue;
      turn = await slices.pauseAt(reader.at ?? root);
      if (turn === 'lost' || slices.signal.aborted) break;
      isStirred ||= turn === 'stirred';
    }
    if (turn !== 'lost' || slices.signal.aborted) return isStirred ? lastReadings(segments) : segments;
  }
}

/** What was moved after it had been read was read again where it stands now; of these only the last is true, and its place. */
function lastReadings(segments: readonly Segment[]): readonly Segment[] {
  const seen = new Set<Text>();
  const isFirst = ({ pieces }: Segment) => {
    const isNew = pieces.every(({ node }) => !seen.has(node));
    for (const { node } of pieces) seen.add(node);
    return isNew;
  };
  return segments.toReversed().filter(isFirst).sort(compareSegments);
}
