// The forms that begin with one word, each unpacked when a text may hold it: a word like "muscle" begins dozens, of which a text can go on
// with few.
import { isCased, type PackedForm } from '../knowledge/lexicon-data.ts';
import type { Tier } from '../knowledge/schema.ts';
import { SEVERAL } from './compare.ts';
import { isLetter, kindAt } from './units.ts';

/** One spelling of one concept, folded. */
export interface Form {
  /** Lower case, for comparison. */
  readonly lower: string;
  /** As it must stand, where case tells it from another word. */
  readonly cased: string | undefined;
  /** With `cased`: only its capitals must be capitals, so that the words beside them may begin a sentence. */
  readonly capitalsOnly: boolean;
  readonly conceptId: string;
  readonly tier: Tier;
}

/** A form by what follows its first word, as it is and as its regular plural; both '' for a form of one word. */
export interface Spelling {
  readonly form: Form;
  readonly rest: string;
  readonly pluralRest: string | undefined;
}

/** A first word, or the plural of one that is a form by itself, and the forms that begin with it, the longest first. */
export class Opening {
  /** As folded. */
  readonly word: string;
  readonly #forms: readonly PackedForm[];
  readonly #read: (form: PackedForm) => Spelling;
  /** The letter with which each form goes on. */
  readonly #letters: readonly number[];
  readonly #spellings: Spelling[] = [];
  readonly #byLetter = new Map<number, readonly Spelling[]>();

  constructor(word: string, forms: readonly PackedForm[], read: (form: PackedForm) => Spelling) {
    this.word = word;
    this.#forms = forms;
    this.#read = read;
    this.#letters = forms.map(({ written }) => letterBehind(written, word.length));
  }

  get all(): readonly Spelling[] {
    return this.#forms.map((_, index) => this.#spellingAt(index));
  }

  /** Those that a text may hold whose next word begins with `letter`, as `nextLetter` tells it. */
  before(letter: number): readonly Spelling[] {
    if (letter === SEVERAL) return this.all;
    const key = this.#letters.includes(letter) ? letter : 0;
    const known = this.#byLetter.get(key);
    if (known) return known;
    const found: Spelling[] = [];
    for (const [index, own] of this.#letters.entries()) {
      if (own === 0 || own === key) found.push(this.#spellingAt(index));
    }
    this.#byLetter.set(key, found);
    return found;
  }

  #spellingAt(index: number): Spelling {
    this.#spellings[index] ??= this.#read(this.#forms[index] as PackedForm);
    return this.#spellings[index];
  }
}

/** What the second word of a form begins with, and its plural too; 0 where there is none. */
function letterBehind(written: string, wordLength: number): number {
  const joint = isCased(written) ? wordLength + 1 : wordLength;
  const isJoint = written[joint] === ' ' || written[joint] === '-';
  if (!isJoint) return 0;
  const kind = kindAt(written, joint + 1);
  return isLetter(kind) ? kind : 0;
}
