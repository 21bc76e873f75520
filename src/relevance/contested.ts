// Letters that a page also uses for something else: another of their long forms stands somewhere on it.
import type { Match } from '../matching/find-terms.ts';
import { matchesAround } from './around.ts';
import { countIn } from './count.ts';
import type { Tell } from './illness.ts';
import { type RuleTables, withheldBy } from './local-rules.ts';
import type { OtherMeanings } from './other-meanings.ts';
import type { Passage } from './passage.ts';
import { createSpelling } from './spelled-out.ts';
import type { Work } from './work.ts';

/** What a match's letters mean elsewhere on the page; undefined where nothing else is spelled out. */
export type Contested = (match: Match) => string | undefined;

/** Looks through a page for other long forms of its letters; those of a disease, the `core`, may outweigh them. */
export function* findContested(
  passages: readonly Passage[],
  tables: RuleTables,
  core: ReadonlySet<string>,
  tell: Tell,
): Work<Contested> {
  const uses = yield* countUses(passages, tables, core, tell);
  const meanings = yield* otherLongForms(passages, uses, tables.others, core);
  return (match) => {
    for (const letters of lettersOf(match)) {
      const meaning = meanings.get(letters);
      if (meaning !== undefined) return meaning;
    }
    return undefined;
  };
}

const LETTERS = /(?<![\p{L}\p{Nd}])\p{Lu}{2,5}(?![\p{L}\p{Nd}])/gu;

/** The letters a match stands and falls with: "people with ALS" is as sure as its letters. */
function lettersOf({ text, form }: Match): readonly string[] {
  if (form.tier === 'ambiguous') return [form.cased ?? form.lower];
  return form.cased === undefined ? [] : (text.match(LETTERS) ?? []);
}

/** How far a passage is looked at, in characters: a block may hold a whole book. */
const REACH = 1000;

/** True where a passage also speaks of our diseases by words: letters beside them are ours even on a page that contests them. */
export function isNamedIn({ matches }: Passage, match: Match, contested: Contested): boolean {
  return matchesAround(matches, match.start, REACH).some(
    (other) =>
      other !== match &&
      (other.form.tier === 'specific' || other.form.tier === 'clinical') &&
      contested(other) === undefined,
  );
}

/** Letters used so often on a page without any other word of ours are the name of something. */
const NAME_USES = 5;
/** Stands for a meaning nobody spelled out: the letters are the name of something. */
export const A_NAME = '';
/** A page that names our diseases in so many times more passages than it spells out something else means them by their letters. */
const OUTWEIGHS = 4;

/** Letters that are told as an illness outweigh it by themselves, on a page with so many concepts of ours in words. */
const ART = 8;

/** How a page uses its letters. */
interface Uses {
  /** All letters that a match stands and falls with. */
  readonly letters: ReadonlySet<string>;
  /** How often each letters of the core are used, alone or in a longer form, and those that are told as an illness at least once. */
  readonly counts: ReadonlyMap<string, number>;
  readonly told: ReadonlySet<string>;
  /** How many of these uses words beside them give away as something else. */
  readonly given: ReadonlyMap<string, number>;
  /** The concepts the page has words of ours for that are no mere letters and no everyday words. */
  readonly words: ReadonlySet<string>;
  /** Number of passages that name our diseases in words. */
  readonly naming: number;
}

function* countUses(
  passages: readonly Passage[],
  tables: RuleTables,
  core: ReadonlySet<string>,
  tell: Tell,
): Work<Uses> {
  const letters = new Set<string>();
  const counts = new Map<string, number>();
  const given = new Map<string, number>();
  const told = new Set<string>();
  const words = new Set<string>();
  let naming = 0;
  for (const passage of passages) {
    if (passage.matches.some(({ form }) => isOwnWord(form))) naming += 1;
    for (const match of passage.matches) {
      const { tier, cased, conceptId } = match.form;
      if (cased === undefined && (tier === 'specific' || tier === 'clinical')) words.add(conceptId);
      for (const used of lettersOf(match)) letters.add(used);
      for (const name of core) {
        if (!match.text.includes(name)) continue;
        countIn(counts, name);
        if (withheldBy(passage, match, tables)?.reason === 'reason_other_meaning') countIn(given, name);
        // "Living with ALS schedules" says nothing yet.
        const telling = tell(passage, match);
        if (telling === 'sure' || (telling === 'likely' && tier === 'ambiguous')) told.add(name);
      }
      yield;
    }
  }
  return { letters, counts, given, told, words, naming };
}

/** What letters mean elsewhere on the page, by the letters; those that mean nothing else are left out. */
function* otherLongForms(
  passages: readonly Passage[],
  { letters, counts, given, told, words, naming }: Uses,
  others: OtherMeanings,
  core: ReadonlySet<string>,
): Work<ReadonlyMap<string, string>> {
  const spelling = createSpelling(letters, others);
  const ours = yield* namesOf(passages);
  const found = new Map<string, string[]>();
  for (const passage of passages) {
    yield;
    // What an advert or a comment means by the letters says little of the text beside it.
    if (passage.place.region !== 'main') continue;
    for (const known of letters) {
      const spelled = spelling(passage, known);
      if (spelled === undefined) continue;
      const other =
        spelled.meaning ?? spelled.phrases.find((phrase) => !isOurs(phrase, passage.matches, ours));
      if (other) found.set(known, [...(found.get(known) ?? []), other]);
    }
  }
  const meanings = new Map<string, string>();
  const isOutweighed = (known: string, meant: number) => {
    const away = given.get(known) ?? 0;
    const own = (counts.get(known) ?? 0) - away;
    const isIllness = told.has(known) && words.size >= ART;
    return meant * OUTWEIGHS <= naming || (isIllness && (meant + away) * OUTWEIGHS <= own);
  };
  for (const known of letters) {
    const isCore = core.has(known);
    const meant = found.get(known) ?? [];
    const isUsed = (counts.get(known) ?? 0) >= NAME_USES;
    if (isCore && isUsed && words.size === 0 && !told.has(known)) meanings.set(known, A_NAME);
    else if (meant[0] !== undefined && !(isCore && isOutweighed(known, meant.length)))
      meanings.set(known, meant[0]);
  }
  return meanings;
}

function isOwnWord({ tier, cased }: Match['form']): boolean {
  return tier === 'specific' && cased === undefined;
}

/** Our terms of several words on a page, in lower case. */
function* namesOf(passages: readonly Passage[]): Work<ReadonlySet<string>> {
  const names = new Set<string>();
  for (const { matches } of passages) {
    for (const { form } of matches) if (form.tier !== 'ambiguous') names.add(form.lower);
    yield;
  }
  return names;
}

/** True for a term of ours, for part of one, and for one cut short as journals do: "Amyotroph Lateral Scler". */
function isOurs(phrase: string, matches: readonly Match[], ours: ReadonlySet<string>): boolean {
  const lower = phrase.toLowerCase();
  if (matches.some(({ text, form }) => form.tier !== 'ambiguous' && isPartOf(text.toLowerCase(), lower)))
    return true;
  const words = lower.split(/[\s-]+/);
  return [...ours].some((term) => {
    const own = term.split(' ');
    return own.length >= words.length && words.every((word, at) => own[at]?.startsWith(word));
  });
}

function isPartOf(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}
