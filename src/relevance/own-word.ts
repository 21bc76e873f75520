// Plain words for what only one of the two diseases has: the crises and remissions of MG.
import type { Match } from '../matching/find-terms.ts';
import type { Evidence } from './evidence.ts';
import type { Support } from './support.ts';

/** True for a plain word for what only one of the diseases has, on a page that keeps to that one: "some reach remission". */
export function isOwnWord(
  { form: { lower, conceptId } }: Match,
  { isWhole, titled }: Support,
  { named, known: { lexicon, tables } }: Evidence,
): boolean {
  const { meanings } = lexicon;
  const isOf = (id: string) => tables.core.diseases.has(id) && meanings.get(id) === meanings.get(conceptId);
  const ours = titled.size > 0 ? titled : named;
  return isWhole && tables.others.isPlain(lower) && [...ours].some(isOf);
}
