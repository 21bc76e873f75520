// The lexicon as the matcher uses it: forms keyed by their first word. Built once per frame from the build product.
import { type LexiconData, TIERS, unpackLexicon } from '../knowledge/lexicon-data.ts';
import type { Meaning } from '../knowledge/meaning.ts';
import type { Tier } from '../knowledge/schema.ts';

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

/** All forms by first word, the longest first, and what each concept wears. */
export interface Lexicon {
  readonly byFirstWord: ReadonlyMap<string, readonly Form[]>;
  readonly meanings: ReadonlyMap<string, Meaning>;
}

const FIRST_WORD = /^[\p{L}\p{M}\p{Nd}_]+/u;

/** The first word of folded lower-case text, '' when it begins with something else. */
function firstWordOf(lower: string): string {
  return FIRST_WORD.exec(lower)?.[0] ?? '';
}

/** Reads a build product: the whole lexicon, or the sieve. */
export function createLexicon(data: LexiconData): Lexicon {
  const byFirstWord = new Map<string, Form[]>();
  const meanings = new Map<string, Meaning>();
  for (const [conceptId, meaning, ...lists] of unpackLexicon(data)) {
    meanings.set(conceptId, meaning);
    for (const [index, list] of lists.entries()) {
      const tier = TIERS[index];
      if (tier === undefined || list === '') continue;
      for (const written of list.split('|')) {
        const capitalsOnly = written.startsWith('~');
        const cased = capitalsOnly || written.startsWith('=') ? written.slice(1) : undefined;
        const lower = (cased ?? written).toLowerCase();
        const key = firstWordOf(lower);
        const forms = byFirstWord.get(key);
        const form = { lower, cased, capitalsOnly, conceptId, tier };
        if (forms) forms.push(form);
        else byFirstWord.set(key, [form]);
      }
    }
  }
  for (const forms of byFirstWord.values()) forms.sort((a, b) => b.lower.length - a.lower.length);
  return { byFirstWord, meanings };
}

/** The forms as a list, for tests and tables. */
export function formsOf(lexicon: Lexicon): Form[] {
  return [...lexicon.byFirstWord.values()].flat();
}
