// Sentences that list illnesses of all kinds, or speak of another one: plain words in them are not ours, though one of ours stands beside.

import type { Match } from '../matching/find-terms.ts';
import { firstWhere, sentenceAround } from './around.ts';
import { createMemory } from './memory.ts';
import type { Passage } from './passage.ts';
import type { Illness, Subjects } from './subjects.ts';
import type { Support } from './support.ts';

/** Characters on either side that are looked at. */
const REACH = 160;
/** So many different illnesses make a list of all kinds. */
const LIST = 2;

/** A block with a hundred thousand terms is read once. */
const recall = createMemory<Subjects, Passage, readonly Illness[]>();

/** The names of other illnesses between two places of a passage, in order. */
function illnessesBetween(passage: Passage, subjects: Subjects, after: number, until: number): string[] {
  const known = recall(subjects, passage, () => subjects.illnessesIn(passage.text));
  return known.slice(firstFrom(known, after), firstFrom(known, until)).map(({ 0: name }) => name);
}

const firstFrom = (known: readonly Illness[], offset: number) =>
  firstWhere(known.length, (at) => (known[at]?.index ?? 0) >= offset);

/** The other illness that a term is told of, on a page that no title keeps to ours. */
export function otherIllnessAt(
  passage: Passage,
  { start, end, form: { tier } }: Match,
  { topic, isTitled, isWhole, isHeaded, inSentence, isPreceded, isNamedHere, isKin }: Support,
  subjects: Subjects,
): string | undefined {
  if (tier === 'specific' || isTitled || isWhole || isHeaded) return undefined;
  const within = (after: number, until: number) => illnessesBetween(passage, subjects, after, until);
  // A sentence that names ours is told by itself, not by a list beside it.
  const around = inSentence
    ? sentenceAround(passage.text, start)
    : { start: start - REACH, end: end + REACH };
  const before = within(around.start, start);
  const found = [...before, ...within(end, around.end)];
  const [first] = found;
  if (first === undefined) return undefined;
  if (topic !== 'full' && !isKin && new Set(found).size >= LIST) return first;
  if (tier !== 'everyday') return undefined;
  return !isNamedHere || (before.length > 0 && !isPreceded) ? first : undefined;
}
