// Whether all that stands around a term speaks for it. The rules decide for one good reason; here the reasons are added up, each worth
// what labelled pages have taught (data/weights.json, written by `npm run weigh`).
import type { Weighing, Weights } from '../knowledge/relevance-data.ts';

/**
 * What is weighed of a term beside its spelling: what the words beside it, around it, in its section and on the page tell, whether the whole
 * page keeps to our diseases, whether one is named in its sentence, the odds that letters of theirs are an illness, and how much more is
 * shown than held back nearby, both by their logarithms.
 */
export type Features = Omit<Weighing['weights'], 'share'>;

/** True where what speaks for a term outweighs what speaks against it. */
export function isOutweighing(
  features: Features,
  lower: string,
  { bias, weights }: Weighing,
  { shares, share }: Pick<Weights, 'shares' | 'share'>,
): boolean {
  let sum = bias + weights.share * (shares[lower] ?? share);
  for (const name of Object.keys(features) as (keyof Features)[]) sum += weights[name] * features[name];
  return sum >= 0;
}
