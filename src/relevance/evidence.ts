// What the page tells: what it binds its abbreviations to, where it names the diseases, and whether it is about them.
import { findContested, isNamedIn } from './contested.ts';
import { bindingOf, boundAway, type Definitions, gatherDefinitions } from './definitions.ts';
import { createTell, findTold } from './illness.ts';
import { type Languages, languageOf } from './language.ts';
import { withheldBy } from './local-rules.ts';
import { gatherNames, isHalfAName, type Names } from './names.ts';
import {
  isOurVocabulary,
  isSure,
  isUndisputed,
  type Known,
  type PageContext,
  type Standing,
  standingsOf,
} from './page-context.ts';
import type { Passage, Position } from './passage.ts';
import { isOwnStory } from './story.ts';
import { measureSupport, type Support } from './support.ts';
import type { Work } from './work.ts';

/** Evidence of one page, gathered over its passages in reading order. */
export interface Evidence extends PageContext, Names {
  /** Language of most of the page; '' when nobody knows. */
  readonly language: string;
  /** Letters of the diseases themselves: MG, ALS, MND. */
  readonly core: ReadonlySet<string>;
  supportAt(at: Position): Support;
}

/** Gathers the evidence of a page from all its passages, the title first. */
export function* gatherEvidence(passages: readonly Passage[], known: Known): Work<Evidence> {
  const { others, illness, subjects, core } = known.tables;
  const definitions = yield* gatherDefinitions(passages);
  const tell = createTell(core, illness, others);
  const contested = yield* findContested(passages, known.tables, core.letters, tell);
  const isTold = yield* findTold(passages, tell, core, known.tables.cues, {
    isAway: (match, at, passage) =>
      withheldBy(passage, match, known.tables)?.reason === 'reason_other_meaning' ||
      boundAway(match.text, at, passage.place, definitions) !== undefined,
    isContested: (match) => contested(match) !== undefined,
  });
  const page: PageContext = { passages, known, definitions, contested, isTold };
  const names = yield* gatherNames(page);
  const mentions: number[][] = passages.map(() => []);
  const vocabulary: Set<string>[] = passages.map(() => new Set());
  for (const standing of standingsOf(passages)) {
    yield;
    const { match, at } = standing;
    if (!isUndisputed(standing, page)) continue;
    if (isMention(standing, page, names)) mentions[at.passage]?.push(at.offset);
    if (isOurVocabulary(match, page) && contested(match) === undefined)
      vocabulary[at.passage]?.add(match.form.conceptId);
  }
  return {
    ...page,
    ...names,
    language: yield* languageOfPage(passages, known.tables.languages),
    core: core.letters,
    supportAt: yield* measureSupport({
      passages,
      mentions,
      vocabulary,
      isManifold: isManifold(definitions),
      isStory: isOwnStory(passages, mentions, known.tables),
      subjects,
    }),
  };
}

/** True where one of the diseases is named. */
function isMention(standing: Standing, page: PageContext, { named, halved }: Names): boolean {
  const { match, passage } = standing;
  return (
    isSure(standing, page) ||
    page.isTold(passage, match) ||
    isHalfAName(match, halved) ||
    isBound(standing, page, named)
  );
}

/** Letters count as a mention where they are bound to one of our names, or named in full on a page that knows no other meaning. */
function isBound(
  { match, passage, at }: Standing,
  { definitions, contested }: PageContext,
  named: ReadonlySet<string>,
): boolean {
  const { text, form } = match;
  if (form.tier !== 'ambiguous') return false;
  const binding = bindingOf(text, at, passage.place, definitions);
  if (binding !== undefined) return binding.tier === 'specific';
  if (!named.has(form.conceptId)) return false;
  return contested(match) === undefined || isNamedIn(passage, match, contested);
}

/** A page that defines so many letters, and most of its letters, as something that is not ours speaks of many things. */
const MANIFOLD = 3;

function isManifold(definitions: Definitions): boolean {
  const away = [...definitions.values()].filter((known) =>
    known.some(({ tier }) => tier === undefined),
  ).length;
  return away >= MANIFOLD && away * 2 > definitions.size;
}

function* languageOfPage(passages: readonly Passage[], languages: Languages): Work<string> {
  const counts = new Map<string, number>();
  for (const passage of passages) {
    yield;
    const language = languageOf(passage, languages);
    if (language !== '') counts.set(language, (counts.get(language) ?? 0) + passage.text.length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
