// A passage that speaks of something else: plain words in it are not ours, however much of the page is.
import type { Match } from '../matching/find-terms.ts';
import type { Passage } from './passage.ts';
import type { Spoken, Subjects } from './subjects.ts';
import type { Support } from './support.ts';
import type { Tables } from './tables.ts';

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
  { start, end, form: { tier, cased, lower } }: Match,
  support: Support,
  { subjects, others }: Pick<Tables, 'subjects' | 'others'>,
): string | undefined {
  const { topic, inSentence, inBlock, inSection, isTitled, isWhole, company, kin, underOther } = support;
  const isPlain = tier === 'everyday' || (tier === 'ambiguous' && cased === undefined);
  if (underOther !== undefined && kin < 2 && !inBlock && isPlain) return underOther;
  if (tier === 'specific' || inSentence || company > 0 || (!isPlain && (inBlock || topic === 'full')))
    return undefined;
  const beside = passage.text.slice(Math.max(0, start - BESIDE), end + BESIDE);
  if (isPlain && PRICE.test(beside) && !SUM.test(beside)) return GOODS;
  const area = spokenAround(passage, start, subjects);
  // "The weakness in the roof": who says so of a word with other meanings, and nothing of a body, means one of them.
  if (tier === 'everyday' && kin === 0 && !inBlock && others.goesWithSubject(lower) && area.lay)
    return area.lay;
  const { spoken } = area;
  const enough =
    isWhole || isTitled || inSection ? ENOUGH.ours : tier === 'everyday' ? ENOUGH.elsewhere : ENOUGH.comment;
  return spoken && spoken.words >= enough ? spoken.subject : undefined;
}

/** How the popup names what has a price. */
const GOODS = 'things for sale';

/** What a stretch of text speaks of. */
export interface Area {
  readonly spoken: Spoken | undefined;
  readonly lay: string | undefined;
}

/** Characters of the area in which no word of care may stand. */
const CLOSE = 400;

const KNOWN = new WeakMap<Subjects, WeakMap<Passage, Map<number, Area>>>();

/** What the text around an offset speaks of; a block with a hundred thousand terms is read once, not once for each of them. */
export function spokenAround(passage: Passage, offset: number, subjects: Subjects): Area {
  const ofTable = KNOWN.get(subjects) ?? new WeakMap<Passage, Map<number, Area>>();
  KNOWN.set(subjects, ofTable);
  const known = ofTable.get(passage) ?? new Map<number, Area>();
  ofTable.set(passage, known);
  const step = Math.round(offset / STEP);
  const area = known.get(step) ?? {
    spoken: subjects.ofText(stretchOf(passage.text, step * STEP, AREA)),
    lay: subjects.ofLayText(stretchOf(passage.text, step * STEP, CLOSE)),
  };
  known.set(step, area);
  return area;
}

function stretchOf(text: string, middle: number, length: number): string {
  const from = Math.max(0, middle - length / 2);
  return text.slice(from, from + length);
}
