// A diary, a letter, a blog: somebody says at its beginning that they are ill, or near one who is, and then tells of their life.
import { textBefore } from './illness.ts';
import { COUNTED } from './local-rules.ts';
import type { Passage } from './passage.ts';
import type { Tables } from './tables.ts';

/** Within so many passages a story says whose it is. */
const OPENING = 8;
/** Who tells of their own life says "I" and "we" at least once in so many letters; an obituary and a report of a race do not. */
const VOICE = 250;
/** A voice is known by so many passages, and so many letters of each: a page may be endless. */
const HEARD = 1000;

/**
 * True where somebody begins by saying that they, or theirs, are ill, and goes on in their own voice; `mentions` are the offsets at which each
 * passage names our diseases. A post among others tells of its writer alone.
 */
export function isOwnStory(
  passages: readonly Passage[],
  mentions: readonly (readonly number[])[],
  tables: Tables,
): boolean {
  const main = passages.filter(({ place }) => place.region === 'main');
  const isPost = ({ place }: Passage) => place.group !== undefined;
  const opens = (passage: Passage) =>
    !isPost(passage) && tellsWhoIsIll(passage, tables) && mentions[passages.indexOf(passage)]?.length;
  // A blog tells it beside the text.
  const written = passages.filter(({ place }) => place.region !== 'comment');
  if (!written.slice(0, OPENING).some(opens)) return false;
  const text = main
    .filter((passage) => !isPost(passage))
    .slice(0, HEARD)
    .map((passage) => passage.text.slice(0, HEARD))
    .join(' ');
  const voice = text.match(/\b(?:I|[Mm]y|me|[Ww]e|[Oo]ur|us)\b/g) ?? [];
  return voice.length * VOICE >= text.length;
}

/** True for a passage in which somebody says that they, or theirs, have one of the diseases. */
function tellsWhoIsIll({ text, matches }: Passage, { own, core }: Tables): boolean {
  return matches.some(({ form, start, end }) => {
    // "diagnosed with ALS" is one term.
    const name = start + text.slice(start, end).lastIndexOf(' ') + 1;
    const isLetters = core.letters.has(text.slice(name, end));
    if (!isLetters && (form.tier !== 'specific' || form.cased !== undefined)) return false;
    const isToldAt = (at: number) => own.test(textBefore(text, at));
    return (isToldAt(start) || (isLetters && isToldAt(name))) && !COUNTED.test(text.slice(end));
  });
}
