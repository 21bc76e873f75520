// A diary, a letter, a blog: somebody says at its beginning that they are ill, or near one who is, and then tells of their life.
import type { Passage } from './passage.ts';
import type { Tables } from './tables.ts';

/** Within so many passages a story says whose it is. */
const OPENING = 8;
/** Characters before a name in which that is told. */
const REACH = 40;

/** True where somebody begins by telling that they, or theirs, have one of the diseases. A post among others tells of its writer alone. */
export function isStory(passages: readonly Passage[], { own, core }: Tables): boolean {
  const opening = passages
    .filter(({ place }) => place.region === 'main' && place.group === undefined)
    .slice(0, OPENING);
  return opening.some(({ text, matches }) =>
    matches.some(
      ({ form, start, end }) =>
        (form.tier === 'specific' || core.letters.has(text.slice(start, end))) &&
        own.test(
          text
            .slice(Math.max(0, start - REACH), start)
            .replaceAll('’', "'")
            .toLowerCase(),
        ),
    ),
  );
}
