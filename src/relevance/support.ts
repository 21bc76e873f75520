// What supports a term where it stands: how much the page is about our diseases, and how near they are named.
import type { Match } from '../matching/find-terms.ts';
import { hasOtherWithin, matchesAround, sentenceAround } from './around.ts';
import { measureNearness } from './nearness.ts';
import type { Position, Region } from './passage.ts';
import type { Section } from './sections.ts';
import { type Ground, type Tally, tallyPage } from './tally.ts';
import { type Topic, topicOf } from './topic.ts';
import type { Work } from './work.ts';

/** The support of one position. */
export interface Support {
  readonly topic: Topic;
  /** The title names our diseases, or the page is somebody's own story of one, which needs no such title. */
  readonly isTitled: boolean;
  /** The concepts of a title that does. */
  readonly titled: ReadonlySet<string>;
  /** The whole page keeps to our diseases. */
  readonly isWhole: boolean;
  /** Navigation, adverts and boxes are about anything, and comments drift. */
  readonly region: Region;
  /** Another disease, which the heading above names alone. */
  readonly underOther: string | undefined;
  /** The heading right above names a disease like ours, and none of ours. */
  readonly underLookAlike: boolean;
  /** A heading above names our diseases or the field of medicine they belong to, or most of its section names them. */
  readonly inSection: boolean;
  /** The heading right above, other than the page's own, names them. */
  readonly isHeaded: boolean;
  /** They are named in the same sentence; in the same block, row or list item; a few blocks away in the same section. */
  readonly inSentence: boolean;
  readonly inBlock: boolean;
  /** They are named anywhere in the block, or before the term in it. */
  readonly isNamedHere: boolean;
  readonly isPreceded: boolean;
  /** The block begins with naming them, or is short. */
  readonly leads: boolean;
  readonly isNear: boolean;
  /** How many passages away they are named in the same section; infinite where they are not. */
  readonly distance: number;
  /** Number of other concepts in the block by words that are no everyday words and no mere letters. */
  readonly company: number;
  /** The same by words that hardly anybody uses who does not speak of diseases such as ours. */
  readonly kin: number;
  /** The term itself is such a word. */
  readonly isKin: boolean;
}

/** A section, whatever its heading, is ours with so many mentions in such a share of its passages. */
const SECTION = { mentions: 3, naming: 2, share: 0.5 };
/** How far a mention reaches within a long block, in characters, and to other blocks, in passages. */
const REACH = 500;
const NEAR = 3;
/** So many passages make a part of a page an article of its own. */
const PART = 2;
/** Most passages with terms in one list item, row or entry. */
const GROUP = 6;
/** Where a block begins, and how long a short one is, in characters. */
const LEAD = 60;
const SHORT = 160;

