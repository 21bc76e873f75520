// How much a page is about our diseases.
import type { Ground, Tallies, Tally } from './tally.ts';
import type { Work } from './work.ts';

/**
 * `full`: the title spells one of our diseases out, or names them by letters and the text keeps to them, or the text is full of
 * concepts of theirs. `some`: the text names them often. `little`: neither.
 */
export type Topic = 'full' | 'some' | 'little';

/** So large a share of the passages with terms names our diseases on a page that is about them. */
const SHARE = 0.25;
/** A page rich in concepts of ours need not name them so often. */
const RICH = { concepts: 7, share: 0.2 };
/**
 * A page about our diseases speaks of so many concepts that are theirs alone, with a title that names them by letters, or without; without
 * one it names them in some passages, too: a list of seven illnesses may hold three of ours. A title that spells one out is enough.
 */
const TITLED = 2;
const UNTITLED = { naming: 4, concepts: 3, share: 0.25 };
/** A page that is titled with our diseases, and speaks of so many concepts of ours, is about them however seldom it names them again. */
const GUIDE = 8;
/** So is somebody's own story of one, in whose title it need not stand. */
const STORY = 10;
/** A page full of our vocabulary is about us, however seldom it names a disease: a diary, a lecture. */
const DENSE = { concepts: 4, words: 10, share: 0.5 };
/** So many words of it no other field has, whatever else is named: notes on the junction of nerve and muscle. */
const FIELD = 15;
/** Half as many do on a page that also names us often: a thread that asks about twitching, slides of a lecture. */
const NAMED_FIELD = 8;
/** A letter, a glossary or a forum without a title of ours is about us, with so many terms of art and concepts, in such a share of its sections. */
const BROAD = { words: 10, variety: 30, share: 0.75 };
/**
 * An essay, an interview, a thread or slides need not be titled with us: so many words of the vocabulary and other concepts, such shares of
 * the passages that name us and speak so, and hardly another illness.
 */
const FAITHFUL = [
  { words: 4, variety: 0, naming: 0.15, speaking: 0.33, illnesses: 2 },
  { words: 0, variety: 10, naming: 0.4, speaking: 0, illnesses: 0 },
];
type Faithful = (typeof FAITHFUL)[number];
/** So many mentions speak for some of a page. */
const MANY = 3;
/** So many other subjects with headings of their own make a page an index of many. */
const INDEX = 3;
/** A page that is titled with our diseases keeps to them unless most of its sections, less than such a share, say nothing of them. */
const KEEPING = 0.5;
/** A page keeps to us when, of so many sections, such a share does. */
const SPREAD = { sections: 3, share: 0.55 };

/** The topic of a page, and whether all of it keeps to our diseases. */
export function* topicOf(
  ground: Ground,
  tallies: Tallies,
): Work<{ readonly topic: Topic; readonly isWhole: boolean }> {
  const { page, bySection, isTitled, isTitledInFull, concepts, words, variety } = tallies;
  const isMany = ground.isManifold || (!isTitled && (yield* countOtherHeadings(ground)) >= INDEX);
  const share = page.naming / Math.max(1, page.passages);
  const isGuide = isTitled && variety >= GUIDE;
  const isAnothers = isTitledOtherwise(ground);
  const keeps = isTitledInFull || isGuide || share >= (concepts >= RICH.concepts ? RICH.share : SHARE);
  const isDense =
    ((concepts >= DENSE.concepts && words >= DENSE.words) ||
      words >= (keeps && !isAnothers ? NAMED_FIELD : FIELD)) &&
    page.speaking >= page.passages * DENSE.share &&
    isSpreadOver(bySection, ({ speaking }) => speaking > 0);
  const isOurs = ({ naming, speaking }: Tally) => naming + speaking > 0;
  const isBroad =
    words >= BROAD.words && variety >= BROAD.variety && isSpreadOver(bySection, isOurs, BROAD.share);
  // A column of letters to a pharmacist may be titled with the one on us.
  const isKeeping = isTitled && isSpreadOver(bySection, isOurs, KEEPING);
  const isSpread = isTitled || isSpreadOver(bySection, ({ naming }) => naming > 0);
  const isSpoken = isTitled
    ? isGuide || concepts >= (isTitledInFull ? 1 : TITLED) || words > TITLED
    : page.naming >= UNTITLED.naming &&
      concepts >= UNTITLED.concepts &&
      page.speaking >= page.passages * UNTITLED.share;
  if (!isMany && (isDense || (ground.isStory && variety >= STORY))) return { topic: 'full', isWhole: true };
  if (!isMany && keeps && isSpread && isSpoken) return { topic: 'full', isWhole: isKeeping || isBroad };
  const keepsTo = ({ words: least, variety: all, naming, speaking }: Faithful) =>
    words >= least && variety >= all && share >= naming && page.speaking >= page.passages * speaking;
  const faithful = FAITHFUL.find(keepsTo);
  if (faithful && !isMany && !isAnothers && page.mentions >= MANY && isSpreadOver(bySection, isOurs)) {
    if ((yield* countIllnesses(ground)) <= faithful.illnesses) return { topic: 'full', isWhole: true };
  }
  if (!keeps || page.mentions < MANY) return { topic: 'little', isWhole: false };
  return { topic: ground.isStory && !isMany ? 'full' : 'some', isWhole: false };
}

/** True for a page whose title or main heading names a disease like ours, and none of ours. */
function isTitledOtherwise({ passages, mentions, subjects }: Ground): boolean {
  return passages.some(
    ({ level = 2, text }, index) => level < 2 && mentions[index]?.length === 0 && subjects.isLookAlike(text),
  );
}

/** So much of a passage is looked through for other illnesses, in characters: a block may hold a whole book. */
const READ = 10_000;

/** How many other illnesses its text names. */
function* countIllnesses({ passages, subjects }: Ground): Work<number> {
  const named = new Set<string>();
  for (const { text, place } of passages) {
    yield;
    if (place.region === 'main')
      for (const { 0: illness } of subjects.illnessesIn(text.slice(0, READ))) named.add(illness);
  }
  return named.size;
}

/** How many subjects that are not ours have headings of their own. */
function* countOtherHeadings({ passages, mentions, subjects }: Ground): Work<number> {
  const others = new Set<string>();
  for (const [index, { level, text, place }] of passages.entries()) {
    yield;
    if (level === undefined || level < 2 || place.region !== 'main' || mentions[index]?.length) continue;
    const subject = subjects.ofHeading(text);
    if (subject !== undefined) others.add(subject);
  }
  return others.size;
}

/** True unless the page has sections, and many of them say nothing of our diseases, as in a directory of clinics. */
function isSpreadOver(
  bySection: Tallies['bySection'],
  isOurs: (tally: Tally) => boolean,
  share = SPREAD.share,
): boolean {
  const tallies = [...bySection].filter(([{ level }]) => level > 1).map(([, tally]) => tally);
  return tallies.length < SPREAD.sections || tallies.filter(isOurs).length >= tallies.length * share;
}
