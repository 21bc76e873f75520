// The verdict on every match of a page: the rules decide, and what they show, or hold back for want of evidence, is weighed
// by all that stands around it.
import type { Match } from '../matching/find-terms.ts';
import { oddsOfIllness } from './cues.ts';
import { type Decision, decide } from './decide.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import type { Known } from './page-context.ts';
import type { Passage } from './passage.ts';
import { type Features, isOutweighing } from './weigh.ts';
import { listen, tellBeside } from './words.ts';
import type { Work } from './work.ts';

/** What the matches of one passage came to, in their order. */
export type Verdicts = Decision[];

/** Match number `at` of passage number `index`, whether the rules show it, and what is weighed of it. */
export interface Weighed {
  readonly index: number;
  readonly at: number;
  readonly match: Match;
  readonly isShown: boolean;
  readonly features: Features;
}

/** Judges what a page `reads`, passage by passage; those `about` it come first and only tell what it is about. */
export function* judgePage(
  about: readonly Passage[],
  reads: readonly Passage[],
  known: Known,
): Work<Verdicts[]> {
  const from = about.length;
  const evidence = yield* gatherEvidence([...about, ...reads], known);
  const verdicts = yield* decideAll(evidence, from);
  const { weights } = known.tables;
  // All is weighed before anything is turned, so that the order does not matter.
  for (const { index, at, match, isShown, features } of yield* weighAll(evidence, from, verdicts)) {
    const shown = isOutweighing(features, match.form.lower, isShown ? weights.shown : weights.held, weights);
    if (shown !== isShown)
      verdicts[index]?.splice(at, 1, { shown, reason: shown ? 'reason_outweighing' : 'reason_outweighed' });
  }
  return verdicts;
}

/** What the rules say, passage by passage from number `from` on. */
export function* decideAll(evidence: Evidence, from: number): Work<Verdicts[]> {
  const verdicts: Verdicts[] = [];
  for (const [index, { matches }] of evidence.passages.entries()) {
    if (index < from) continue;
    const decisions: Decision[] = [];
    for (const match of matches) {
      yield;
      decisions.push(decide(index, match, evidence));
    }
    verdicts.push(decisions);
  }
  return verdicts;
}

/** Passages before and after that are looked at. */
const NEAR = 3;
/** Of so few passages with terms a title says more than all that stands around. */
const FEW = 8;
/** And where so many terms are shown nearby and none is held back. */
const CLEAR = 15;
/** Shown because the page says what the letters mean. */
const SURE: ReadonlySet<string> = new Set<Decision['reason']>(['reason_defined', 'reason_illness']);
/** Held back because nothing speaks for it, or nothing certain against it. */
const WANTING: ReadonlySet<string> = new Set<Decision['reason']>([
  'reason_everyday_held',
  'reason_menu',
  'reason_other_subject',
  'reason_no_evidence',
  'reason_unbound',
]);

/**
 * Looks around what is shown or wants evidence. Names, and letters that the page itself explains, need nothing else, nor does a page with a
 * title of ours that is short, or as far as nothing nearby speaks of anything else; and where nothing is shown, nothing is weighed.
 */
export function* weighAll(
  { passages, supportAt, known: { tables } }: Evidence,
  from: number,
  verdicts: readonly Verdicts[],
): Work<Weighed[]> {
  const weighed: Weighed[] = [];
  if (!verdicts.flat().some(({ shown }) => shown)) return weighed;
  const isShort = verdicts.filter((one) => one.length > 0).length <= FEW;
  const told = yield* listen(passages, tables.words);
  for (const [index, passage] of passages.slice(from).entries()) {
    yield;
    const nearby = verdicts.slice(Math.max(0, index - NEAR), index + NEAR + 1).flat();
    const shown = nearby.filter((decision) => decision.shown).length;
    const isClear = isShort || (shown >= CLEAR && shown === nearby.length);
    for (const [at, match] of passage.matches.entries()) {
      const decision = verdicts[index]?.[at];
      if (decision === undefined || match.form.tier === 'specific') continue;
      const { shown: isShown, reason } = decision;
      if (isShown ? SURE.has(reason) : !WANTING.has(reason)) continue;
      yield;
      const position = { passage: from + index, offset: match.start };
      const { topic, isNear, inBlock, inSentence, isTitled, isWhole, region } = supportAt(position);
      if (isShown ? isTitled && isClear && region === 'main' : topic === 'little' && !isNear && !inBlock)
        continue;
      // The term itself is counted as if it were shown.
      const others = Number(!isShown);
      weighed.push({
        index,
        at,
        match,
        isShown,
        features: {
          beside: tellBeside(passage, match, tables.phrases),
          around: told.around(position),
          section: told.section(from + index),
          page: told.page,
          whole: Number(isWhole),
          sentence: Number(inSentence),
          letters: tables.core.letters.has(match.text) ? oddsOfIllness(tables.cues, passage, match) / 100 : 0,
          near: Math.log(shown + others) - Math.log1p(nearby.length - shown - others),
        },
      });
    }
  }
  return weighed;
}
