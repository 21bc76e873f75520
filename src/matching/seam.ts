// A word may run over the end of one text node into the next: what the texts read last would make with the one that follows. Which
// of them really touch on the page is not known here, so every way to join them is given.

import { isLetter, kindAt } from './units.ts';

/** Longest end or beginning of a text that is looked at, and most texts a word is sought over. */
const LONGEST = 64;
const MOST = 8;

const NONE: readonly string[] = [];

/** The end of what has been read. */
export class Seam {
  #last = '';
  /** Words before `#last` that go on through all of it. */
  #through = NONE;

  /** Adds the next text; gives the words that may begin before it. */
  join(text: string): readonly string[] {
    if (text === '') return NONE;
    const ends = goesOnAt(text, 0) ? this.#ends() : NONE;
    this.#last = text;
    this.#through = NONE;
    if (ends.length === 0) return NONE;
    const head = text.slice(0, lengthFrom(text, 0, 1));
    const joined = ends.map((end) => end + head);
    if (head.length === text.length) this.#through = joined;
    return joined;
  }

  /** What may go on in the next text, the longest first. */
  #ends(): readonly string[] {
    const last = this.#last;
    const length = lengthFrom(last, last.length - 1, -1);
    if (length === 0) return NONE;
    const end = last.slice(last.length - length);
    return length === last.length ? [...this.#through, end].slice(-MOST) : [end];
  }
}

/** How far a text goes on without what parts words for sure; beyond ASCII nothing does. */
function lengthFrom(text: string, from: number, step: 1 | -1): number {
  let length = 0;
  for (let at = from; length < LONGEST && at >= 0 && at < text.length; at += step) {
    if (!goesOnAt(text, at)) break;
    length += 1;
  }
  return length;
}

const goesOnAt = (text: string, at: number) => text.charCodeAt(at) >= 128 || isLetter(kindAt(text, at));
