// What is done to every app, the same with and without the extension.
import type { Verb } from './apps/app.ts';
import { FIRST, insert, remove, reorder, type Story, toggle, updateText } from './apps/story.ts';

/** A verb, with its number where it takes one. */
export type Step = readonly [verb: Verb, n?: number];

/** At once after loading: before we have read the page, or while we do. */
export const AT_ONCE: readonly Step[] = [
  ['updateText', 1],
  ['insert'],
  ['toggle'],
  ['updateText', 2],
  ['reorder'],
];

const ROUND: readonly Verb[] = ['updateText', 'insert', 'reorder', 'toggle', 'updateText', 'remove'];

/** One verb per frame for several of our reading rounds: changes meet a reading in every stage of its work. */
export const STORM: readonly Step[] = Array.from({ length: 36 }, (_, index) => [
  ROUND[index % ROUND.length] ?? 'updateText',
  index + 3,
]);

/** Each on a page that is painted in full. It ends with everything shown. */
export const PAINTED: readonly Step[] = [
  ['updateText', 40],
  ['reorder'],
  ['insert'],
  ['toggle'],
  ['remove'],
  ['insert'],
  ['updateText', 44],
  ['toggle'],
  ['reorder'],
  ['updateText', 45],
];

const STEPS = { reorder, insert, remove, toggle } as const;

/** The states of the story on its way through the script, for a server that has to know them. */
export function statesOnTheWay(): Story[] {
  const states = [FIRST];
  for (const [verb, n = 0] of [...AT_ONCE, ...STORM, ...PAINTED]) {
    const last = states.at(-1) ?? FIRST;
    states.push(verb === 'updateText' ? updateText(last, n) : STEPS[verb](last));
  }
  return states;
}
