// Whether all that stands around a term speaks for it. The rules let a word through for one good reason; here the reasons are added up, each worth
// what labelled pages have taught (data/weights.json, written by `npm run weigh`).
import type { Weights } from '../knowledge/relevance-data.ts';
import type { Match } from '../matching/find-terms.ts';
import { illnessesOf } from './other-illness.ts';
import { spokenAround } from './other-subject.ts';
import type { Passage } from './passage.ts';
import type { Subjects } from './subjects.ts';
import type { Support } from './support.ts';

/** How many terms the rules show and hold back around a term: in its own passage, and in those before and after. */
export interface Neighbours {
  readonly shownNear: number;
  readonly heldNear: number;
  readonly heldHere: number;
}

/** What is weighed. Most numbers count by their logarithm: the tenth tells less than the first. */
export type Features = Omit<Weights['weights'], 'share'>;

/** Looks around a term. */
export function featuresOf(
  passage: Passage,
  { start }: Match,
  { company }: Support,
  { shownNear, heldNear, heldHere }: Neighbours,
  subjects: Subjects,
): Features {
  return {
    subject: spokenAround(passage, start, subjects).spoken?.words ?? 0,
    illnesses: Math.log1p(illnessesOf(passage, subjects).length),
    held: Math.log1p(heldHere),
    company: Math.log1p(company),
    near: Math.log1p(shownNear) - Math.log1p(heldNear),
  };
}

/** True where what speaks against a term outweighs what speaks for it; of that the most is how often its form is ours at all. */
export function isOutweighed(
  features: Features,
  lower: string,
  { bias, weights, shares, share }: Weights,
): boolean {
  let sum = bias + weights.share * (shares[lower] ?? share);
  for (const name of Object.keys(features) as (keyof Features)[]) sum += weights[name] * features[name];
  return sum < 0;
}
