// The lexicon as the build writes it: surface forms only, nothing a reader sees, in the order in which the matcher asks for them, so
// that a page has nothing to sort or to unpack before it begins. Every page carries the sieve, which is made the same way; pages
// that turn out to be ours ask the background for all of it.
import type { Meaning } from './meaning.ts';
import { pluralOf } from './plural.ts';
import { TIERS } from './vocabulary.ts';

/** Order of the four form lists of a concept. */
export { TIERS } from './vocabulary.ts';

/**
 * One concept's forms. Each list is one string, forms parted by `|`; a form that must match its case begins with `=`, one
 * whose capitals must be capitals with `~`. [id, meaning, specific, clinical, everyday, ambiguous]
 */
export type LexiconEntry = readonly [
  id: string,
  meaning: Meaning,
  specific: string,
  clinical: string,
  everyday: string,
  ambiguous: string,
];

/** The build product `discern:lexicon`. */
export interface LexiconData {
  /** "id meaning", one concept per line. */
  readonly concepts: string;
  /**
   * One line per first word: the word; behind `/` what its plural ends with, where it is a form by itself; behind a tab its forms,
   * the longest first, parted by `|`. Each is one digit for the tier, two of base 36 for the concept, and what follows the first
   * word, or all of it behind `=` or `~`.
   */
  readonly words: string;
  /** How many words and plurals these are. */
  readonly count: number;
}

/** The build product `discern:sieve`: the forms that can make a page ours. */
export interface SieveData extends LexiconData {
  /** A pattern of folded words in small letters. A text holds no form that holds none of these, nor any of `capitals`. */
  readonly anchors: string;
  /** The same of words that have to have capitals. */
  readonly capitals: string;
}

/** A form as a line of `words` holds it. */
export interface PackedForm {
  /** Index in TIERS. */
  readonly tier: number;
  /** Line in `concepts`. */
  readonly concept: number;
  /** As the lexicon writes it, `=` or `~` included. */
  readonly written: string;
}

const FIRST_WORD = /^[\p{L}\p{M}\p{Nd}_]+/u;

/** True for a written form whose case matters. */
export const isCased = (written: string) => written.startsWith('=') || written.startsWith('~');

/** Writes entries as the build product. @throws Error when there are more concepts than two digits can number. */
export function packLexicon(entries: readonly LexiconEntry[]): LexiconData {
  if (entries.length > 36 ** 2) throw new Error('the lexicon has room for 1,296 concepts');
  const byWord = new Map<string, PackedForm[]>();
  for (const [concept, [, , ...lists]] of entries.entries()) {
    for (const [tier, list] of lists.entries()) {
      for (const written of list.split('|').filter((form) => form !== '')) {
        const word = FIRST_WORD.exec(lowerOf(written))?.[0] ?? '';
        byWord.set(word, [...(byWord.get(word) ?? []), { tier, concept, written }]);
      }
    }
  }
  const lines = [...byWord].map(([word, forms]) => packWord(word, forms));
  return {
    concepts: entries.map(([id, meaning]) => `${id} ${meaning}`).join('\n'),
    words: lines.map((line) => `${line}\n`).join(''),
    count: lines.length + lines.filter((line) => line.includes('/')).length,
  };
}

function packWord(word: string, forms: readonly PackedForm[]): string {
  const isWord = forms.some(({ written }) => lowerOf(written) === word);
  const plural = isWord ? pluralOf(word) : undefined;
  const ending = plural?.slice(plural.endsWith('ies') && word.endsWith('y') ? word.length - 1 : word.length);
  const longestFirst = forms.toSorted((a, b) => lowerOf(b.written).length - lowerOf(a.written).length);
  const packed = longestFirst.map(({ tier, concept, written }) => {
    const rest = isCased(written) ? written : written.slice(word.length);
    return `${tier}${concept.toString(36).padStart(2, '0')}${rest}`;
  });
  return `${word}${ending === undefined ? '' : `/${ending}`}\t${packed.join('|')}`;
}

/** Reads the line of `words` that begins at `at`: the first word, and the forms that begin with it. */
export function unpackWord(words: string, at: number): { word: string; forms: PackedForm[] } {
  const [head = '', packed = ''] = words.slice(at, words.indexOf('\n', at)).split('\t');
  const [word = ''] = head.split('/');
  const forms = packed.split('|').map((form) => {
    const rest = form.slice(3);
    return {
      tier: Number(form.charAt(0)),
      concept: Number.parseInt(form.slice(1, 3), 36),
      written: isCased(rest) ? rest : word + rest,
    };
  });
  return { word, forms };
}

/** A written form for comparison. */
export function lowerOf(written: string): string {
  return (isCased(written) ? written.slice(1) : written).toLowerCase();
}

/** All entries of a build product, their forms in alphabetical order. */
export function unpackLexicon({ concepts, words }: LexiconData): LexiconEntry[] {
  const lists = new Map<string, string[]>();
  for (let at = 0; at < words.length; at = words.indexOf('\n', at) + 1) {
    for (const { concept, tier, written } of unpackWord(words, at).forms) {
      const key = `${concept} ${tier}`;
      lists.set(key, [...(lists.get(key) ?? []), written]);
    }
  }
  return concepts.split('\n').map((line, concept) => {
    const forms = TIERS.map((_, tier) => (lists.get(`${concept} ${tier}`) ?? []).sort().join('|'));
    return [...line.split(' '), ...forms] as unknown as LexiconEntry;
  });
}
