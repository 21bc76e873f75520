// A diary, a letter, a blog: somebody says at its beginning that they are ill, or near one who is, and then tells of their life.
import { textBefore } from './illness.ts';
import { COUNTED } from './local-rules.ts';
import type { Passage } from './passage.ts';
import type { Tables } from './tables.ts';

/** Within so many passages a story says whose it is. */
const OPENING = 8;
/** Who tells of their own life says "I" and "we" at least once in so many letters; an obituary and a report of a race do not. */
const VOICE = 250;

/**
 * True where somebody begins by saying who is ill and goes on in their own voice; `tellers` are the passages that say so. A post among others
 * tells of its writer alone.
 */
export function isOwnStory(passages: readonly Passage[], tellers: ReadonlySet<Passage>): boolean {
  const told = passages.filter(({ place }) => place.region === 'main' && place.group === undefined);
  if (!told.slice(0, OPENING).some((passage) => tellers.has(passage))) return false;
  const text = told.map((passage) => passage.text).join(' ');
  const voice = text.match(/\b(?:I|[Mm]y|me|[Ww]e|[Oo]ur|us)\b/g) ?? [];
  return voice.length * VOICE >= text.length;
}

/** True for a passage in which somebody says that they, or theirs, have one of the diseases. */
export function tellsWhoIsIll({ text, matches }: Passage, { own, core }: Tables): boolean {
  return matches.some(({ form, start, end }) => {
    // "diagnosed with ALS" is one term.
    const name = start + text.slice(start, end).lastIndexOf(' ') + 1;
    const isLetters = core.letters.has(text.slice(name, end));
    const isToldAt = (at: number) => own.test(textBefore(text, at));
    if (COUNTED.test(text.slice(end))) return false;
    return (
      (isLetters || (form.tier === 'specific' && form.cased === undefined)) &&
      (isToldAt(start) || (isLetters && isToldAt(name)))
    );
  });
}
