// What a concept may say of itself: a name of its own, standings that fit its category, a source for a dated approval.
import { fold } from '../../fold.ts';
import type { Concept } from '../../schema.ts';
import {
  CARE_CATEGORIES,
  CARE_STANDINGS,
  FEATURE_STANDINGS,
  LOOK_ALIKE_STANDINGS,
} from '../../vocabulary.ts';
import { inConcept, type Rule } from './rule.ts';

/** Labels differ from each other, and a clinical name adds something to its label. */
export const conceptNames: Rule = function* ({ concepts }) {
  const owners = new Map<string, string>();
  for (const concept of concepts) {
    const label = fold(concept.label).lower;
    const owner = owners.get(label);
    if (owner !== undefined) yield inConcept(concept, 'label', `is also the label of ${owner}`);
    owners.set(label, concept.id);
    if (concept.clinicalName !== undefined && fold(concept.clinicalName).lower === label) {
      yield inConcept(concept, 'clinicalName', 'only repeats the label');
    }
  }
};

/** Standings fit the category; a look-alike shows none and resembles at least one of the two diseases. */
export const standings: Rule = function* ({ concepts }) {
  for (const concept of concepts) {
    const allowed = standingsOf(concept.category);
    for (const side of ['mg', 'als'] as const) {
      const { standing } = concept[side];
      if (allowed.includes(standing)) continue;
      const reason = `"${standing}" is not for ${concept.category}; it may be ${allowed.join(', ')}`;
      yield inConcept(concept, `${side}.standing`, reason);
    }
    if (concept.category !== 'look-alike') continue;
    if (concept.showStanding !== false)
      yield inConcept(concept, 'showStanding', 'must be false for a look-alike');
    if (concept.mg.standing !== 'possible' && concept.als.standing !== 'possible') {
      yield inConcept(concept, '', 'is a look-alike of neither disease');
    }
  }
};

function standingsOf(category: Concept['category']): readonly string[] {
  if (category === 'look-alike') return LOOK_ALIKE_STANDINGS;
  return CARE_CATEGORIES.some((care) => care === category) ? CARE_STANDINGS : FEATURE_STANDINGS;
}

/** Only an approval that is not dated may stand without a source. */
export const undatedApprovals: Rule = function* ({ concepts }) {
  for (const concept of concepts) {
    if (!concept.approval || concept.approval.asOf === 'not dated') continue;
    if (concept.approval.sources.length === 0)
      yield inConcept(concept, 'approval.sources', 'names none, but the approval is dated');
  }
};
