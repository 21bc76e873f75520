// A passage that speaks of something else: plain words in it are not ours, however much of the page is.
import type { Match } from '../matching/find-terms.ts';
import type { Passage } from './passage.ts';
import type { Spoken, Subjects } from './subjects.ts';
import type { Support } from './support.ts';

/** How much text around a term tells its subject, in characters, and how far apart such stretches begin. */
const AREA = 600;
const STEP = 150;
/** What is sold has its price beside it; what is raised, paid back or paid by the month has another sum. */
const PRICE =
  /[$£€]\s?\d{1,3}(?![\d,.]*[\d,]{2}\d)(?:\.\d\d)?(?!\d|\s?(?:million|k\b|a month|an hour|a year))|\d\s?% off|\b\d for \d\b/i;
const SUM = /\b(?:rais|cost|cover|donat|fund|pay|paid|copay|grant|benefit|month|hour)/i;
const BESIDE = 60;
/** So many different words tell a subject: few on a page about anything, more on one about us, whose readers have lives. */
const ENOUGH = { elsewhere: 1, comment: 2, ours: 4 };

/** What else the passage speaks of, where it does not name our diseases beside the term. */
export function otherSubjectAt(
  passage: Passage,
  { start, end, form: { tier, cased } }: Match,
  support: Support,
  subjects: Subjects,
): string | undefined {
  const { topic, inSentence, inBlock, inSection, isTitled, isWhole, company, kin, underOther } = support;
  const isPlain = tier === 'everyday' || (tier === 'ambiguous' && cased === undefined);
  if (underOther !== undefined && kin < 2 && !inBlock && isPlain) return underOther;
  if (tier === 'specific' || inSentence || company > 0 || (!isPlain && (inBlock || topic === 'full')))
    return undefined;
  const beside = passage.text.slice(Math.max(0, start - BESIDE), end + BESIDE);
  if (isPlain && PRICE.test(beside) && !SUM.test(beside)) return GOODS;
  const spoken = spokenAround(passage, start, subjects);
  const enough =
    isWhole || isTitled || inSection ? ENOUGH.ours : tier === 'everyday' ? ENOUGH.elsewhere : ENOUGH.comment;
  return spoken && spoken.words >= enough ? spoken.subject : undefined;
}

/** How the popup names what has a price. */
const GOODS = 'things for sale';

const KNOWN = new WeakMap<Subjects, WeakMap<Passage, Map<number, Spoken | undefined>>>();

/** What the text around an offset speaks of; a block with a hundred thousand terms is read once, not once for each of them. */
function spokenAround(passage: Passage, offset: number, subjects: Subjects): Spoken | undefined {
  const ofTable = KNOWN.get(subjects) ?? new WeakMap<Passage, Map<number, Spoken | undefined>>();
  KNOWN.set(subjects, ofTable);
  const known = ofTable.get(passage) ?? new Map<number, Spoken | undefined>();
  ofTable.set(passage, known);
  const step = Math.round(offset / STEP);
  if (!known.has(step)) {
    const from = Math.max(0, step * STEP - AREA / 2);
    known.set(step, subjects.ofText(passage.text.slice(from, from + AREA)));
  }
  return known.get(step);
}
