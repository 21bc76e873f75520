// The verdict on every match of a page: the rules decide, and what they show is weighed against all that they decided around it.
import type { Match } from '../matching/find-terms.ts';
import { type Decision, decide } from './decide.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import type { Known } from './page-context.ts';
import type { Passage } from './passage.ts';
import { type Features, featuresOf, isOutweighed } from './weigh.ts';
import type { Work } from './work.ts';

/** What the matches of one passage came to, in their order. */
export type Verdicts = Decision[];

/** Match number `at` of passage number `index`, which the rules show, and what is weighed of it. */
export interface Weighed {
  readonly index: number;
  readonly at: number;
  readonly match: Match;
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
  // All is weighed before anything is taken back, so that the order does not matter.
  for (const { index, at, match, features } of yield* weighAll(evidence, from, verdicts))
    if (isOutweighed(features, match.form.lower, known.tables.weights))
      verdicts[index]?.splice(at, 1, { shown: false, reason: 'reason_outweighed' });
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
const FEW = 5;

/**
 * Looks around what is shown; the names of the diseases, letters that the page defines as ours, and what stands in a sentence with a name
 * need nothing else. Nor does a short page with a title of ours.
 */
export function* weighAll(
  { passages, supportAt, known: { tables } }: Evidence,
  from: number,
  verdicts: readonly Verdicts[],
): Work<Weighed[]> {
  const isShort = verdicts.filter(({ length }) => length > 0).length <= FEW;
  const weighed: Weighed[] = [];
  for (const [index, decisions] of verdicts.entries()) {
    yield;
    const near = verdicts.slice(Math.max(0, index - NEAR), index + NEAR + 1).flat();
    const shown = countShown(near);
    const around = {
      // Of those that are shown the term is one.
      near: Math.log(shown) - Math.log1p(near.length - shown),
      held: Math.log1p(decisions.length - countShown(decisions)),
    };
    for (const [at, { shown: isShown, reason }] of decisions.entries()) {
      const passage = passages[from + index];
      const match = passage?.matches[at];
      if (passage === undefined || match === undefined || !isShown || reason === 'reason_defined') continue;
      const { tier, conceptId } = match.form;
      if (tier === 'specific' || tables.core.diseases.has(conceptId)) continue;
      yield;
      const support = supportAt({ passage: from + index, offset: match.start });
      if (support.inSentence || (support.isTitled && isShort)) continue;
      weighed.push({
        index,
        at,
        match,
        features: featuresOf(passage, match, support, around, tables.subjects),
      });
    }
  }
  return weighed;
}

const countShown = (decisions: Verdicts) => decisions.filter(({ shown }) => shown).length;
