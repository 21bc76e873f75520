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

/** More than ten concepts of ours and not once the disease's name, as in most of a diary. */
const YEAR = [
  'It began with a droopy eyelid in photographs. Then came double vision on the motorway.',
  '# What we do',
  'The suction machine stands by the bed, and the hospice nurse asks me how I am.',
  'The PEG is booked for June. Her swallowing is slow, so we have soft foods, and no choking since Easter.',
  '# What I fear',
  'Weight loss. Drooling at table. That she cannot breathe. The ventilator, and the wheelchair ramp.',
];

describe('a story told in the own voice', () => {
  test.each([
    'When I was told I had myasthenia gravis, I could not spell it.',
    'For newcomers: my husband Alun has motor neurone disease.',
    'My daughter Ruth has ALS, and we count in seasons now.',
  ])('need not come back to the name: %s', (opening) => {
    const found = shown(['% Lids up', opening, ...YEAR].join('\n'));
    expect(found).toEqual(expect.arrayContaining(['double vision', 'suction machine', 'hospice', 'PEG']));
  });

  test('is not one of somebody whom the writer only reports of', () => {
    const report = YEAR.map((line) => line.replace(/\b(?:me|my|we|I)\b/g, 'they'));
    const found = shown(
      ['% A life in physics', 'His brother Jan has ALS, like the professor himself.', ...report].join('\n'),
    );
    expect(found).not.toContain('suction machine');
  });

  test('nor one of those whom somebody treats', () => {
    const opening = 'I see my myasthenia gravis patients on Monday, and we laugh.';
    expect(shown(['% Ward rounds', opening, ...YEAR].join('\n'))).not.toContain('suction machine');
  });

  test('nor one that hardly speaks of illness', () => {
    const page = ['% My bees', 'My wife has ALS, and we still keep bees.', '# June', YEAR[2] ?? ''];
    expect(shown(page.join('\n'))).not.toContain('suction machine');
  });

  test('nor one that answers a long list', () => {
    const prices = Array.from({ length: 9 }, (_, row) => `- Gabapentin ${row}`);
    const question = 'I have myasthenia gravis. Can you flag bad drugs for me, as my doctor asks us?';
    expect(shown(['% Price list', ...prices, question, ...YEAR].join('\n'))).not.toContain('suction machine');
    expect(shown(['% Price list', question, ...YEAR].join('\n'))).toContain('suction machine');
  });
});
