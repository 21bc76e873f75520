// The sets of forms that are compared: parts of ours, all of ours, and very many that nobody has, each compiled as every candidate wants it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type LexiconData,
  packLexicon,
  type SieveData,
  unpackLexicon,
} from '../../src/knowledge/lexicon-data.ts';
import { pluralOf } from '../../src/knowledge/plural.ts';
import { sourceOf } from './candidates/one-regexp.ts';
import { compileTrie, type TrieData } from './candidates/packed-trie.ts';
import { createRandom, SEED, TERMS } from './text.ts';

/** One set, compiled ahead. */
export interface FormSet {
  readonly name: string;
  readonly count: number;
  readonly lexicon: LexiconData;
  readonly sieve: SieveData;
  readonly trie: TrieData;
  readonly source: string;
  readonly list: readonly string[];
}

const read = <Product>(name: string): Product =>
  JSON.parse(
    readFileSync(fileURLToPath(new URL(`../../node_modules/.discern/${name}.json`, import.meta.url)), 'utf8'),
  ) as Product;

/** The build products have to be there: whoever bundles for a page has made them. */
export function formSets(): readonly FormSet[] {
  const lexicon = read<LexiconData>('lexicon');
  const ours = unpackLexicon(lexicon)
    .flatMap(([, , ...lists]) => lists.flatMap((list) => list.split('|')))
    .filter(Boolean);
  const named = new Set(TERMS.map((term) => term.toLowerCase()));
  const isNamed = (form: string) => named.has(bare(form).toLowerCase());
  const onPage = ours.filter(isNamed);
  const others = ours.filter((form) => !isNamed(form));
  /** What the generated pages hold is in every set: what is compared is the number of forms, not of finds. */
  const some = (count: number) => {
    const more = count - onPage.length;
    const step = Math.floor(others.length / more);
    return [...onPage, ...others.filter((_, index) => index % step === 0).slice(0, more)];
  };
  return [
    formSet('100', some(100)),
    formSet('1,000', some(1000)),
    { ...formSet('all', ours), lexicon },
    formSet('50,000', [...onPage, ...madeUp(50_000 - onPage.length)]),
  ];
}

/** A form without the sign that its case matters. */
const bare = (form: string) => form.replace(/^[=~]/, '');

function formSet(name: string, forms: readonly string[]): FormSet {
  const list = forms.map(bare);
  const lower = list.map((form) => form.toLowerCase());
  return {
    name,
    count: forms.length,
    lexicon: packLexicon([['x', 'both', forms.join('|'), '', '', '']]),
    sieve: read('sieve'),
    trie: compileTrie(lower.flatMap((form) => [form, pluralOf(form) ?? form])),
    source: sourceOf(lower),
    list,
  };
}

/** Forms of one to three words that no page holds. */
function madeUp(count: number): readonly string[] {
  const random = createRandom(SEED);
  const syllables =
    'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo zu ster plin troph glio card'.split(' ');
  const word = () =>
    Array.from({ length: 2 + random(3) }, () => syllables[random(syllables.length)]).join('');
  const forms = new Set<string>();
  while (forms.size < count) forms.add(Array.from({ length: 1 + random(3) }, word).join(' '));
  return [...forms];
}
