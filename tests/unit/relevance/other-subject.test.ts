// A page about the diseases on which some text speaks of something else.
import { expect, test } from 'vitest';
import { verdicts } from './read-text.ts';

const TITLE = '% Living with myasthenia gravis\n';

/** Verdicts on what follows the title. */
const below = (text: string) => verdicts(TITLE + text).slice(verdicts(TITLE).length);

test('an everyday word among words of another subject is theirs', () => {
  const engine = 'The gearbox, the clutch, the chassis and the throttle are sound; its weakness is rust.';
  expect(below(engine)).toEqual(['(weakness): reason_other_subject']);
  const forum = '% A forum\nMyasthenia gravis.\nMestinon and thymectomy.\nAChR antibodies.\nEfgartigimod.\n';
  expect(verdicts(`${forum}${engine}`).at(-1)).toBe('(weakness): reason_other_subject');
});

test.each([
  'I used to be a runner and played tennis, and then the muscle weakness came.',
  'The steering was too heavy, and my wheelchair came.',
  'The weakness is worse in the rain, when I am in the garden.',
  'The bank wants a power of attorney.',
  'Difficulty swallowing? Add butter and cheese to the sauce.',
])('what a patient tells of a life stays ours: %s', (line) => {
  expect(below(line).filter((verdict) => verdict.includes('other_subject'))).toEqual([]);
});

test('below a heading that names another disease an everyday word is its own', () => {
  const text =
    '## Myasthenia gravis\nDouble vision comes and goes.\n## Multiple sclerosis\nDouble vision comes once.';
  expect(below(text).filter((verdict) => /Double/.test(verdict))).toEqual([
    'Double vision: reason_everyday',
    '(Double vision): reason_other_subject',
  ]);
});

test('beside our diseases, or other terms of art, it stays ours', () => {
  expect(below('Shares fell as investors saw weakness in myasthenia gravis.')).toContain(
    'weakness: reason_everyday',
  );
});
