// Letters told as an illness somebody has: "my dad had ALS", "diagnosed with MG". What else a page means by them does not matter then.

import type { IllnessData } from '../knowledge/relevance-data.ts';
import type { Match } from '../matching/find-terms.ts';
import type { Core } from './core.ts';
import { countIn } from './count.ts';
import { type Cues, oddsOfIllness } from './cues.ts';
import { createMemory } from './memory.ts';
import { type OtherMeanings, otherMeaningAt } from './other-meanings.ts';
import type { Passage, Position } from './passage.ts';
import type { Work } from './work.ts';

/** What the words beside letters tell; `likely` is enough where the page names the disease in words, or tells it twice. */
export type Telling = 'sure' | 'likely' | 'nothing';

/** The table of phrases, ready to be asked about the letters at `start` to `end` of a text. */
export type IllnessPhrases = (text: string, start: number, end: number) => Telling;

/** Characters on either side that are looked at. */
const REACH = 40;

/** What stands before a name, as the phrases are written. */
export function textBefore(text: string, start: number): string {
  return text
    .slice(Math.max(0, start - REACH), start)
    .replaceAll('’', "'")
    .toLowerCase();
}

/** What else may stand behind an illness that is told for sure: "died of ALS at home", "diagnosed with ALS two years back". */
const WHEN_OR_WHERE =
  /^\s+(?:on|at|by|over|under|near|aged?|(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|some|many|several|last|this|every)\s+(?:day|week|month|year|decade)s?)(?!\p{L})/u;

/** Reads the table. */
export function createIllnessPhrases(
  { before, beforeAlone, after }: IllnessData,
  alone: RegExp,
): IllnessPhrases {
  const isBefore = new RegExp(before, 'u');
  const isBeforeAlone = new RegExp(beforeAlone, 'u');
  const isAfter = new RegExp(after, 'u');
  return (text, start, end) => {
    const left = textBefore(text, start);
    const right = text.slice(end, end + REACH);
    const isAlone = alone.test(right);
    if ((isAlone || WHEN_OR_WHERE.test(right)) && isBefore.test(left)) return 'sure';
    const isFollowed = isAfter.test(right.toLowerCase());
    const isPreceded = isBeforeAlone.test(left);
    // "Mom's ALS diagnosis".
    if (isFollowed && isPreceded) return 'sure';
    return isFollowed || (isAlone && isPreceded) ? 'likely' : 'nothing';
  };
}

/** What the words beside a match tell. */
export type Tell = (passage: Passage, match: Match) => Telling;

const recall = createMemory<IllnessPhrases, Match, Telling>();

/** Asks each match once. */
export function createTell(core: Core, phrases: IllnessPhrases, others: OtherMeanings): Tell {
  return (passage, match) => recall(phrases, match, () => tellingOf(passage, match, core, phrases, others));
}

/** True for a match that the words around it tell as an illness. */
export type IsTold = (passage: Passage, match: Match) => boolean;

/**
 * Odds, by logarithm and in hundredths, that are enough: on a page that names a disease in words, on one that names it by letters alone, among
 * so many concepts by terms of art, and to be as good as its name in words.
 */
const ODDS = { named: 125, alone: 225, sure: 600 };
const ART = 3;
/** So many passages that tell likely are as good as one that tells for sure. */
const OFTEN = 2;

/** What says of letters that they mean something else: right where they stand, and elsewhere on the page. */
interface Elsewise {
  isAway(match: Match, at: Position, passage: Passage): boolean;
  isContested(match: Match): boolean;
}

/** Finds the letters of a disease that are told as an illness on this page, or stand as one does; those in a longer form, where they are told. */
export function* findTold(
  passages: readonly Passage[],
  tell: Tell,
  core: Core,
  cues: Cues,
  { isAway, isContested }: Elsewise,
): Work<IsTold> {
  /** Whether the page names one of the diseases in words, or as surely. */
  let isNamed = false;
  /** The concepts it has terms of art for. */
  const art = new Set<string>();
  /** In how many passages letters are told; none that the page somewhere means as something else. */
  const counts = new Map<string, number>();
  const others = new Set<string>();
  const away = new Set<Match>();
  for (const [index, passage] of passages.entries()) {
    const told = new Set<string>();
    for (const match of passage.matches) {
      yield;
      const { tier, cased, conceptId } = match.form;
      if (tier === 'specific' || tier === 'clinical') art.add(conceptId);
      if (cased === undefined && (tier === 'specific' || core.diseases.has(conceptId))) isNamed = true;
      if (tier !== 'ambiguous') continue;
      if (isAway(match, { passage: index, offset: match.start }, passage)) away.add(match);
      else if (core.letters.has(match.text) && oddsOfIllness(cues, passage, match) >= ODDS.sure)
        isNamed = true;
      if (away.has(match) || isContested(match)) others.add(match.text);
      else if (tell(passage, match) !== 'nothing') told.add(match.text);
    }
    for (const letters of told) countIn(counts, letters);
  }
  return (passage, match) => {
    const telling = tell(passage, match);
    if (telling === 'sure') return true;
    const { text } = match;
    const isElsewise = others.has(text);
    if (telling === 'likely' && (isNamed || (!isElsewise && (counts.get(text) ?? 0) >= OFTEN))) return true;
    if (!core.letters.has(text)) return false;
    const odds = oddsOfIllness(cues, passage, match);
    return isNamed
      ? odds >= ODDS.named && !away.has(match)
      : odds >= ODDS.alone && art.size >= ART && !isElsewise;
  };
}

function tellingOf(
  passage: Passage,
  { form, text, start, end }: Match,
  { diseases, letters }: Core,
  phrases: IllnessPhrases,
  others: OtherMeanings,
): Telling {
  const { tier, cased, conceptId } = form;
  const isName = tier === 'ambiguous' && (cased === undefined ? diseases.has(conceptId) : letters.has(text));
  if (isName) {
    const telling = phrases(passage.text, start, end);
    // "My mom has Lou Gehrig's": a name in words is no crew and no car.
    return telling === 'likely' && cased === undefined ? 'sure' : telling;
  }
  if (tier !== 'specific' || cased === undefined) return 'nothing';
  const inner = [...text.matchAll(/\p{Lu}{2,4}/gu)].at(-1);
  if (inner === undefined) return 'nothing';
  const from = start + inner.index;
  const to = from + inner[0].length;
  if (phrases(passage.text, from, to) !== 'nothing') return 'sure';
  // "people with ALS" are ill, unless it goes on as "people with ALS certification".
  const isWho = to === end && from > start;
  const at = { start: from, end: to, lower: inner[0].toLowerCase() };
  return isWho && otherMeaningAt(passage, at, others) === undefined ? 'likely' : 'nothing';
}
