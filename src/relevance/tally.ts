// Counts over a page and its parts: how many passages name our diseases, and how many speak our vocabulary.
import type { Passage } from './passage.ts';
import { type Section, sectionsOf } from './sections.ts';
import type { Subjects } from './subjects.ts';
import type { Work } from './work.ts';

/** What is measured. The lists are as long as that of the passages. */
export interface Ground {
  readonly passages: readonly Passage[];
  /** The offsets at which each passage names our diseases, in order. */
  readonly mentions: readonly (readonly number[])[];
  /** The concepts of our vocabulary in each passage. */
  readonly vocabulary: readonly ReadonlySet<string>[];
  /** The page defines letters of all kinds, as a dictionary does: it is never all about one thing. */
  readonly isManifold: boolean;
  /** Somebody tells on it, in their own voice, of an illness of their own or of somebody near. */
  readonly isStory: boolean;
  readonly subjects: Subjects;
}

/** Counts of one part of a page. */
export interface Tally {
  mentions: number;
  /** Passages with a mention; with a word of our vocabulary; with any term. */
  naming: number;
  speaking: number;
  passages: number;
}

/** The counts of a page. */
export interface Tallies {
  readonly page: Tally;
  readonly bySection: ReadonlyMap<Section, Tally>;
  readonly byPart: ReadonlyMap<unknown, Tally>;
  readonly byGroup: ReadonlyMap<unknown, Tally>;
  /** The section of each passage. */
  readonly sections: readonly (Section | undefined)[];
  /** The title names our diseases; it does so in words. */
  readonly isTitled: boolean;
  readonly isTitledInFull: boolean;
  /** The concepts of a title that names them. */
  readonly titled: ReadonlySet<string>;
  /** Number of concepts that are our diseases' alone, and of concepts of our vocabulary. */
  readonly concepts: number;
  readonly words: number;
  /** Number of all concepts met by words, whoever else speaks of them. */
  readonly variety: number;
}

/** Counts. */
export function* tallyPage({ passages, mentions, vocabulary }: Ground): Work<Tallies> {
  const sections = sectionsOf(passages);
  const page = newTally();
  const bySection = new Map<Section, Tally>();
  const byPart = new Map<unknown, Tally>();
  const byGroup = new Map<unknown, Tally>();
  const concepts = new Set<string>();
  const words = new Set<string>();
  const variety = new Set<string>();
  for (const [index, { place, matches }] of passages.entries()) {
    yield;
    if (matches.length === 0) continue;
    const named = mentions[index]?.length ?? 0;
    const spoken = vocabulary[index] ?? new Set();
    const speaks = spoken.size > 0;
    for (const word of spoken) words.add(word);
    const tallies = [tallyOf(byPart, place.within)];
    if (place.group !== undefined) tallies.push(tallyOf(byGroup, place.group));
    if (place.region !== 'beside') tallies.push(page);
    for (let at = sections[index]; at !== undefined; at = at.parent) tallies.push(tallyOf(bySection, at));
    for (const tally of tallies) count(tally, named, speaks);
    for (const { form } of matches) {
      if (form.tier === 'specific') concepts.add(form.conceptId);
      if (form.tier !== 'ambiguous' && place.region === 'main') variety.add(form.conceptId);
    }
  }
  const titles = titlesOf(passages, mentions);
  return {
    page,
    bySection,
    byPart,
    byGroup,
    sections,
    isTitled: titles.length > 0,
    isTitledInFull: titles.some(({ matches }) =>
      matches.some(({ form }) => form.tier === 'specific' && form.cased === undefined),
    ),
    titled: new Set(titles.flatMap(({ matches }) => matches.map(({ form }) => form.conceptId))),
    concepts: concepts.size,
    words: words.size,
    variety: variety.size,
  };
}

/** The title, and the main heading, where they name our diseases. A page of posts, each with a main heading, is titled by none of them. */
function titlesOf(passages: readonly Passage[], mentions: Ground['mentions']): Passage[] {
  const isMain = ({ place }: Passage) => place.region === 'main';
  const mainHeadings = passages.filter((passage) => passage.level === 1 && isMain(passage)).length;
  return passages.filter(
    (passage, index) =>
      (mentions[index]?.length ?? 0) > 0 &&
      isMain(passage) &&
      (passage.level === 0 || (passage.level === 1 && mainHeadings === 1)),
  );
}

function tallyOf<Part>(tallies: Map<Part, Tally>, part: Part): Tally {
  const tally = tallies.get(part) ?? newTally();
  tallies.set(part, tally);
  return tally;
}

function newTally(): Tally {
  return { mentions: 0, naming: 0, speaking: 0, passages: 0 };
}

function count(tally: Tally, mentions: number, speaks: boolean): void {
  tally.passages += 1;
  tally.mentions += mentions;
  if (mentions > 0) tally.naming += 1;
  if (speaks) tally.speaking += 1;
}
