// Stage one: whether texts hold a form that can make a page ours. Nearly every text is told by its words alone, none of which is an anchor;
// the forms themselves are made ready only where one is. Anchors are sought by the engine's own patterns, over many texts at a time: they
// run at full speed from the first page on, when code of ours is still slow.

import { plainLetters } from '../knowledge/fold.ts';
import type { SieveData } from '../knowledge/lexicon-data.ts';
import { findTerms } from './find-terms.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';

const NONE: readonly number[] = [];

/** The forms that can make a page ours. */
export class Sieve {
  readonly #data: SieveData;
  readonly #anchors: RegExp;
  readonly #capitals: RegExp;
  #lexicon: Lexicon | undefined;

  constructor(data: SieveData) {
    this.#data = data;
    this.#anchors = new RegExp(data.anchors, 'g');
    this.#capitals = new RegExp(data.capitals, 'g');
  }

  /**
   * Which of some texts, one behind the other on a page, may hold a form of ours or begin a word of one: their numbers. A word may run
   * over the end of a text into the next; whether the two touch on the page is not known here, so either is thought possible.
   */
  placesIn(texts: readonly string[]): readonly number[] {
    const whole = plainLetters(texts.join(''));
    if (!isIn(this.#anchors, whole.toLowerCase()) && !isIn(this.#capitals, whole)) return NONE;
    const row = new Row(texts.map(plainLetters));
    return [
      ...new Set([...row.find(this.#anchors, row.text.toLowerCase()), ...row.find(this.#capitals, row.text)]),
    ];
  }

  /** True when a text holds a form. */
  holds(text: string): boolean {
    return this.placesIn([text]).length > 0 && findTerms(text, this.lexicon).length > 0;
  }

  /** The forms as the matcher reads them. */
  get lexicon(): Lexicon {
    this.#lexicon ??= createLexicon(this.#data);
    return this.#lexicon;
  }
}

function isIn(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

/** Texts in a row, and where each of them ends. */
class Row {
  readonly text: string;
  readonly #ends: readonly number[];

  constructor(texts: readonly string[]) {
    this.text = texts.join('');
    let end = 0;
    this.#ends = texts.map(({ length }) => {
      end += length;
      return end;
    });
  }

  /** Numbers of the texts in which a pattern finds what may be a word; `written` is the row as the pattern wants it. */
  *find(pattern: RegExp, written: string): Generator<number> {
    pattern.lastIndex = 0;
    for (let found = pattern.exec(written); found !== null; found = pattern.exec(written)) {
      const start = found.index;
      const end = pattern.lastIndex;
      const number = this.#ends.findIndex((at) => at > start);
      const textEnd = this.#ends[number] as number;
      // Parts of longer words are none. Over the end of a text, anything may be a word.
      const mayBeWord = this.#mayPartAt(start) && (this.#mayPartAt(end) || textEnd < end);
      if (mayBeWord) yield number;
      // One in a text is enough, and texts may be megabytes long; where it was none, a word may begin in it.
      pattern.lastIndex = mayBeWord ? textEnd : start + 1;
    }
  }

  #mayPartAt(at: number): boolean {
    return at === 0 || !(isWordAt(this.text, at - 1) && isWordAt(this.text, at)) || this.#ends.includes(at);
  }
}

/** True for a letter or digit of ASCII; no other belongs to an anchor. */
const isWordAt = (text: string, at: number) => /\w/.test(text.charAt(at));
