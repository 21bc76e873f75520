// Who keeps a diary of an illness names it at the beginning and hardly ever again.
import { describe, expect, test } from 'vitest';
import { shown } from './read-text.ts';

const LIFE = [
  '# Monday',
  'Two of everything again, so no driving. The MG always wins in August.',
  '# Tuesday',
  'I tell every new nurse that it is MG and not the drink.',
  '# What I do differently now',
  'The crisis plan hangs in the hall, where everybody finds it.',
  'My neurologist shrugged, and the eye patch is back on.',
  'In the end it is MG, not me.',
];
const diary = (opening: string) => ['% The week my eyelids went on strike', opening, ...LIFE].join('\n');

describe('a page that begins with somebody who is ill', () => {
  test.each([
    'If you are new here: I have generalized myasthenia gravis, found after two years of looking.',
    'My sister was diagnosed with myasthenia gravis when she was nineteen.',
    'My husband has MG, and I write this down for him.',
  ])('is about that illness: %s', (opening) => {
    expect(shown(diary(opening))).toEqual(expect.arrayContaining(['neurologist', 'eye patch']));
  });

  test.each([
    'An evening on generalized MG will be held in the library.',
    'The new book on myasthenia gravis has nineteen chapters.',
  ])('and not where nobody says so: %s', (opening) => {
    expect(shown(diary(opening))).not.toContain('eye patch');
  });

  test('nor where it is one post among others', () => {
    const post = '- My husband has MG, any tips for a cruise?';
    expect(shown(['% Cruises with special needs', post, ...LIFE].join('\n'))).not.toContain('eye patch');
  });

  test('nor where it never comes back to it', () => {
    const page = [
      '% My bees',
      'I have MG, so I sit down.',
      'The eye patch of a pirate.',
      'Honey is sold at the gate.',
    ];
    expect(shown(page.join('\n'))).not.toContain('eye patch');
  });
});
