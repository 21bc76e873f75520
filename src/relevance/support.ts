// What supports a term where it stands: how much the page is about our diseases, and how near they are named.
import type { Match } from '../matching/find-terms.ts';
import { hasOtherWithin, matchesAround } from './around.ts';
import type { Passage, Position, Region } from './passage.ts';
import { type Section, sectionsOf } from './sections.ts';

/**
 * `full`: the title spells one of our diseases out, or names them by letters and the text keeps to them, or the text is full of
 * concepts of theirs. `some`: the text names them often. `little`: neither.
 */
export type Topic = 'full' | 'some' | 'little';

/** The support of one position. */
export interface Support {
  readonly topic: Topic;
  /** The whole page keeps to our diseases. */
  readonly isWhole: boolean;
  /** Navigation, adverts and boxes are about anything, and comments drift. */
  readonly region: Region;
  /** A heading above names our diseases, or most of its section does. */
  readonly inSection: boolean;
  /** They are named in the same sentence; in the same block, row or list item; a few blocks away in the same section. */
  readonly inSentence: boolean;
  readonly inBlock: boolean;
  /** The block begins with naming them, or is short. */
  readonly leads: boolean;
  readonly isNear: boolean;
  /** Number of other concepts in the block by words that are no everyday words and no mere letters. */
  readonly company: number;
}

/** So large a share of the passages with terms names our diseases on a page that is about them. */
const SHARE = 0.25;
/** A page rich in concepts of ours need not name them so often. */
const RICH = { concepts: 7, share: 0.2 };
/**
 * A page about our diseases speaks of so many concepts that are theirs alone, with a title that names them by letters, or without.
 * A title that spells one out is enough.
 */
const TITLED = 2;
const UNTITLED = 3;
/** The same for a page that speaks of nothing else: the share, times the number of concepts. */
const WHOLE = 1.2;
/** So many mentions speak for some of a page. */
const MANY = 4;
/** A section, whatever its heading, is ours with so many mentions in such a share of its passages. */
const SECTION = { mentions: 3, naming: 2, share: 0.5 };
const SPREAD = { sections: 3, share: 0.55 };
/** How far a mention reaches within a long block, in characters, and to other blocks, in passages. */
const REACH = 500;
const NEAR = 3;

/** So many passages make a part of a page an article of its own. */
const PART = 3;
/** Most passages with terms in one list item, row or entry. */
const GROUP = 6;
/** Where a block begins, and how long a short one is, in characters. */
const LEAD = 60;
const SHORT = 160;

/** Counts of one part of a page. */
interface Tally {
  mentions: number;
  /** Passages with a mention, and passages with any term. */
  naming: number;
  passages: number;
}

/**
 * Prepares the measure; `mentions` are the offsets at which each passage names our diseases. A `manifold` page, such as a dictionary,
 * speaks of many things, and is never all about one.
 */
export function measureSupport(
  passages: readonly Passage[],
  mentions: readonly (readonly number[])[],
  isManifold: boolean,
): (at: Position) => Support {
  const sections = sectionsOf(passages);
  const isNaming = (index: number) => (mentions[index]?.length ?? 0) > 0;
  const { page, bySection, byPart, groups, isTitled, isTitledInFull, concepts } = tally(
    passages,
    sections,
    mentions,
  );
  const share = page.naming / Math.max(1, page.passages);
  const keeps = isTitledInFull || share >= (concepts >= RICH.concepts ? RICH.share : SHARE);
  const isSpread = isTitled || isSpreadOver(bySection);
  const isFull = !isManifold && isSpread && concepts >= (isTitledInFull ? 1 : isTitled ? TITLED : UNTITLED);
  const topic: Topic = keeps && isFull ? 'full' : keeps && page.mentions >= MANY ? 'some' : 'little';

  const isWhole = topic === 'full' && isTitled && share * concepts >= WHOLE;

  const isSectionOurs = (index: number) => {
    for (let at = sections[index]; at !== undefined; at = at.parent) {
      // The main heading speaks for the page, which has to keep to it.
      if (isNaming(at.heading) && (at.level > 1 || topic === 'full')) return true;
      if (at.level > 1 && isMostlyOurs(bySection.get(at))) return true;
    }
    return false;
  };
  const isNamedNearby = (index: number) => {
    for (let other = index - NEAR; other <= index + NEAR; other += 1) {
      const isSamePart = passages[other]?.place.within === passages[index]?.place.within;
      if (isNaming(other) && sections[other] === sections[index] && isSamePart) return true;
    }
    return false;
  };
  return ({ passage: index, offset }) => {
    const passage = passages[index];
    if (passage === undefined) throw new Error(`no passage ${index}`);
    const { text, place, matches } = passage;
    const part = byPart.get(place.within);
    // Another article on the same page is not about what this page is about.
    const isElsewhere = part !== undefined && part.naming === 0 && part.passages >= PART;
    const own = mentions[index] ?? [];
    const within = (from: number, to: number) => hasOtherWithin(own, offset, from, to);
    const { start, end } = sentenceAround(text, offset);
    return {
      topic: isElsewhere ? 'little' : topic,
      isWhole: isWhole && !isElsewhere,
      region: place.region,
      inSection: isSectionOurs(index),
      inSentence: within(start, end),
      inBlock: within(offset - REACH, offset + REACH) || isSmallAndOurs(groups.get(place.group)),
      leads: within(0, text.length < SHORT ? SHORT : LEAD),
      isNear: (topic === 'full' || place.group === undefined) && isNamedNearby(index),
      company: countCompany(matches, offset),
    };
  };
}

