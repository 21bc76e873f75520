// What is known of a page before anything is counted: its passages, its definitions, and what its letters can mean.
import type { Match } from '../matching/find-terms.ts';
import type { Lexicon } from '../matching/lexicon.ts';
import type { Contested } from './contested.ts';
import { boundAway, type Definitions } from './definitions.ts';
import type { IsTold } from './illness.ts';
import { withheldBy } from './local-rules.ts';
import type { Passage, Position } from './passage.ts';
import type { Tables } from './tables.ts';

/** What is known before a page is read. */
export interface Known {
  readonly lexicon: Lexicon;
  readonly tables: Tables;
  /** Spellings, in lower case, that the reader says mean something else on this site. */
  readonly refused: ReadonlySet<string>;
}

/** One page. */
export interface PageContext {
  readonly known: Known;
  /** In reading order, the title first. */
  readonly passages: readonly Passage[];
  readonly definitions: Definitions;
  readonly contested: Contested;
  readonly isTold: IsTold;
}

/** A match where it stands. */
export interface Standing {
  readonly match: Match;
  readonly passage: Passage;
  readonly at: Position;
}

/** True for a match that no reader, no rule and no definition takes away from us. */
export function isUndisputed(
  { match, passage, at }: Standing,
  { known, definitions, isTold }: PageContext,
): boolean {
  if (known.refused.has(match.form.lower)) return false;
  const reason = withheldBy(passage, match, known.tables)?.reason;
  if (isTold(passage, match)) return reason === undefined || reason === 'reason_other_meaning';
  return reason === undefined && boundAway(match.text, at, passage.place, definitions) === undefined;
}

/** True for a form that means MG or ALS wherever it stands, unless its letters mean something else here as well. */
export function isSure({ match }: Standing, { contested }: PageContext): boolean {
  return match.form.tier === 'specific' && contested(match) === undefined;
}

/** True for a term of art that hardly anybody uses who does not speak of diseases such as ours. */
export function isOurVocabulary({ form: { tier, conceptId } }: Match, { known }: PageContext): boolean {
  return tier === 'specific' || (tier === 'clinical' && known.tables.vocabulary.has(conceptId));
}

/** Every match of a page with where it stands, passage by passage. */
export function* standingsOf(passages: readonly Passage[]): Generator<Standing> {
  for (const [index, passage] of passages.entries())
    for (const match of passage.matches)
      yield { match, passage, at: { passage: index, offset: match.start } };
}
