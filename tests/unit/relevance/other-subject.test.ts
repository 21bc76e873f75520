// A page about the diseases on which some text speaks of something else.
import { expect, test } from 'vitest';
import { verdicts } from './read-text.ts';

const TITLE = '% Living with myasthenia gravis\n';

/** Verdicts on what follows the title. */
const below = (text: string) => verdicts(TITLE + text).slice(verdicts(TITLE).length);

test('an everyday word among words of another subject is theirs', () => {
  const [verdict] = below('The weakness of the shares worried every investor.');
  expect(verdict).toMatch(/^\(weakness\)/);
  expect(below('Weakness is told first.')).toEqual(['Weakness: reason_everyday']);
});

test('what has a price is for sale', () => {
  expect(below('Ice pack, $6.99 each')).toEqual(['(Ice pack): reason_other_subject']);
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