function tally(
  passages: readonly Passage[],
  sections: readonly (Section | undefined)[],
  mentions: readonly (readonly number[])[],
) {
  const page = newTally();
  const bySection = new Map<Section, Tally>();
  const byPart = new Map<unknown, Tally>();
  const groups = new Map<unknown, Tally>();
  // A page of posts, each with a heading of the first rank, is titled by none of them.
  const mainHeadings = passages.filter(({ level, place }) => level === 1 && place.region === 'main').length;
  let isTitled = false;
  let isTitledInFull = false;
  const concepts = new Set<string>();
  for (const [index, { place, matches, level }] of passages.entries()) {
    const named = mentions[index]?.length ?? 0;
    const isTitle = level === 0 || (level === 1 && mainHeadings === 1);
    if (named > 0 && isTitle && place.region === 'main') {
      isTitled = true;
      isTitledInFull ||= matches.some(({ form }) => form.tier === 'specific' && form.cased === undefined);
    }
    if (matches.length === 0) continue;
    if (place.group !== undefined) countIn(groups, place.group, named);
    if (place.region !== 'beside') count(page, named);
    countIn(byPart, place.within, named);
    for (const { form } of matches) if (form.tier === 'specific') concepts.add(form.conceptId);
    for (let at = sections[index]; at !== undefined; at = at.parent) {
      countIn(bySection, at, named);
    }
  }
  return { page, bySection, byPart, groups, isTitled, isTitledInFull, concepts: concepts.size };
}

/** True unless the page has sections, and many of them say nothing of our diseases, as in a directory of clinics. */
function isSpreadOver(bySection: ReadonlyMap<Section, Tally>): boolean {
  const tallies = [...bySection].filter(([{ level }]) => level > 1).map(([, tally]) => tally);
  const naming = tallies.filter((tally) => tally.naming > 0).length;
  return tallies.length < SPREAD.sections || naming >= tallies.length * SPREAD.share;
}

/** What stands together in a list item or a row is small; a whole article is no such group. */
function isSmallAndOurs(tally: Tally | undefined): boolean {
  return tally !== undefined && tally.naming > 0 && tally.passages <= GROUP;
}

/** Counts a passage in one of several parts. */
function countIn<Part>(tallies: Map<Part, Tally>, part: Part, mentions: number): void {
  const tally = tallies.get(part) ?? newTally();
  count(tally, mentions);
  tallies.set(part, tally);
}

function newTally(): Tally {
  return { mentions: 0, naming: 0, passages: 0 };
}

function count(tally: Tally, mentions: number): void {
  tally.passages += 1;
  tally.mentions += mentions;
  if (mentions > 0) tally.naming += 1;
}

function isMostlyOurs(tally: Tally | undefined): boolean {
  return (
    tally !== undefined &&
    tally.mentions >= SECTION.mentions &&
    tally.naming >= SECTION.naming &&
    tally.naming >= tally.passages * SECTION.share
  );
}

/** Longest sentence that is looked at on either side, in characters. */
const SENTENCE = 300;

function sentenceAround(text: string, offset: number): { start: number; end: number } {
  const before = text.slice(Math.max(0, offset - SENTENCE), offset);
  const after = text.slice(offset, offset + SENTENCE);
  const ended = [...before.matchAll(/[.!?;|·•/]\s/g)].at(-1);
  const ends = /[.!?;|·•/](?:\s|$)/.exec(after);
  return {
    start: offset - before.length + (ended === undefined ? 0 : ended.index + 1),
    end: offset + (ends === null ? after.length : ends.index),
  };
}

function countCompany(matches: readonly Match[], offset: number): number {
  const around = matchesAround(matches, offset, REACH);
  const own = around.find(({ start }) => start === offset)?.form.conceptId;
  const others = around.filter(
    ({ form }) => form.conceptId !== own && (form.tier === 'clinical' || form.tier === 'specific'),
  );
  return new Set(others.map(({ form }) => form.conceptId)).size;
}
