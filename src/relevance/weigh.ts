// Whether all that stands around a term speaks for it. The rules let a word through for one good reason; here the reasons are added up, each worth
// what labelled pages have taught (data/weights.json, written by `npm run weigh`).
import type { Weights } from '../knowledge/relevance-data.ts';
import type { Match } from '../matching/find-terms.ts';
import { countIllnesses } from './other-illness.ts';
import { spokenAround } from './other-subject.ts';
import type { Passage } from './passage.ts';
import type { Subjects } from './subjects.ts';
import type { Support } from './support.ts';

/** What is weighed, by its logarithm: the tenth word tells less than the first. */
export type Features = Omit<Weights['weights'], 'share'>;

/** What the rules have decided around a term: how much more is shown than held back, and how much is held back in its own passage. */
export type Neighbours = Pick<Features, 'near' | 'held'>;

/** Looks around a term. */
export function featuresOf(
  passage: Passage,
  match: Match,
  { company }: Support,
  neighbours: Neighbours,
  subjects: Subjects,
): Features {
  return {
    subject: Math.log1p(spokenAround(passage, match.start, subjects).spoken?.words ?? 0),
    illnesses: Math.log1p(countIllnesses(passage, match, subjects)),
    company: Math.log1p(company),
    ...neighbours,
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
