// The entries of the lexicon come in; what every page carries goes out: the shortest forms that can make a page ours, and
// of each form the one word to look for first.
import { type LexiconEntry, lowerOf, packLexicon, type SieveData } from '../lexicon-data.ts';
import { pluralOf } from '../plural.ts';
import { patternOf } from './branches.ts';
import { compileCore } from './compile-core.ts';

/** Compiles the sieve. */
export function compileSieve(entries: readonly LexiconEntry[]): SieveData {
  const forms = withoutLonger([...entries.flatMap(wakingForms), ...wakingLetters(entries)]).sort();
  const others = entries.flatMap(([, , , ...lists]) => lists.flatMap(formsIn));
  const anchors = [...anchorsOf(forms, others)];
  return {
    ...packLexicon([['', 'both', forms.join('|'), '', '', '']]),
    anchors: patternOf(anchors.filter((anchor) => !hasCapitals(anchor))),
    capitals: patternOf(anchors.filter(hasCapitals)).replace(
      /[a-z]/g,
      (letter) => `[${letter}${letter.toUpperCase()}]`,
    ),
  };
}

const hasCapitals = (word: string) => word !== word.toLowerCase();

/** The forms that are ours wherever they stand, and half of such a name, as "myasthenia" is of myasthenia gravis. */
function wakingForms([, , specific, clinical]: LexiconEntry): string[] {
  const sure = formsIn(specific);
  return [...sure, ...formsIn(clinical).filter((form) => sure.some((name) => name.startsWith(`${form} `)))];
}

/**
 * Letters of the diseases that open a page to a full reading: who asks in a forum about ALS need not spell it out. Not MG, which medicines are
 * measured in, nor ELA and SLA, which are other things on more pages than a disease.
 */
function wakingLetters(entries: readonly LexiconEntry[]): string[] {
  const own = new Set(entries.map(([id]) => id.replace(/([a-z])[a-z]*-?/g, '$1').toUpperCase()));
  const { letters } = compileCore(entries);
  return letters.filter((known) => known.length > 2 && own.has(known)).map((known) => `=${known}`);
}

/** Who finds "myasthenia" need not look for "ocular myasthenia": forms that hold another one, word for word, are left out. */
function withoutLonger(forms: readonly string[]): string[] {
  const plain = new Set(forms.filter((form) => !/^[=~]/.test(form)));
  return [...new Set(forms)].filter((form) => {
    const words = lowerOf(form).split(' ');
    const parts = words.flatMap((_, from) =>
      words.slice(from).map((_word, count) => words.slice(from, from + count + 1).join(' ')),
    );
    return !parts.some((part) => part !== form && plain.has(part));
  });
}

const formsIn = (list: string) => list.split('|').filter((form) => form !== '');

/** The words of a form, as the matcher tells words apart; in capitals where they have to be. Those with letters beyond A to Z are left out. */
const wordsOf = (form: string): readonly string[] =>
  (form.replace(/^[=~]/, '').match(/[\p{L}\p{M}\p{Nd}_]+/gu) ?? []).filter((word) =>
    /^[0-9A-Za-z]+$/.test(word),
  );

/** What a word costs that is common in forms which prove nothing, such as "disease", each time. */
const COMMON = 3;
/** What a short word costs: "el", "too". */
const SHORT = 5;
const LONG = 5;

/**
 * Words of which every form holds one, each with its plural where a form may end in it. Few words that stand in many forms serve best,
 * unless they are common: pages that are not ours should hold as few of them as can be.
 * @throws Error when a form has no word of plain letters.
 */
function anchorsOf(forms: readonly string[], others: readonly string[]): Set<string> {
  const common = countWords(others.map((form) => lowerOf(form)));
  const costOf = (word: string) => {
    // Letters that have to be capitals are rare.
    if (hasCapitals(word)) return 1;
    return 1 + COMMON * (common.get(word) ?? 0) + (word.length < LONG ? SHORT : 0);
  };
  const anchors = new Set<string>();
  const lost = forms.find((form) => wordsOf(form).length === 0);
  if (lost !== undefined)
    throw new Error(`"${lost}" has no word of plain letters, by which the sieve could find it`);
  for (let left = forms; left.length > 0; ) {
    const worth = ([word, count]: readonly [string, number]) => count / costOf(word) + word.length / 1000;
    const [best] = [...countWords(left)].reduce((a, b) => (worth(b) > worth(a) ? b : a));
    anchors.add(best);
    const held = left.filter((form) => wordsOf(form).includes(best));
    const plural = held.some((form) => wordsOf(form).at(-1) === best)
      ? pluralOf(best.toLowerCase())
      : undefined;
    if (plural !== undefined) anchors.add(withEnding(best, plural));
    left = left.filter((form) => !held.includes(form));
  }
  return anchors;
}

function countWords(forms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of forms.flatMap((form) => [...new Set(wordsOf(form))]))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The plural of a word, with the word's capitals. */
function withEnding(word: string, plural: string): string {
  const lower = word.toLowerCase();
  return plural.startsWith(lower) ? word + plural.slice(lower.length) : `${word.slice(0, -1)}ies`;
}
