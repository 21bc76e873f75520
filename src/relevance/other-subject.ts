// A passage that speaks of something else: plain words in it are not ours, however much of the page is.
import type { Match } from '../matching/find-terms.ts';
import type { Passage } from './passage.ts';
import type { Spoken, Subjects } from './subjects.ts';
import type { Support } from './support.ts';

/** How much text around a term tells its subject, in characters, and how far apart such stretches begin. */
const AREA = 600;
const STEP = 150;
/** What is sold has its price beside it. */
const PRICE = /[$£€]\s?\d|\d\s?(?:€|dollars|euros)|\d\s?% off|\b\d for \d\b/i;
const BESIDE = 60;
/** So many words of a subject tell it; one is enough where the page speaks of many things. */
const ENOUGH = 2;

/** What else the passage speaks of, where it does not name our diseases beside the term. */
export function otherSubjectAt(
  passage: Passage,
  { start, end, form: { tier, cased } }: Match,
  { inSentence, inBlock, inSection, isWhole, company, kin, underOther }: Support,
  subjects: Subjects,
): string | undefined {
  const isPlain = tier === 'everyday' || (tier === 'ambiguous' && cased === undefined);
  if (underOther !== undefined && kin < 2 && !inBlock && isPlain) return underOther;
  if (tier === 'specific' || inSentence || company > 0 || (tier !== 'everyday' && inBlock)) return undefined;
  if (isPlain && PRICE.test(passage.text.slice(Math.max(0, start - BESIDE), end + BESIDE)))
    return subjects.goods;
  const spoken = spokenAround(passage, start, subjects);
  const enough = tier === 'everyday' && !inSection && !isWhole ? 1 : ENOUGH;
  return spoken && spoken.words >= enough ? spoken.subject : undefined;
}

const KNOWN = new WeakMap<Passage, Map<number, Spoken | undefined>>();

/** What the text around an offset speaks of; a block with a hundred thousand terms is read once, not once for each of them. */
function spokenAround(passage: Passage, offset: number, subjects: Subjects): Spoken | undefined {
  const known = KNOWN.get(passage) ?? new Map<number, Spoken | undefined>();
  KNOWN.set(passage, known);
  const step = Math.round(offset / STEP);
  if (!known.has(step)) {
    const from = Math.max(0, step * STEP - AREA / 2);
    known.set(step, subjects.ofText(passage.text.slice(from, from + AREA)));
  }
  return known.get(step);
}
