// Abbreviations bound by their definition on the page, after Schwartz & Hearst (2003) but stricter where it binds letters away from
// us: "long form (ABC)", "ABC (long form)", "ABC stands for long form", "long form, or ABC", and the lines of a glossary.
import type { Tier } from '../knowledge/schema.ts';
import type { Match } from '../matching/find-terms.ts';
import { matchesAround } from './around.ts';
import { initialsAtEnd, longFormAtEnd, longFormAtStart, placeAtEnd } from './long-form.ts';
import type { Passage, Place, Position } from './passage.ts';
import type { Work } from './work.ts';

/** A definition found on the page. `tier` is that of our long form; absent where the letters stand for something else. */
export interface Definition {
  readonly letters: string;
  readonly longForm: string;
  readonly tier?: Tier;
  /** True for a cell or a line of a glossary, which is meant for the whole page. */
  readonly isEntry?: boolean;
  /** True where the letters describe another word, as in "alternating least squares (ALS regression)": it holds in its own passage. */
  readonly isPassing?: boolean;
}

/** How far around the letters a definition is looked for, in characters. */
const REACH = 160;
/** What may stand between our long form and its letters: "repetitive nerve stimulation testing (RNS)". */
const A_WORD_OR_TWO = /^(?:\s+[\p{L}-]+){0,2}\s*$/u;

/** The definition of an ambiguous match where it stands, if its sentence, or the cell beside it, gives one. */
function definitionAt(passage: Passage, match: Match): Definition | undefined {
  const known = KNOWN.get(match);
  if (known !== undefined) return known ?? undefined;
  const found = findDefinition(passage, match);
  KNOWN.set(match, found ?? null);
  return found;
}

/** A passage is judged anew with every change of its page; what a match is defined as depends on the passage alone. */
const KNOWN = new WeakMap<Match, Definition | null>();

function findDefinition(whole: Passage, match: Match): Definition | undefined {
  const passage = { ...whole, matches: matchesAround(whole.matches, match.start, REACH) };
  const inText = definedBefore(passage, match) ?? definedAfter(passage, match);
  if (inText) return inText;
  const beside = definedBeside(passage, match);
  return beside && { ...beside, isEntry: true };
}

