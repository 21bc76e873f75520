// Letters told as an illness, wherever they stand.
import { expect, test } from 'vitest';
import { shown, verdicts } from './read-text.ts';

/** A page that means something else by its letters, and says so. */
const AMBULANCES = '% Crew times\nAn advanced life support (ALS) crew came. The ALS rig was late.\n';
const CARS = '% Spring rally\nThe MG car club met. An MG dealer came.\n';

test.each([
  [AMBULANCES, 'My dad had ALS.', ['ALS: reason_illness']],
  [AMBULANCES, 'We met a man of 45 with ALS.', ['ALS: reason_illness']],
  [AMBULANCES, 'Bring your daughter with ALS kits.', ['(ALS): reason_other_meaning']],
  [AMBULANCES, 'He was diagnosed with ALS in May.', ['diagnosed with ALS: reason_specific']],
  [AMBULANCES, 'The cause was complications of ALS, her daughter said.', ['ALS: reason_illness']],
  [AMBULANCES, 'Dale died at home on Sunday of ALS.', ['ALS: reason_illness']],
  [AMBULANCES, 'Gifts go to the walk to end ALS.', ['ALS: reason_illness']],
  [AMBULANCES, 'We lost my dad to ALS.', ['ALS: reason_illness']],
  [AMBULANCES, 'I am worried about ALS.', ['ALS: reason_illness']],
  [AMBULANCES, 'I am worried about ALS training.', ['(ALS): reason_defined_elsewhere']],
  [AMBULANCES, 'She learned that she had ALS in 2021.', ['ALS: reason_illness']],
  [AMBULANCES, 'She had ALS paperwork.', ['(ALS): reason_defined_elsewhere']],
  [AMBULANCES, 'Two people with ALS certification came.', ['(people with ALS): reason_other_meaning']],
  [CARS, 'My wife has MG too.', ['MG: reason_illness']],
  [CARS, 'She has MG parts in the shed.', ['(MG): reason_other_meaning']],
  [AMBULANCES, 'My wife Ines has ALS.', ['ALS: reason_illness']],
  [AMBULANCES, 'Her brother Tom had ALS, too.', ['ALS: reason_illness']],
  [AMBULANCES, 'My wife Ines has ALS training.', ['(ALS): reason_defined_elsewhere']],
  [AMBULANCES, 'My son has ALS, BLS and CPR cards.', ['(ALS): reason_other_meaning']],
  [CARS, 'My dad has an MG.', ['(MG): reason_counted']],
  [CARS, 'He drove home in an MG.', ['(MG): reason_counted']],
  [CARS, 'My MG is loud in the rain.', ['(MG): reason_contested']],
  [AMBULANCES, 'The town has ALS on each boat.', ['(ALS): reason_defined_elsewhere']],
  [AMBULANCES, 'She is coping with ALS, she says.', ['ALS: reason_illness']],
  [AMBULANCES, 'We are coping with ALS delays.', ['(ALS): reason_defined_elsewhere']],
  [AMBULANCES, 'The ALS Association lends wheelchairs.', ['ALS: reason_illness']],
  [CARS, 'The MG Owners Association met.', ['(MG): reason_other_meaning']],
  [AMBULANCES, 'She is coping with ALS delay weeks.', ['(ALS): reason_defined_elsewhere']],
  [AMBULANCES, 'Two friends with ALS open days left.', ['(ALS): reason_defined_elsewhere']],
  [AMBULANCES, 'A patient with ALS two years back, she says.', ['ALS: reason_illness']],
  [AMBULANCES, 'My roommate Al had ALS.', ['ALS: reason_illness']],
  [CARS, 'He was a works driver with MG in the 1930s.', ['(MG): reason_contested']],
  [AMBULANCES, 'They lost their niece to ALS.', ['ALS: reason_illness']],
  [AMBULANCES, 'Late ALS is better than none.', ['(ALS): reason_defined_elsewhere']],
])('on a page that uses the letters otherwise: %s%s', (page, line, expected) => {
  const text = `${page}${line}\nAmyotrophic lateral sclerosis and myasthenia gravis are named here once.`;
  const before = verdicts(page).length;
  expect(verdicts(text).slice(before, before + expected.length)).toEqual(expected);
});

test('what is surely told needs no page about it, what is likely told a page that names the disease in words', () => {
  expect(shown('People with ALS were there.\nMy mom had Lou Gehrig’s.\nShe died of ALS at home.')).toEqual([
    'People with ALS',
    'Lou Gehrig’s',
    'ALS',
  ]);
  // Two likely signs make a sure one.
  expect(shown('Two years since mom’s ALS diagnosis.')).toEqual(['ALS']);
  expect(shown('The ALS diagnosis code was late.')).toEqual([]);
  const gifts = 'Gifts go to ALS families.';
  expect(shown(gifts)).toEqual([]);
  expect(shown(`The cause was ALS.\n${gifts}`)).toEqual(['ALS', 'ALS']);
  const school = 'Additional Learning Support (ALS) helps.\nYour daughter with ALS can come.\nSome had ALS.';
  expect(shown(school)).toEqual([]);
  // Words beside them say what they are in one place.
  const county = 'Does your county have ALS?\nWe have ALS now.';
  expect(shown(`${county}\nAn ALS ambulance came.`)).toEqual([]);
  const town = 'The town has ALS.';
  expect(shown(town)).toEqual([]);
  expect(shown(`${town}\nAmyotrophic lateral sclerosis is rare.`)).toContain('ALS');
});

test('an illness that is told counts as naming it, also where an ambulance or a price stands beside', () => {
  expect(
    shown('% Crew times\nIf an ambulance comes, tell the paramedics you have ALS.\nRiluzole.'),
  ).toContain('ALS');
  expect(shown('% Bill\nBill, who loved bowling and baseball, died of ALS.')).toContain('ALS');
});

test('who speaks of MND, or of drugs for ALS alone, means the same by ALS', () => {
  expect(shown('Motor neurone disease is rare.\nIn ALS, it begins in one hand.')).toContain('ALS');
  expect(shown('Tofersen and edaravone slow ALS.')).toContain('ALS');
});

test('letters that words beside them give away leave the others ours', () => {
  const course = 'The ALS provider course is full.\nAn ALS ambulance came.\nThe ALS paramedic left.\n';
  const many = 'ALS begins in one limb.\nALS spreads.\nALS spares the eyes.\nALS is rare.\n';
  const text = `% Amyotrophic lateral sclerosis\n${course}${many}ALS at noon.`;
  expect(verdicts(text).at(-1)).toMatch(/^ALS: /);
});
