// What the page tells: what it binds its abbreviations to, where it names the diseases, and whether it is about them.

import type { Meaning } from '../knowledge/meaning.ts';
import { findTerms, type Match } from '../matching/find-terms.ts';
import type { Lexicon } from '../matching/lexicon.ts';
import { type Contested, findContested, isNamedIn } from './contested.ts';
import { bindingOf, boundAway, type Definitions, gatherDefinitions } from './definitions.ts';
import { languageOf } from './language.ts';
import { withheldBy } from './local-rules.ts';
import type { OtherMeanings } from './other-meanings.ts';
import type { Passage, Position } from './passage.ts';
import { measureSupport, type Support } from './support.ts';

/** Evidence of one page, gathered over its passages in reading order. */
export interface Evidence {
  readonly passages: readonly Passage[];
  readonly known: Known;
  readonly definitions: Definitions;
  /** Concepts that stand on the page in a form that is not ambiguous, or inside such a form. */
  readonly spelledOut: ReadonlySet<string>;
  /** The same, by a form that means MG or ALS wherever it stands. */
  readonly named: ReadonlySet<string>;
  /** Language of most of the page; '' when nobody knows. */
  readonly language: string;
  readonly contested: Contested;
  /** Letters that are part of forms of ours that mean MG or ALS wherever they stand: MG, ALS, MND. */
  readonly core: ReadonlySet<string>;
  supportAt(at: Position): Support;
}

/** A page that defines so many letters, and most of its letters, as something that is not ours speaks of many things. */
const MANIFOLD = 3;

/** What is known before a page is read. */
export interface Known {
  readonly lexicon: Lexicon;
  readonly others: OtherMeanings;
  /** Spellings, in lower case, that the reader says mean something else on this site. */
  readonly refused: ReadonlySet<string>;
}

/** Gathers the evidence of a page from all its passages, the title first. */
export function gatherEvidence(passages: readonly Passage[], known: Known): Evidence {
  const definitions = gatherDefinitions(passages);
  const contested = findContested(passages, known.others, coreLetters(known.lexicon));
  const { spelledOut, named } = gatherNames(passages, definitions, contested, known);
  const isMention = (match: Match, passage: Passage, at: Position) =>
    isUndisputed(match, passage, at, definitions, known) &&
    (isSure(match, contested) || isBound(match, passage, at, definitions, named, contested));
  const mentions = passages.map((passage, index) =>
    passage.matches
      .filter((match) => isMention(match, passage, { passage: index, offset: match.start }))
      .map(({ start }) => start),
  );
  return {
    passages,
    known,
    definitions,
    spelledOut,
    named,
    language: languageOfPage(passages),
    contested,
    core: coreLetters(known.lexicon),
    supportAt: measureSupport(passages, mentions, isManifold(definitions)),
  };
}

/** True for a match that no reader, no rule and no definition takes away from us. */
function isUndisputed(
  match: Match,
  passage: Passage,
  at: Position,
  definitions: Definitions,
  { others, refused }: Known,
): boolean {
  return (
    !refused.has(match.form.lower) &&
    boundAway(match.text, at, passage.place, definitions) === undefined &&
    withheldBy(passage, match, others) === undefined
  );
}

/** True for a form that means MG or ALS wherever it stands, unless its letters mean something else here as well. */
function isSure(match: Match, contested: Contested): boolean {
  return match.form.tier === 'specific' && contested(match) === undefined;
}

/** Letters count as a mention where they are bound to one of our names, or named in full on a page that knows no other meaning. */
function isBound(
  match: Match,
  passage: Passage,
  at: Position,
  definitions: Definitions,
  named: ReadonlySet<string>,
  contested: Contested,
): boolean {
  const { text, form } = match;
  if (form.tier !== 'ambiguous') return false;
  const binding = bindingOf(text, at, passage.place, definitions);
  if (binding !== undefined) return binding.tier === 'specific';
  if (!named.has(form.conceptId)) return false;
  return contested(match) === undefined || isNamedIn(passage, match, contested);
}

function gatherNames(
  passages: readonly Passage[],
  definitions: Definitions,
  contested: Contested,
  known: Known,
): { spelledOut: Set<string>; named: Set<string> } {
  const spelledOut = new Set<string>();
  const named = new Set<string>();
  /** Named with letters only: "people with ALS". */
  const lettered = new Set<string>();
  const inWords = new Set<string>();
  /** Concepts by words that mean one disease wherever they stand, by that disease. */
  const sure = new Map<Meaning | undefined, Set<string>>();
  const seen = new Set<string>();
  for (const [index, passage] of passages.entries()) {
    for (const match of passage.matches) {
      const { tier, conceptId, lower } = match.form;
      const at = { passage: index, offset: match.start };
      if (tier === 'ambiguous' || !isUndisputed(match, passage, at, definitions, known)) continue;
      spelledOut.add(conceptId);
      if (isSure(match, contested)) (match.form.cased === undefined ? named : lettered).add(conceptId);
      if (match.form.cased === undefined && tier !== 'everyday') inWords.add(conceptId);
      if (tier === 'specific') {
        const meaning = known.lexicon.meanings.get(conceptId);
        sure.set(meaning, (sure.get(meaning) ?? new Set()).add(conceptId));
      }
      if (seen.has(lower)) continue;
      seen.add(lower);
      for (const inner of termsInside(match, known.lexicon)) {
        spelledOut.add(inner.conceptId);
        if (inner.tier === 'specific') named.add(inner.conceptId);
      }
    }
  }
  // Letters alone may be a firm's; where other words of ours stand beside them, they are the disease's.
  if (inWords.size >= ENOUGH_WORDS) for (const conceptId of lettered) named.add(conceptId);
  // A page on C9orf72 and tofersen need not spell out ALS.
  for (const { form, text } of passages.flatMap(({ matches }) => matches)) {
    if (form.tier !== 'ambiguous' || !coreLetters(known.lexicon).has(text)) continue;
    if ((sure.get(known.lexicon.meanings.get(form.conceptId))?.size ?? 0) >= ENOUGH_WORDS)
      named.add(form.conceptId);
  }
  return { spelledOut, named };
}

const ENOUGH_WORDS = 2;

/** Terms in the later words of a term: "ocular myasthenia gravis" also spells out myasthenia gravis. */
function termsInside(match: Match, lexicon: Lexicon) {
  const later = match.form.lower.indexOf(' ') + 1;
  if (later === 0) return [];
  return findTerms(match.form.lower.slice(later), lexicon)
    .map(({ form }) => form)
    .filter(({ tier }) => tier !== 'ambiguous');
}

function isManifold(definitions: Definitions): boolean {
  const away = [...definitions.values()].filter((known) =>
    known.some(({ tier }) => tier === undefined),
  ).length;
  return away >= MANIFOLD && away * 2 > definitions.size;
}

const CORE = new WeakMap<Lexicon, ReadonlySet<string>>();

function coreLetters(lexicon: Lexicon): ReadonlySet<string> {
  let core = CORE.get(lexicon);
  if (core === undefined) {
    const forms = [...lexicon.byFirstWord.values()].flat().filter(({ tier }) => tier === 'specific');
    core = new Set(forms.flatMap(({ cased }) => cased?.match(/(?<!\p{L})\p{Lu}{2,3}(?!\p{L})/gu) ?? []));
    CORE.set(lexicon, core);
  }
  return core;
}

function languageOfPage(passages: readonly Passage[]): string {
  const counts = new Map<string, number>();
  for (const passage of passages) {
    const language = languageOf(passage);
    if (language !== '') counts.set(language, (counts.get(language) ?? 0) + passage.text.length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
