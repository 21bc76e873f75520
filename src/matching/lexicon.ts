// The lexicon as the matcher uses it: a table of first words, ready at once, and the forms behind each, unpacked when it is first read.
import {
  isCased,
  type LexiconData,
  lowerOf,
  type PackedForm,
  TIERS,
  unpackWord,
} from '../knowledge/lexicon-data.ts';
import type { Meaning } from '../knowledge/meaning.ts';
import { pluralOf } from '../knowledge/plural.ts';
import type { Tier } from '../knowledge/schema.ts';
import { type Form, Opening, type Spelling } from './opening.ts';
import { hashOf, mix, SEED, WordTable } from './word-table.ts';

const TAB = 0x09;
const SLASH = 0x2f;
const I = 0x69;

/** All forms by first word, the longest first, and what each concept wears. */
export class Lexicon {
  /** The first words, and the plurals of those that are forms by themselves, by where their lines begin; `lineOf` tells them apart. */
  readonly words: WordTable;
  readonly #data: LexiconData;
  readonly #openings = new Map<number, readonly Opening[]>();
  #concepts: readonly (readonly [id: string, meaning: Meaning])[] | undefined;
  #meanings: ReadonlyMap<string, Meaning> | undefined;
  #byFirstWord: ReadonlyMap<string, readonly Form[]> | undefined;

  constructor(data: LexiconData) {
    this.#data = data;
    this.words = readWords(data);
  }

  /** What may begin with a word of `words`; others may have the same hash. */
  openingsOf(hash: number): readonly Opening[] {
    const known = this.#openings.get(hash);
    if (known) return known;
    const openings = this.words.numbersOf(hash).map((number) => this.#openingOf(number));
    this.#openings.set(hash, openings);
    return openings;
  }

  get meanings(): ReadonlyMap<string, Meaning> {
    this.#meanings ??= new Map(this.#conceptList());
    return this.#meanings;
  }

  /** Everything, for who has to look at all of it. */
  get byFirstWord(): ReadonlyMap<string, readonly Form[]> {
    const { words } = this.#data;
    const all = () => {
      const byWord = new Map<string, readonly Form[]>();
      for (let at = 0; at < words.length; at = words.indexOf('\n', at) + 1) {
        const opening = this.#openingOf(numberOf(at, false));
        byWord.set(
          opening.word,
          opening.all.map(({ form }) => form),
        );
      }
      return byWord;
    };
    this.#byFirstWord ??= all();
    return this.#byFirstWord;
  }

  #openingOf(number: number): Opening {
    const { line, isPlural } = lineOf(number);
    const { word, forms } = unpackWord(this.#data.words, line);
    const read = (form: PackedForm) => this.#spellingOf(word, form);
    if (!isPlural) return new Opening(word, forms, read);
    const single = forms.filter(({ written }) => lowerOf(written) === word);
    return new Opening(pluralOf(word) ?? '', single, read);
  }

  #spellingOf(word: string, { tier, concept, written }: PackedForm): Spelling {
    const lower = lowerOf(written);
    const form = {
      lower,
      cased: isCased(written) ? written.slice(1) : undefined,
      capitalsOnly: written.startsWith('~'),
      conceptId: this.#conceptList()[concept]?.[0] ?? '',
      tier: TIERS[tier] as Tier,
    };
    const rest = lower.slice(word.length);
    return { form, rest, pluralRest: rest === '' ? '' : pluralOf(lower)?.slice(word.length) };
  }

  #conceptList() {
    this.#concepts ??= this.#data.concepts.split('\n').map((line) => line.split(' ') as [string, Meaning]);
    return this.#concepts;
  }
}

/** Goes over the heads of all lines once. A word itself comes before the words whose plural it is. */
function readWords({ words, count }: LexiconData): WordTable {
  const table = new WordTable(count);
  const plurals: [hash: number, line: number][] = [];
  for (let at = 0; at < words.length; at = words.indexOf('\n', at) + 1) {
    const line = at;
    let hash = SEED;
    let before = hash;
    let code = words.charCodeAt(at);
    while (code !== TAB && code !== SLASH) {
      before = hash;
      hash = mix(hash, code);
      at += 1;
      code = words.charCodeAt(at);
    }
    table.add(hash, numberOf(line, false));
    if (code !== SLASH) continue;
    // "ies" stands in the place of a "y".
    const isForY = words.charCodeAt(at + 1) === I;
    const plural = hashOf(words.slice(at + 1, words.indexOf('\t', at)), isForY ? before : hash);
    plurals.push([plural, numberOf(line, true)]);
  }
  for (const [hash, number] of plurals) table.add(hash, number);
  return table;
}

/** What a number of the table stands for: a line, and whether the word is the plural of the line's. */
const lineOf = (number: number) => ({ line: number >> 1, isPlural: (number & 1) === 1 });
const numberOf = (line: number, isPlural: boolean) => line * 2 + (isPlural ? 1 : 0);

/** Reads a build product: the whole lexicon, or the sieve. */
export function createLexicon(data: LexiconData): Lexicon {
  return new Lexicon(data);
}

/** The forms as a list, for tests and tables. */
export function formsOf(lexicon: Lexicon): Form[] {
  return [...lexicon.byFirstWord.values()].flat();
}