const OPENING = /[([]\s*(?:or|also|abbreviated)?[\s"“‘']*$/;
const FOR_SHORT = /^[”"’']?\s+for short\b/;
const OR = /,?\s+(?:or|known as|called|abbreviated(?: as| to)?|shortened to)\s+["“‘']?$/;

/** "long form (ABC)" and "long form, or ABC" */
function definedBefore(passage: Passage, match: Match): Definition | undefined {
  const from = Math.max(0, match.start - REACH);
  const before = passage.text.slice(from, match.start);
  const opening = OPENING.exec(before);
  const said =
    opening ??
    OR.exec(before) ??
    (FOR_SHORT.test(passage.text.slice(match.end)) ? /,?\s+$/.exec(before) : null);
  if (said === null) return undefined;
  const end = from + said.index;
  const ours = longFormOf(passage, match, (other) => {
    return other.end <= end && A_WORD_OR_TWO.test(passage.text.slice(other.end, end));
  });
  if (ours) return ours;
  const after = passage.text.slice(match.end, match.end + 3);
  // "(ALS Association)" and "(ALS, MG)" say something about the words before, but not that they are the long form.
  if (opening !== null && !/^["”’']?\s*[)\]/]/.test(after))
    // unless each of them begins with one of the letters: "alternating least squares (ALS regression)".
    return passing(definitionFrom(passage, match, initialsAtEnd(before.slice(0, said.index), match.text)));
  const longForm = longFormAtEnd(before.slice(0, said.index), match.text);
  return definitionFrom(
    passage,
    match,
    longForm ?? (opening ? placeAtEnd(before.slice(0, said.index), match.text) : undefined),
  );
}

const passing = (found: Definition | undefined) => found && { ...found, isPassing: true };

const BRACKETS = /^\s*[([]([^()[\]]{3,120})[)\]]/;
const SAYS = /^,?\s+(?:which\s+)?(?:stands for|is short for|means|meaning|or|i\.e\.,?)\s+([^.,;:()]{3,80})/u;
/** "We write PLS for partial least squares." */
const WRITES = /\b(?:write|writes|wrote|use|uses|used|say|says)\s+["“‘']?$/;
const WRITTEN_FOR = /^["”’']?\s+(?:for|to mean|to denote)\s+([^.,;:()]{3,80})/;
/** A line of a glossary: the letters begin it, or follow the end of another entry. */
const ENTRY = /^(?:\s*(?:[:=–—]|-\s)\s*([^.,;:()]{3,80})|,\s([^.,;:()]{3,80})(?=[;.]|$))/;
const ENTRY_BEGINS = /(?:^|[.,;|•·])\s*$/;

/** "ABC (long form)", "ABC stands for long form" and "ABC: long form" */
function definedAfter(passage: Passage, match: Match): Definition | undefined {
  const after = passage.text.slice(match.end, match.end + REACH);
  const before = passage.text.slice(Math.max(0, match.start - 8), match.start);
  const inside =
    BRACKETS.exec(after) ??
    SAYS.exec(after) ??
    (WRITES.test(before) ? WRITTEN_FOR.exec(after) : null) ??
    (ENTRY_BEGINS.test(before) ? ENTRY.exec(after) : null);
  const content = inside?.[1] ?? inside?.[2];
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

/** "the" may stand before a long form that begins a cell. */
const ARTICLE_LENGTH = 4;

/** Letters in one cell, their long form in the next or the one before. */
function definedBeside(passage: Passage, match: Match): Definition | undefined {
  for (const { text, matches } of passage.beside ?? []) {
    const cell = { ...passage, text, matches };
    const several = severalMeanings(text, match.text);
    if (several) return { letters: match.text, longForm: several };
    const found = longFormOf(cell, match, ({ start }) => start <= ARTICLE_LENGTH);
    if (found) return found;
    const definition = definitionFrom(cell, match, longFormAtStart(text, match.text, false));
    if (definition) return definition;
  }
  return undefined;
}

/** What a dictionary lists for letters, when it lists more than one meaning. */
function severalMeanings(text: string, letters: string): string | undefined {
  const parts = text.split(/;|\s\d\.\s|\s\/\s|\|/).filter((part) => /\p{L}{3}/u.test(part));
  if (parts.length < 2) return undefined;
  const initial = letters.charAt(0).toLowerCase();
  const fitting = parts.filter((part) => part.trim().toLowerCase().startsWith(initial));
  return fitting.length > 1 ? parts.slice(0, 3).join('; ').trim() : undefined;
}

/** Our definition, when a term of the same concept that says more than letters stands where `isThere` wants it. */
function longFormOf(
  { matches }: Pick<Passage, 'matches'>,
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
  const around = matchesAround(matches, match.start, REACH);
  const covers = around.some(({ form, text }) => form.tier === 'specific' && text.includes(longForm));
  return { letters: match.text, longForm, ...(covers ? { tier: 'specific' as const } : {}) };
}

/** A definition with where it stands. `within` is the part of the page it holds in; undefined where it holds on all of it. */
export type Bound = Definition & Position & { readonly within: unknown };

/** Definitions of a page by their letters, in reading order. */
export type Definitions = ReadonlyMap<string, readonly Bound[]>;

/** The part of the page a definition holds in: all of it, a box or comment, or an entry of a list that speaks of something else. */
function reachOf({ tier, isEntry }: Definition, { region, within, group }: Place): unknown {
  if (tier === undefined && !isEntry && group !== undefined) return group;
  return region === 'main' ? undefined : within;
}

/** Most definitions of the same letters that are kept: who changes them more often says nothing by it. */
const MOST = 50;

function isSame(one: Definition, other: Definition): boolean {
  return (
    one.tier === other.tier &&
    (one.tier !== undefined || one.longForm.toLowerCase() === other.longForm.toLowerCase())
  );
}

/** Gathers the definitions of all passages. What a comment or a box beside the text defines holds only there. */
export function* gatherDefinitions(passages: readonly Passage[]): Work<Definitions> {
  const definitions = new Map<string, Bound[]>();
  for (const [index, passage] of passages.entries()) {
    for (const match of passage.matches) {
      yield;
      const definition = match.form.tier === 'ambiguous' ? definitionAt(passage, match) : undefined;
      if (definition === undefined) continue;
      const known = definitions.get(definition.letters) ?? [];
      const within = reachOf(definition, passage.place);
      const last = known.findLast((bound) => bound.within === within);
      // A register that spells the same out on every line says it once.
      if (last && isSame(last, definition)) continue;
      if (known.length < MOST) known.push({ ...definition, passage: index, offset: match.start, within });
      definitions.set(definition.letters, known);
    }
  }
  return definitions;
}

/** The last definition of letters (or of their singular) up to a position, else the first that holds there. */
export function bindingOf(
  letters: string,
  at: Position,
  place: Place,
  definitions: Definitions,
): Bound | undefined {
  const known = definitions.get(letters) ?? definitions.get(letters.replace(/s$/, ''));
  const holding = known?.filter(
    ({ within, isPassing, passage }) =>
      (within === undefined || within === place.within || within === place.group) &&
      (!isPassing || passage === at.passage),
  );
  const isUpTo = ({ passage, offset }: Position) =>
    passage < at.passage || (passage === at.passage && offset <= at.offset);
  return holding?.findLast(isUpTo) ?? holding?.[0];
}

/** What a text is bound to that is not ours, by any of its words: "ALS clinic" where ALS is advanced life support. */
export function boundAway(
  text: string,
  at: Position,
  place: Place,
  definitions: Definitions,
): Bound | undefined {
  if (definitions.size === 0) return undefined;
  for (const word of text.split(/[^\p{L}\p{Nd}]+/u)) {
    const binding = bindingOf(word, at, place, definitions);
    if (binding !== undefined && binding.tier === undefined) return binding;
  }
  return undefined;
}
