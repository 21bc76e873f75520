// Stage one: whether anything below some roots can make this page ours. Every text is looked at as it stands in the page, which is enough
// for nearly all pages; only around words that give one of our forms away sentences are read.
import type { Sieve } from '../matching/sieve.ts';
import type { OnRoot } from '../text/read-segments.ts';
import { TextWalk } from '../text/text-walk.ts';
import type { Turn } from '../text/watch.ts';
import { outermost } from './outermost.ts';
import { MOST_TRIES, readInSlices } from './read-in-slices.ts';
import type { Slices } from './slices.ts';

/** A page of ours has a form in one of the first places as a rule; only a page that has none is looked through to its end. */
const FIRST = 8;

/** True when a form that can make a page ours stands below one of the roots. `onRoot` is told each shadow root there. */
export async function holdsForm(
  roots: readonly Node[],
  sieve: Sieve,
  onRoot: OnRoot,
  slices: Slices,
): Promise<boolean> {
  for (const root of roots) {
    for (const most of [FIRST, Number.POSITIVE_INFINITY]) {
      const places = await placesToRead(root, sieve, most, onRoot, slices);
      for (const block of outermost(places)) {
        const segments = await readInSlices(block, onRoot, slices);
        if (slices.signal.aborted) return false;
        if (segments.some(({ text }) => sieve.holds(text))) return true;
      }
      if (places.size < most) break;
    }
  }
  return false;
}

/** Characters looked at together, between two looks at the clock; a node counts as some of them. */
const STRETCH = 8000;
const NODE = 50;
/** A word may run on from one stretch into the next; no word of ours is longer. */
const LONGEST_WORD = 64;

/** Texts that may hold a form, or a part of one; no more are sought where there are `most`. */
async function placesToRead(
  root: Node,
  sieve: Sieve,
  most: number,
  onRoot: OnRoot,
  slices: Slices,
): Promise<Set<Text>> {
  for (let tries = 1; ; tries += 1) {
    const walk = new TextWalk(root, onRoot);
    const places = new Set<Text>();
    let turn: Turn = 'still';
    let nodes: Text[] = [];
    let texts: string[] = [];
    let looked = 0;
    for (;;) {
      const node = walk.next();
      const isEnd = node === undefined;
      if (node) {
        const { data } = node;
        if (data === '') continue;
        nodes.push(node);
        texts.push(data);
        looked += data.length + NODE;
        if (looked < STRETCH) continue;
      }
      for (const number of sieve.placesIn(texts)) places.add(nodes[number] as Text);
      if (isEnd || places.size >= most) break;
      const kept = firstOfLast(texts);
      nodes = nodes.slice(kept);
      texts = texts.slice(kept).map((text) => text.slice(-LONGEST_WORD));
      looked = 0;
      if (!slices.isOver || tries > MOST_TRIES) continue;
      turn = await slices.pauseAt(walk.at);
      if (turn === 'lost' || slices.signal.aborted) break;
    }
    if (turn !== 'lost' || slices.signal.aborted) return places;
  }
}

/** Number of the first of the last texts, as many as hold a word. */
function firstOfLast(texts: readonly string[]): number {
  let first = texts.length;
  for (let held = 0; first > 0 && held < LONGEST_WORD; held += (texts[first] as string).length) first -= 1;
  return first;
}
