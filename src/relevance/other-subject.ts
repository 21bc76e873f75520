// A passage that speaks of something else: plain words in it are not ours, however much of the page is.

import type { Match } from '../matching/find-terms.ts';
import { createMemory } from './memory.ts';
import type { Passage } from './passage.ts';
import type { Spoken, Subjects } from './subjects.ts';
import type { Support } from './support.ts';
import type { Tables } from './tables.ts';

/** How much text around a term tells its subject, in characters, and how far apart such stretches begin. */
const AREA = 600;
const STEP = 150;
/** So many different words tell a subject: few on a page about anything, more on one about us, whose readers have lives. */
const ENOUGH = { elsewhere: 1, comment: 2, ours: 4 };

/** What else the passage speaks of, where it does not name our diseases beside the term. */
export function otherSubjectAt(
  passage: Passage,
  { start, form: { tier, cased } }: Match,
  support: Support,
  { subjects }: Pick<Tables, 'subjects'>,
): string | undefined {
  const { topic, inSentence, inBlock, inSection, isTitled, isWhole, company, kin, underOther } = support;
  const isPlain = tier === 'everyday' || (tier === 'ambiguous' && cased === undefined);
  if (underOther !== undefined && kin < 2 && !inBlock && isPlain) return underOther;
  if (tier === 'specific' || inSentence || company > 0 || (!isPlain && (inBlock || topic === 'full')))
    return undefined;
  const spoken = spokenAround(passage, start, subjects);
  const enough =
    isWhole || isTitled || inSection ? ENOUGH.ours : tier === 'everyday' ? ENOUGH.elsewhere : ENOUGH.comment;
  return spoken && spoken.words >= enough ? spoken.subject : undefined;
}

const recall = createMemory<Subjects, Passage, Map<number, Spoken | undefined>>();

/** What the text around an offset speaks of; a block with a hundred thousand terms is read once, not once for each of them. */
function spokenAround(passage: Passage, offset: number, subjects: Subjects): Spoken | undefined {
  const known = recall(subjects, passage, () => new Map());
  const step = Math.round(offset / STEP);
  if (!known.has(step)) {
    const from = Math.max(0, step * STEP - AREA / 2);
    known.set(step, subjects.ofText(passage.text.slice(from, from + AREA)));
  }
  return known.get(step);
}
