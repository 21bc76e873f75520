// Letters told as an illness, wherever they stand.
import { expect, test } from 'vitest';
import { shown, verdicts } from './read-text.ts';

/** A page that means something else by its letters, and says so. */
const AMBULANCES = '% Crew times\nAn advanced life support (ALS) crew came. The ALS rig was late.\n';
const CARS = '% Spring rally\nThe MG car club met. An MG dealer came.\n';

test.each([
  [AMBULANCES, 'My dad had ALS.', ['ALS: reason_illness']],
  [AMBULANCES, 'He was diagnosed with ALS in May.', ['diagnosed with ALS: reason_specific']],
  [AMBULANCES, 'She had ALS paperwork.', ['(ALS): reason_defined_elsewhere']],
  [AMBULANCES, 'Two people with ALS certification came.', ['(people with ALS): reason_defined_elsewhere']],
  [CARS, 'My wife has MG too.', ['MG: reason_illness']],
  [CARS, 'She has MG parts in the shed.', ['(MG): reason_other_meaning']],
])('on a page that uses the letters otherwise: %s%s', (page, line, expected) => {
  const text = `${page}${line}\nAmyotrophic lateral sclerosis and myasthenia gravis are named here once.`;
  const before = verdicts(page).length;
  expect(verdicts(text).slice(before, before + expected.length)).toEqual(expected);
});

test('an illness told as such needs no page about it', () => {
  expect(shown('People with ALS were there.\nMy mom had Lou Gehrig’s.')).toEqual([
    'People with ALS',
    'Lou Gehrig’s',
  ]);
});
