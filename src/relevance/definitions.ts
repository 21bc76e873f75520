// Abbreviations bound by their definition on the page, after Schwartz & Hearst (2003) but stricter where it binds letters away from
// us: "long form (ABC)", "ABC (long form)", "ABC stands for long form".
import type { Tier } from '../knowledge/schema.ts';
import type { Match } from '../matching/find-terms.ts';
import { longFormAtEnd, longFormAtStart } from './long-form.ts';
import type { Passage } from './passage.ts';

/** A definition found on the page. `tier` is that of our long form; absent where the letters stand for something else. */
export interface Definition {
  readonly letters: string;
  readonly longForm: string;
  readonly tier?: Tier;
}

/** How far around the letters a definition is looked for, in characters. */
const REACH = 160;
/** What may stand between our long form and its letters: "repetitive nerve stimulation testing (RNS)". */
const A_WORD_OR_TWO = /^(?:\s+[\p{L}-]+){0,2}\s*$/u;

/** The definition of an ambiguous match where it stands, if its sentence gives one. */
export function definitionAt(passage: Passage, match: Match): Definition | undefined {
  return definedBefore(passage, match) ?? definedAfter(passage, match);
}

/** "long form (ABC)" */
function definedBefore(passage: Passage, match: Match): Definition | undefined {
  const from = Math.max(0, match.start - REACH);
  const before = passage.text.slice(from, match.start);
  const opening = /[([]\s*(?:or|also|abbreviated)?[\s"“‘']*$/.exec(before);
  if (opening === null) return undefined;
  const end = from + opening.index;
  const ours = longFormOf(passage, match, (other) => {
    return other.end <= end && A_WORD_OR_TWO.test(passage.text.slice(other.end, end));
  });
  if (ours) return ours;
  const after = passage.text.slice(match.end, match.end + 3);
  // "(ALS Association)" and "(ALS, MG)" say something about the words before, but not that they are the long form.
  if (!/^["”’']?\s*[)\]]/.test(after)) return undefined;
  return definitionFrom(passage, match, longFormAtEnd(before.slice(0, opening.index), match.text));
}

/** "ABC (long form)" and "ABC stands for long form" */
function definedAfter(passage: Passage, match: Match): Definition | undefined {
  const after = passage.text.slice(match.end, match.end + REACH);
  const inside = /^\s*[([]([^()[\]]{3,120})[)\]]/.exec(after) ?? SAYS.exec(after);
  const content = inside?.[1];
  if (inside === null || content === undefined) return undefined;
  const start = match.end + inside[0].indexOf(content);
  const ours = longFormOf(
    passage,
    match,
    (other) => other.start >= start && other.end <= start + content.length,
  );
  return (
    ours ?? definitionFrom(passage, match, longFormAtStart(content, match.text, inside[0].includes(')')))
  );
}

const SAYS = /^,?\s+(?:which\s+)?(?:stands for|is short for)\s+([^.,;:()]{3,80})/;

/** Our definition, when a term of the same concept that says more than letters stands where `isThere` wants it. */
function longFormOf(
  { matches }: Passage,
  match: Match,
  isThere: (other: Match) => boolean,
): Definition | undefined {
  const long = matches.find(
    (other) =>
      other.form.conceptId === match.form.conceptId && other.form.tier !== 'ambiguous' && isThere(other),
  );
  return long && { letters: match.text, longForm: long.text, tier: long.form.tier };
}

/** A definition by any words; ours when a specific term covers them: "generalised myasthenia gravis (MG)". */
function definitionFrom(
  { matches }: Passage,
  match: Match,
  longForm: string | undefined,
): Definition | undefined {
  if (longForm === undefined) return undefined;
  const covers = matches.some(({ form, text }) => form.tier === 'specific' && text.includes(longForm));
  return { letters: match.text, longForm, ...(covers ? { tier: 'specific' as const } : {}) };
}

/** Where a word stands on a page: the number of its passage, and its offset there. */
export interface Position {
  readonly passage: number;
  readonly offset: number;
}

/** Definitions of a page by their letters, each with where it stands, in reading order. */
export type Definitions = ReadonlyMap<string, readonly (Definition & Position)[]>;

/** The last definition of letters (or of their singular) up to a position, else the first on the page. */
export function bindingOf(letters: string, at: Position, definitions: Definitions): Definition | undefined {
  const known = definitions.get(letters) ?? definitions.get(letters.replace(/s$/, ''));
  const isUpTo = ({ passage, offset }: Position) =>
    passage < at.passage || (passage === at.passage && offset <= at.offset);
  return known?.findLast(isUpTo) ?? known?.[0];
}

/** True when any word of a text is bound to something that is not ours: "ALS clinic" where ALS is advanced life support. */
export function isBoundAway(text: string, at: Position, definitions: Definitions): boolean {
  if (definitions.size === 0) return false;
  return text.split(/[^\p{L}\p{Nd}]+/u).some((word) => {
    const binding = bindingOf(word, at, definitions);
    return binding !== undefined && binding.tier === undefined;
  });
}
