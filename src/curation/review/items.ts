// What is reviewed, in one shape: a concept, a row of the comparison or a correction is an item with claims, each with its sources.
import type { Basis, Concept, Standing } from '../../knowledge/schema.ts';
import type { Correction, DataSet, Row } from '../../knowledge/schema-tables.ts';
import { byMessage, word } from './words.ts';

/** A statement of ours, to be ticked. */
export interface Claim {
  readonly title: string;
  readonly text: string;
  /** Present where cards show it. */
  readonly standing?: Standing;
  readonly basis?: Basis;
  /** Ids of sources. Undefined where a text rests on those of the claims around it. */
  readonly sources?: readonly string[];
}

/** One entry of the data with everything it says. */
export interface Item {
  readonly kind: 'concept' | 'row' | 'correction';
  readonly id: string;
  readonly title: string;
  readonly category: string;
  /** Read before the claims: what a correction is about. */
  readonly lead?: string;
  /** Set beside each other. */
  readonly sides: readonly Claim[];
  /** Below the sides. */
  readonly claims: readonly Claim[];
  readonly reviewed?: NonNullable<Concept['reviewed']>;
}

/** The items of a data set: concepts, rows, corrections, each in the order of the data. */
export function itemsOf({ concepts, comparison, corrections }: DataSet): Item[] {
  return [...concepts.map(ofConcept), ...comparison.map(ofRow), ...corrections.map(ofCorrection)];
}

/** Every claim of an item. */
export const claimsOf = ({ sides, claims }: Item): readonly Claim[] => [...sides, ...claims];

function ofConcept(concept: Concept): Item {
  const { id, label, clinicalName, definition, mg, als, tellApart, urgent, approval, reviewed } = concept;
  const shown = concept.showStanding ?? true;
  const side = (title: string, { standing, ...claim }: Concept['mg']): Claim => ({
    title,
    ...claim,
    ...(shown && { standing }),
  });
  return {
    kind: 'concept',
    id,
    title: clinicalName === undefined ? label : `${label} (${clinicalName})`,
    category: word('category', concept.category),
    sides: [side(byMessage('card_side_mg'), mg), side(byMessage('card_side_als'), als)],
    claims: [
      { title: 'What it is', text: definition },
      ...(urgent ? [{ title: byMessage('card_urgent'), ...urgent }] : []),
      ...(tellApart ? [{ title: byMessage('card_tell_apart'), ...tellApart }] : []),
      ...(approval
        ? [{ title: `Approval, ${approval.asOf}`, text: approval.text, sources: approval.sources }]
        : []),
    ],
    ...(reviewed && { reviewed }),
  };
}

function ofRow({ id, label, mg, als }: Row): Item {
  const sides = [
    { title: byMessage('card_side_mg'), ...mg },
    { title: byMessage('card_side_als'), ...als },
  ];
  return { kind: 'row', id, title: label, category: 'table at a glance', sides, claims: [] };
}

function ofCorrection({ id, kind, severity, articleSays, someSay, why, correct, ...rest }: Correction): Item {
  return {
    kind: 'correction',
    id,
    title: someSay ?? articleSays,
    category: `correction, ${kind}, severity ${severity}`,
    lead: `The article we started from: ${articleSays}`,
    sides: [],
    claims: [
      { title: 'In fact', text: correct, sources: rest.sources, basis: rest.basis },
      ...(why === undefined ? [] : [{ title: 'Why', text: why }]),
    ],
  };
}
