// A set of words, each with a number, and the way to find them in a text, letter by letter. A hash stands for a word, so that who finds
// one has to look once more.
import { foldedAt, INVISIBLE, kindAt, LIGATURE } from './units.ts';

/** A word of a text that may be one of the set. */
export interface WordAt {
  readonly start: number;
  readonly end: number;
  /** Stands for the word in `numbersOf`. */
  readonly hash: number;
}

/** The hash of no letter. */
export const SEED = 0;
/**
 * The hash of one more letter. No step of it leaves 30 bits: Chromium makes an object of every greater number while code is new, one for each
 * letter of a page.
 */
export const mix = (hash: number, code: number) => (hash * 61 + code) & 0xff_ffff;

/** The hash of folded letters, behind those that made `before`. */
export function hashOf(letters: string, before = SEED): number {
  let hash = before;
  for (let at = 0; at < letters.length; at += 1) hash = mix(hash, letters.charCodeAt(at));
  return hash;
}

/** Words by hash, in typed arrays. */
export class WordTable {
  readonly #hashes: Int32Array;
  /** Each number plus one; zero where there is none. */
  readonly #numbers: Int32Array;
  readonly #mask: number;

  /** For up to `count` words. */
  constructor(count: number) {
    // At most a quarter full, so that most words of a text are known to be none at the first look.
    const size = 2 ** Math.ceil(Math.log2(Math.max(1, count) * 4));
    this.#hashes = new Int32Array(size);
    this.#numbers = new Int32Array(size);
    this.#mask = size - 1;
  }

  /** Adds a folded word under a number of at least zero; it may have several. */
  add(hash: number, number: number): void {
    let slot = this.#slotOf(hash);
    while (this.#numbers[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#hashes[slot] = hash;
    this.#numbers[slot] = number + 1;
  }

  /** The numbers of a word, in the order in which they were added. */
  numbersOf(hash: number): number[] {
    const found: number[] = [];
    for (let slot = this.#slotOf(hash); this.#numbers[slot] !== 0; slot = (slot + 1) & this.#mask) {
      if (this.#hashes[slot] === hash) found.push((this.#numbers[slot] as number) - 1);
    }
    return found;
  }

  /** The next word of the set that begins at `from` or behind; undefined when there is none. */
  next(text: string, from: number): WordAt | undefined {
    const { length } = text;
    let at = from;
    while (at < length) {
      const start = at;
      let hash = SEED;
      for (; at < length; at += 1) {
        const kind = kindAt(text, at);
        if (kind > LIGATURE) hash = mix(hash, kind);
        else if (kind === LIGATURE) hash = hashOf(foldedAt(text, at), hash);
        // What is invisible begins no word, and ends none.
        else if (kind !== INVISIBLE || at === start) break;
      }
      if (at === start) at += 1;
      else if (this.#has(hash)) return { start, end: at, hash };
    }
    return undefined;
  }

  #has(hash: number): boolean {
    for (let slot = this.#slotOf(hash); this.#numbers[slot] !== 0; slot = (slot + 1) & this.#mask) {
      if (this.#hashes[slot] === hash) return true;
    }
    return false;
  }

  #slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.#mask;
  }
}
