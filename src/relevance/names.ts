// Which concepts a page names, so that their letters can be understood.
import { findTerms, type Match } from '../matching/find-terms.ts';
import type { Lexicon } from '../matching/lexicon.ts';
import { countIn } from './count.ts';
import { isOurVocabulary, isSure, isUndisputed, type PageContext, standingsOf } from './page-context.ts';
import type { Work } from './work.ts';

/** Ids of concepts. */
export interface Names {
  /** Those that stand on the page in a form that is not ambiguous, or inside such a form. */
  readonly spelledOut: ReadonlySet<string>;
  /** The same, by a form that means MG or ALS wherever it stands. */
  readonly named: ReadonlySet<string>;
  /** The diseases that half their name means here: "myasthenia". */
  readonly halved: ReadonlySet<string>;
  /** Those whose half name is another disease's here. */
  readonly unhalved: ReadonlySet<string>;
}

/** So many different words of ours make letters, or half a name, those of the disease. */
const ENOUGH_WORDS = 2;

/** So many different terms of art do where nothing else names a disease; where something does, letters that are used so often. */
const ENOUGH_ART = 3;
const OFTEN = 4;

/** Gathers the names of a page. */
export function* gatherNames(page: PageContext): Work<Names> {
  const { lexicon, tables } = page.known;
  const { diseases, namesakes } = tables.core;
  const spelledOut = new Set<string>();
  const named = new Set<string>();
  /** Named with letters only: "people with ALS". */
  const lettered = new Set<string>();
  const inWords = new Set<string>();
  const vocabulary = new Set<string>();
  /** How often diseases stand in full, by half their name, and how often another disease of that half name does. */
  const full = new Map<string, number>();
  const half = new Map<string, number>();
  let others = 0;
  const seen = new Set<string>();
  for (const standing of standingsOf(page.passages)) {
    yield;
    const { match, passage } = standing;
    const { tier, conceptId, lower, cased } = match.form;
    if (!isUndisputed(standing, page)) continue;
    if (page.isTold(passage, match)) named.add(conceptId);
    if (tier === 'ambiguous') continue;
    spelledOut.add(conceptId);
    if (isOurVocabulary(match, page)) vocabulary.add(conceptId);
    if (diseases.has(conceptId)) countIn(tier === 'clinical' ? half : full, conceptId);
    if (namesakes.has(conceptId)) others += 1;
    if (isSure(standing, page)) (cased === undefined ? named : lettered).add(conceptId);
    if (cased === undefined && tier !== 'everyday') inWords.add(conceptId);
    if (seen.has(lower)) continue;
    seen.add(lower);
    for (const inner of termsInside(match, lexicon)) {
      spelledOut.add(inner.conceptId);
      if (inner.tier === 'specific') named.add(inner.conceptId);
    }
  }
  // Letters alone may be a firm's; where other words of ours stand beside them, they are the disease's.
  if (inWords.size >= ENOUGH_WORDS) for (const id of lettered) named.add(id);
  const isNamed = [...diseases].some((id) => named.has(id));
  const isOnArt = vocabulary.size >= ENOUGH_ART;
  for (const id of yield* hintedAt(page, isOnArt, isNamed)) named.add(id);
  // "Myasthenia" among words of ours is the disease, unless the page is rather about the congenital one.
  const halved = new Set(
    [...half.keys()].filter(
      (id) =>
        (named.has(id) || vocabulary.size > ENOUGH_WORDS) &&
        others <= (full.get(id) ?? 0) + (half.get(id) ?? 0),
    ),
  );
  for (const id of halved) named.add(id);
  // Who speaks of MND means the same by ALS.
  const meanings = new Set([...diseases].filter((id) => named.has(id)).map((id) => lexicon.meanings.get(id)));
  for (const id of diseases) if (meanings.has(lexicon.meanings.get(id))) named.add(id);
  const unhalved = new Set(others > 0 ? [...half.keys()].filter((id) => !halved.has(id)) : []);
  return { spelledOut, named, halved, unhalved };
}

/** Half a name on a page that shows which disease is meant. */
export function isHalfAName({ form: { tier, conceptId } }: Match, halved: ReadonlySet<string>): boolean {
  return tier === 'clinical' && halved.has(conceptId);
}

/**
 * A page that asks whether twitching is ALS need not spell it out: the letters of a disease, where a page `isOnArt`, and use them often where one of the
 * diseases `isNamed`; or those of two names of one disease, as ALS and MND.
 */
function* hintedAt(page: PageContext, isOnArt: boolean, isNamed: boolean): Work<readonly string[]> {
  const { lexicon, tables } = page.known;
  const { letters } = tables.core;
  const hinted = new Map<string, number>();
  for (const standing of standingsOf(page.passages)) {
    yield;
    if (!isUndisputed(standing, page)) continue;
    const { form, text } = standing.match;
    if (form.tier === 'ambiguous' && letters.has(text) && page.contested(standing.match) === undefined) {
      countIn(hinted, form.conceptId);
    }
  }
  const isTwice = (id: string) =>
    [...hinted.keys()].some(
      (other) => other !== id && lexicon.meanings.get(other) === lexicon.meanings.get(id),
    );
  const uses = isNamed ? OFTEN : 1;
  return [...hinted.keys()].filter((id) => (isOnArt && (hinted.get(id) ?? 0) >= uses) || isTwice(id));
}

/** Terms in the later words of a term: "ocular myasthenia gravis" also spells out myasthenia gravis. */
function termsInside(match: Match, lexicon: Lexicon) {
  const later = match.form.lower.indexOf(' ') + 1;
  if (later === 0) return [];
  return findTerms(match.form.lower.slice(later), lexicon)
    .map(({ form }) => form)
    .filter(({ tier }) => tier !== 'ambiguous');
}
