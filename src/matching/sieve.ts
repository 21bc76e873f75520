// Stage one: whether a text holds a form that can make a page ours. Nearly every text is told by its words alone, none of which is an
// anchor; the forms themselves are made ready only where one is.

import { fold } from '../knowledge/fold.ts';
import type { SieveData } from '../knowledge/lexicon-data.ts';
import { findTerms } from './find-terms.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { hashOf, WordTable } from './word-table.ts';

/** The forms that can make a page ours. */
export class Sieve {
  readonly #data: SieveData;
  readonly #anchors: readonly string[];
  readonly #table: WordTable;
  #lexicon: Lexicon | undefined;

  constructor(data: SieveData) {
    this.#data = data;
    this.#anchors = data.anchors.split(' ');
    this.#table = new WordTable(this.#anchors.length);
    for (const [number, anchor] of this.#anchors.entries())
      this.#table.add(hashOf(anchor.toLowerCase()), number);
  }

  /** False for a text that cannot hold a form of ours, nor the end of one; true where it has to be asked. */
  mayHold(text: string): boolean {
    for (let word = this.#table.next(text, 0); word !== undefined; ) {
      const { start, end, hash } = word;
      const isWritten = (number: number) => hasCapitals(text.slice(start, end), this.#anchors[number] ?? '');
      if (this.#table.numbersOf(hash).some(isWritten)) return true;
      word = this.#table.next(text, end);
    }
    return false;
  }

  /** True when a text holds a form. */
  holds(text: string): boolean {
    return this.mayHold(text) && findTerms(text, this.lexicon).length > 0;
  }

  /** The forms as the matcher reads them. */
  get lexicon(): Lexicon {
    this.#lexicon ??= createLexicon(this.#data);
    return this.#lexicon;
  }
}

/** True when a word, which is the anchor or reads like it, has capitals where the anchor has them: the German "als" is not ALS. */
function hasCapitals(word: string, anchor: string): boolean {
  if (anchor === anchor.toLowerCase()) return true;
  const { cased } = fold(word);
  return [...anchor].every((letter, index) => letter === letter.toLowerCase() || cased[index] === letter);
}
