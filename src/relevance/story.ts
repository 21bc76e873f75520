// A diary, a letter, a blog: somebody says at its beginning that they are ill, or near one who is, and then tells of their life.
import { textBefore } from './illness.ts';
import type { Passage } from './passage.ts';
import type { Tables } from './tables.ts';

/** Whose illness a page tells of: `own` in the writer's own voice, `another` of somebody; `none` where nobody says who is ill. */
export type Story = 'own' | 'another' | 'none';

/** Within so many passages a story says whose it is. */
const OPENING = 8;
/** Who tells of their own life says "I" and "we" at least once in so many letters; an obituary and a report of a race do not. */
const VOICE = 250;

/** Reads whose story a page is; `tellers` are the passages that say who is ill. A post among others tells of its writer alone. */
export function storyOf(passages: readonly Passage[], tellers: ReadonlySet<Passage>): Story {
  const told = passages.filter(({ place }) => place.region === 'main' && place.group === undefined);
  if (!told.slice(0, OPENING).some((passage) => tellers.has(passage))) return 'none';
  const text = told.map((passage) => passage.text).join(' ');
  const voice = text.match(/\b(?:I|[Mm]y|me|[Ww]e|[Oo]ur|us)\b/g) ?? [];
  return voice.length * VOICE >= text.length ? 'own' : 'another';
}

/** True for a passage in which somebody says that they, or theirs, have one of the diseases. */
export function tellsWhoIsIll({ text, matches }: Passage, { own, core }: Tables): boolean {
  return matches.some(
    ({ form, start, end }) =>
      (form.tier === 'specific' || core.letters.has(text.slice(start, end))) &&
      own.test(textBefore(text, start)),
  );
}