/** Prepares the measure. */
export function* measureSupport(ground: Ground): Work<(at: Position) => Support> {
  const { passages, mentions, vocabulary, subjects } = ground;
  const tallies = yield* tallyPage(ground);
  const { sections, bySection, byPart, byGroup, isTitled, titled } = tallies;
  const { topic, isWhole } = yield* topicOf(ground, tallies);
  // Where nobody names them, words that other rare diseases share tell nothing.
  const isNamed = mentions.some((offsets) => offsets.length > 0);
  const isNaming = (index: number) => (mentions[index]?.length ?? 0) > 0;
  const nearest = measureNearness(passages, sections, isNaming);
  // Each heading is read once, however much stands below it.
  const read = new Map<
    Section,
    {
      subject: string | undefined;
      disease: string | undefined;
      isLookAlike: boolean;
      isOurs: boolean;
      isAside: boolean;
    }
  >();
  const headingOf = (section: Section) => {
    const text = passages[section.heading]?.text ?? '';
    const known = read.get(section) ?? {
      subject: subjects.ofHeading(text),
      disease: subjects.diseaseIn(text),
      isLookAlike: subjects.isLookAlike(text),
      isOurs: subjects.isOurs(text),
      isAside: subjects.isAside(text),
    };
    read.set(section, known);
    return known;
  };

  const isUnderOtherSubject = (index: number) => {
    for (let at = sections[index]; at !== undefined; at = at.parent) {
      if (isNaming(at.heading) || headingOf(at).isOurs) return false;
      if (at.level > 1 && headingOf(at).subject !== undefined) return true;
    }
    return false;
  };
  const diseaseAbove = (index: number) => {
    const at = sections[index];
    if (at === undefined || at.level < 2 || isNaming(at.heading)) return undefined;
    // The heading itself may be one of our look-alikes.
    return at.heading === index ? undefined : headingOf(at).disease;
  };
  const isUnderLookAlike = (index: number) => {
    const at = sections[index];
    if (at === undefined || at.level < 2 || at.heading === index || isNaming(at.heading)) return false;
    return headingOf(at).isLookAlike;
  };
  /** What stands below "More news" leads away from the page, whatever box it stands in. */
  const isAside = (index: number) => {
    for (let at = sections[index]; at !== undefined; at = at.parent) {
      if (at.level > 1 && headingOf(at).isAside && !isNaming(at.heading)) return true;
    }
    return false;
  };
  const isHeaded = (index: number) => {
    const at = sections[index];
    return at !== undefined && at.level > 1 && isNaming(at.heading);
  };
  const isSectionOurs = (index: number) => {
    for (let at = sections[index]; at !== undefined; at = at.parent) {
      // The main heading speaks for the page, which has to keep to it.
      if (isNaming(at.heading) && (at.level > 1 || topic === 'full')) return true;
      if (headingOf(at).isOurs || (at.level > 1 && isMostlyOurs(bySection.get(at)))) return true;
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
    // Another article on the same page, or a heading for something else where no title names us, is not about what the page is about.
    const isElsewhere =
      isAnotherArticle(byPart.get(place.within)) || (!isTitled && !isWhole && isUnderOtherSubject(index));
    const own = mentions[index] ?? [];
    const within = (from: number, to: number) => hasOtherWithin(own, offset, from, to);
    const { start, end } = sentenceAround(text, offset);
    return {
      topic: isElsewhere ? 'little' : topic,
      isTitled: isTitled || (isWhole && ground.isStory),
      titled,
      isWhole: isWhole && !isElsewhere,
      region: isAside(index) ? 'beside' : place.region,
      underOther: diseaseAbove(index),
      underLookAlike: isUnderLookAlike(index),
      inSection: isSectionOurs(index),
      isHeaded: isHeaded(index),
      inSentence: within(start, end),
      inBlock: within(offset - REACH, offset + REACH) || isSmallAndOurs(byGroup.get(place.group)),
      isNamedHere: within(0, text.length),
      isPreceded: within(0, offset),
      leads: within(0, text.length < SHORT ? SHORT : LEAD),
      distance: nearest[index] ?? Number.POSITIVE_INFINITY,
      isNear: (topic === 'full' || place.group === undefined) && isNamedNearby(index),
      ...companyOf(matches, offset, (isNamed && vocabulary[index]) || new Set()),
    };
  };
}

function isAnotherArticle(part: Tally | undefined): boolean {
  return part !== undefined && part.naming + part.speaking === 0 && part.passages >= PART;
}

/** What stands together in a list item or a row is small; a whole article is no such group. */
function isSmallAndOurs(group: Tally | undefined): boolean {
  return group !== undefined && group.naming > 0 && group.passages <= GROUP;
}

function isMostlyOurs(section: Tally | undefined): boolean {
  return (
    section !== undefined &&
    section.mentions >= SECTION.mentions &&
    section.naming >= SECTION.naming &&
    section.naming >= section.passages * SECTION.share
  );
}

function companyOf(
  matches: readonly Match[],
  offset: number,
  vocabulary: ReadonlySet<string>,
): Pick<Support, 'company' | 'kin' | 'isKin'> {
  const around = matchesAround(matches, offset, REACH);
  const own = around.find(({ start }) => start === offset)?.form.conceptId;
  const others = around.filter(({ form }) => form.conceptId !== own);
  const terms = others.filter(({ form: { tier } }) => tier === 'clinical' || tier === 'specific');
  const conceptsOf = (found: readonly Match[]) => new Set(found.map(({ form }) => form.conceptId));
  return {
    company: conceptsOf(terms).size,
    kin: [...conceptsOf(others)].filter((id) => vocabulary.has(id)).length,
    isKin: own !== undefined && vocabulary.has(own),
  };
}
