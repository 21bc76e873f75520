// How close to a term the page names our diseases: it is about them, its section is, or they stand beside it.
import type { Passage, Position } from './passage.ts';
import { type Section, sectionsOf } from './sections.ts';

/**
 * `about`: page or section deals with our diseases. `beside`: they are named in the same block, row or list item. `near`: they are
 * named a few blocks away in the same section. `far`: none of these.
 */
export type Closeness = 'about' | 'beside' | 'near' | 'far';

/** So many mentions, in this share of the passages that hold terms, make a page or section one about our diseases. */
const PAGE = { mentions: 4, share: 0.3 };
const SECTION = { mentions: 3, share: 0.5 };
/** How far a mention reaches within a long block, in characters, and to other blocks, in passages. */
const REACH = 500;
const NEAR = 3;

/** Counts of one part of a page. */
interface Tally {
  mentions: number;
  /** Passages with a mention, and passages with any term. */
  naming: number;
  passages: number;
}

/** Prepares the measure; `mentions` are the offsets at which each passage names our diseases. */
export function measureCloseness(
  passages: readonly Passage[],
  mentions: readonly (readonly number[])[],
): (at: Position) => Closeness {
  const sections = sectionsOf(passages);
  const isNaming = (index: number) => (mentions[index]?.length ?? 0) > 0;
  const page = newTally();
  const bySection = new Map<Section, Tally>();
  const groups = new Set<unknown>();
  let isTitled = false;
  for (const [index, { place, matches, level }] of passages.entries()) {
    const named = mentions[index]?.length ?? 0;
    if (named > 0 && place.group !== undefined) groups.add(place.group);
    if (named > 0 && level !== undefined && level <= 1 && place.region !== 'beside') isTitled = true;
    if (place.region === 'main' && matches.length > 0) count(page, named);
    for (let at = sections[index]; at !== undefined; at = at.parent) {
      const tally = bySection.get(at) ?? newTally();
      if (matches.length > 0) count(tally, named);
      bySection.set(at, tally);
    }
  }
  const isAbout = isTitled || isMostly(page, PAGE);

  const isSectionAbout = (section: Section | undefined) => {
    for (let at = section; at !== undefined; at = at.parent) {
      if (isNaming(at.heading) || isMostly(bySection.get(at), SECTION)) return true;
    }
    return false;
  };
  const isNamedNearby = (index: number) => {
    for (let other = index - NEAR; other <= index + NEAR; other += 1) {
      if (isNaming(other) && sections[other] === sections[index] && isSamePart(passages, other, index))
        return true;
    }
    return false;
  };
  return ({ passage: index, offset }) => {
    const place = passages[index]?.place;
    if (place === undefined) return 'far';
    if (isAbout && place.region !== 'beside') return 'about';
    if (isSectionAbout(sections[index])) return 'about';
    if (mentions[index]?.some((at) => Math.abs(at - offset) < REACH)) return 'beside';
    if (place.group !== undefined && groups.has(place.group)) return 'beside';
    return place.group === undefined && isNamedNearby(index) ? 'near' : 'far';
  };
}

function isSamePart(passages: readonly Passage[], one: number, other: number): boolean {
  return passages[one]?.place.within === passages[other]?.place.within;
}

function newTally(): Tally {
  return { mentions: 0, naming: 0, passages: 0 };
}

function count(tally: Tally, mentions: number): void {
  tally.passages += 1;
  tally.mentions += mentions;
  if (mentions > 0) tally.naming += 1;
}

function isMostly(
  tally: Tally | undefined,
  { mentions, share }: { mentions: number; share: number },
): boolean {
  return tally !== undefined && tally.mentions >= mentions && tally.naming >= tally.passages * share;
}
