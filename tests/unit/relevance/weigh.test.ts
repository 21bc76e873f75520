import tables from 'discern:relevance';
import { describe, expect, test } from 'vitest';
import { type Features, isOutweighing } from '../../../src/relevance/weigh.ts';
import { shown, verdicts, weighed } from './read-text.ts';

const { weights } = tables;
const EVEN: Features = {
  beside: 0,
  around: 0,
  section: 0,
  page: 0,
  whole: 0,
  sentence: 0,
  letters: 0,
  near: 0,
};

describe('what is added up', () => {
  test.each(['share', 'beside', 'around', 'section', 'page', 'whole', 'sentence', 'near'] as const)(
    '%s speaks for a term that the rules show',
    (name) => {
      expect(weights.shown.weights[name]).toBeGreaterThan(0);
    },
  );

  test('a word that is ours wherever it was met needs less than one that seldom is', () => {
    const known = { shares: { often: 1, seldom: 0.05 }, share: 0.5 };
    const speaks = (lower: string, features: Partial<Features>) =>
      isOutweighing({ ...EVEN, ...features }, lower, weights.shown, known);
    expect(speaks('often', { around: -1 })).toBe(true);
    expect(speaks('seldom', { around: -1 })).toBe(false);
    expect(speaks('seldom', { around: 5, section: 5, near: 2 })).toBe(true);
  });

  test('what the rules hold back needs more than what they show', () => {
    const features: Features = { ...EVEN, around: 2 };
    expect(isOutweighing(features, 'ptosis', weights.shown, weights)).toBe(true);
    expect(isOutweighing(features, 'ptosis', weights.held, weights)).toBe(false);
  });
});

describe('on a page', () => {
  const OURS = [
    '% Living with myasthenia gravis',
    '# Living with myasthenia gravis',
    'Myasthenia gravis makes muscles tire. Eyelids droop and speech slurs by evening.',
    '## Medicines',
    'Pyridostigmine helps the junction of nerve and muscle. The neurologist may add prednisone or azathioprine.',
    'Weakness that comes back after rest is told to the clinic.',
    '## Breathing',
    'In a crisis the muscles of breathing fail, and a ventilator takes over.',
    'Double vision comes and goes with ptosis.',
    'Fatigue is worse by evening.',
    'A thymoma is looked for by CT.',
  ];
  const CARS = [
    '## Club news',
    'The raffle raised for the club; the paint was done by a dealer.',
    'Fatigue in the axle and a fall in price; the garage replaced the brakes and the tyres for the race.',
  ];

  test('a plain word among other things is outweighed, and the popup can say so', () => {
    const text = [...OURS, ...CARS].join('\n');
    const fatigue = (told: readonly string[]) => told.filter((one) => one.includes('Fatigue'));
    expect(fatigue(verdicts(text))).toEqual(['Fatigue: reason_everyday', 'Fatigue: reason_everyday']);
    expect(fatigue(weighed(text))).toEqual(['Fatigue: reason_everyday', '(Fatigue): reason_outweighed']);
  });

  test('a short page with a title of ours is not weighed, whatever it compares', () => {
    const text = [
      '% Amyotrophic lateral sclerosis',
      'The cause is not known; smoking and pesticides have been looked at, as in diabetes, cancer, migraine and asthma.',
      'Twitching is often first. Falls. Pain.',
    ].join('\n');
    const told = weighed(text);
    expect(shown(text, told)).toEqual(expect.arrayContaining(['smoking', 'pesticides', 'Falls', 'Pain']));
    expect(told.filter((one) => one.endsWith('reason_outweighed'))).toEqual([]);
  });

  test('nor is a long one where nothing nearby is held back', () => {
    const care = [
      '## At home',
      'The carer thinks of pain, rehabilitation, exercise, a power of attorney, hospice and the vaccines.',
      'Falls, cramps, drooling, choking, constipation and weight loss are asked about.',
      'Sleep, depression, stress, heat and pregnancy are spoken of.',
    ];
    const told = (text: readonly string[]) => weighed(text.join('\n'));
    expect(told([...OURS, ...care]).filter((one) => one.startsWith('('))).toEqual([]);
    // Something else beside it, and all that stands around is weighed.
    const other = 'The MG and its gearbox are in the garage.';
    expect(told([...OURS, ...care, other])).toContain('(pain): reason_outweighed');
  });

  test('where a disease is only named, nothing is given elsewhere on the page', () => {
    const page = (line: string) =>
      [
        '% Respiratory failure',
        '# Respiratory failure',
        '## What is the cause?',
        'The muscles of breathing may be weak, as in amyotrophic lateral sclerosis and muscular dystrophy.',
        '## How is it treated?',
        line,
      ].join('\n');
    const line = 'The lungs are helped by a ventilator, by a mask, or through a tracheostomy.';
    expect(weighed(page(line))).toContain('(tracheostomy): reason_no_evidence');
    const named = `${line} In ALS it is planned early.`;
    expect(weighed(page(named))).toContain('tracheostomy: reason_clinical');
  });

  test('nor are letters that it defines as ours', () => {
    const text = [...OURS, ...CARS, 'PE (plasma exchange) of the car. PE of the clutch.'].join('\n');
    expect(shown(text, weighed(text)).filter((word) => word === 'PE')).toHaveLength(2);
  });

  test('what wants evidence by the rules is shown where all around speaks for it', () => {
    const text = [
      '% Our clinic',
      'Myasthenia gravis.',
      '## Thursdays',
      'The neurologist sees people with myasthenia gravis and weak muscles. Drooping eyelids and double vision are tested.',
      '## Fridays',
      'The garage sees people with a weak battery; swallowing is not asked for.',
    ].join('\n');
    expect(verdicts(text)).toContain('(double vision): reason_everyday_held');
    expect(weighed(text)).toContain('double vision: reason_outweighing');
    expect(weighed(text)).toContain('(swallowing): reason_everyday_held');
  });

  test('a dose stays one, whatever stands around', () => {
    const text = [...OURS, 'The neurologist gives pyridostigmine 60 MG for ptosis.'].join('\n');
    expect(verdicts(text)).toContain('(MG): reason_dose');
    expect(weighed(text)).toContain('(MG): reason_dose');
  });

  test('of what may be something else all that stands around decides', () => {
    const last = (tell: typeof verdicts, line: string) => tell([...OURS, line].join('\n')).at(-1);
    const menu = 'Home | Ptosis | Shop | News | Contact';
    expect(last(verdicts, menu)).toBe('(Ptosis): reason_menu');
    expect(last(weighed, menu)).toBe('Ptosis: reason_outweighing');
    const engine = 'The gearbox, the clutch, the chassis and the throttle are sound; its weakness is rust.';
    expect(last(verdicts, engine)).toBe('(weakness): reason_other_subject');
    expect(last(weighed, engine)).toBe('(weakness): reason_other_subject');
  });

  test('of a page on which the rules show nothing, nothing is shown', () => {
    const foreign = 'The neurologist speaks of ptosis, diplopia and bulbar weakness.\nTwitching and cramps.';
    expect(weighed(foreign)).toEqual(verdicts(foreign));
  });

  test('names that mean us anywhere are not weighed', () => {
    const club =
      'The raffle of the MG club: the gearbox, the tyres, the dealer and pyridostigmine, the paint, the brakes, the race, fatigue in the axle.';
    const told = weighed([...OURS, ...CARS, ...Array(5).fill(club)].join('\n'));
    expect(told.slice(-2)).toEqual(['pyridostigmine: reason_specific', '(fatigue): reason_outweighed']);
    expect(told).not.toContain('(pyridostigmine): reason_outweighed');
  });
});
