// A page that moves its text about while it is read in slices: nothing is read twice, and what was not read is told by the watch.
import { afterEach, expect, test } from 'vitest';
import { MOST_TRIES, readInSlices } from '../../../src/page/read-in-slices.ts';
import { Slices } from '../../../src/page/slices.ts';
import type { Segment } from '../../../src/text/segment.ts';
import { TextWatch } from '../../../src/text/watch.ts';

let ended = new AbortController();
let changed: Node[] = [];

/** The page's turn comes at every opportunity, and it does what `onTurn` does. */
class BusySlices extends Slices {
  turns = 0;
  readonly #onTurn: (turn: number) => void;

  constructor(watch: TextWatch, onTurn: (turn: number) => void) {
    super(watch, ended.signal);
    this.#onTurn = onTurn;
  }

  override get isOver(): boolean {
    return true;
  }

  override async pause(): Promise<void> {
    this.turns += 1;
    this.#onTurn(this.turns);
    // Observers have been told by then.
    await Promise.resolve();
  }
}

afterEach(() => {
  ended.abort();
  document.body.replaceChildren();
});

function build(html: string): HTMLElement {
  ended = new AbortController();
  changed = [];
  const place = document.createElement('main');
  place.append(document.createRange().createContextualFragment(html));
  document.body.append(place);
  return place;
}

async function read(place: HTMLElement, onTurn: (turn: number) => void) {
  const watch = new TextWatch((nodes) => changed.push(...nodes), ended.signal);
  watch.add(place);
  const slices = new BusySlices(watch, onTurn);
  return { segments: await readInSlices(place, () => {}, slices), turns: slices.turns };
}

const textsOf = (segments: readonly Segment[]) => segments.map(({ text }) => text.trim());
const items = (count: number) =>
  Array.from({ length: count }, (_, index) => `<li>item ${index}</li>`).join('');

test('a page that rests is read as in one go', async () => {
  const { segments, turns } = await read(build(`<ul>${items(6)}</ul>`), () => {});
  expect(textsOf(segments)).toEqual(['item 0', 'item 1', 'item 2', 'item 3', 'item 4', 'item 5']);
  expect(turns).toBe(6);
});

test('the block being read is moved to the end: what it was moved past is not lost', async () => {
  const place = build(`<ul>${items(4)}</ul>`);
  const list = place.firstElementChild as Element;
  const { segments } = await read(place, (turn) => {
    if (turn === 1) list.append(list.children[0] as Element, list.children[1] as Element);
  });
  expect(textsOf(segments)).toEqual(['item 2', 'item 3', 'item 0', 'item 1']);
});

test('what is being read is taken out: the rest is read', async () => {
  const place = build(`<section>${'<p>gone</p>'.repeat(3)}</section><p>left</p>`);
  const { segments } = await read(place, (turn) => {
    if (turn === 1) place.firstElementChild?.remove();
  });
  expect(textsOf(segments)).toEqual(['left']);
});

test('a page that never rests is read in the end', async () => {
  const place = build(`<div><p>one</p><p>two</p></div>`);
  const { segments, turns } = await read(place, () => place.append(place.firstElementChild as Element));
  expect(textsOf(segments)).toEqual(['one', 'two']);
  expect(turns).toBe(MOST_TRIES);
});

test('changes elsewhere do not make it begin anew', async () => {
  const place = build(`<ul>${items(3)}</ul><p id="clock">0</p>`);
  const clock = place.querySelector('#clock') as Element;
  const { segments, turns } = await read(place, (turn) => {
    (clock.firstChild as Text).data = String(turn);
    place.append(document.createElement('hr'));
  });
  expect(textsOf(segments)).toEqual(['item 0', 'item 1', 'item 2']);
  expect(turns).toBe(3);
});

/** A number below `below` from a state that is the same from the same seed. */
function createRandom(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

test('whatever is moved, added and taken out: every text is read once or told as changed', async () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const random = createRandom(seed);
    const place = build(
      Array.from({ length: 5 }, () => `<section><ul>${items(4)}</ul><p>text</p></section>`).join(''),
    );
    const pick = (selector: string) => {
      const all = place.querySelectorAll(selector);
      return all[random(all.length)];
    };
    const { segments } = await read(place, () => {
      const [one, other] = [pick('section, ul, li, p'), pick('section, ul, li, p')];
      const deed = random(7);
      if (deed === 0 && one && other && !one.contains(other)) other.before(one);
      if (deed === 1 && one && other && !one.contains(other)) other.append(one);
      if (deed === 2) one?.remove();
      if (deed === 3) one?.after(document.createRange().createContextualFragment('<p>new</p>'));
      if (deed === 4) one?.append(...[...one.children].reverse());
      if (deed === 5 && one) one.append(...[...one.children].slice(0, 3));
    });
    const read_ = segments.flatMap(({ pieces }) => pieces.map(({ node }) => node));
    expect(new Set(read_).size, `seed ${seed}`).toBe(read_.length);
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) {
      const node = walker.currentNode;
      const isKnown = read_.includes(node as Text) || changed.some((one) => one.contains(node));
      expect(isKnown, `seed ${seed}: ${node.textContent}`).toBe(true);
    }
  }
});
