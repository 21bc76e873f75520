// Words right beside letters that say they are ours, on a page that spells out something else by them.
import { describe, expect, test } from 'vitest';
import { verdicts } from './read-text.ts';

const PAGE = [
  '% Two kinds of PEG: living with amyotrophic lateral sclerosis (ALS)',
  'Amyotrophic lateral sclerosis weakens the muscles. Riluzole slows it.',
  'In ALS fasciculations and spasticity come early. An EMG shows denervation.',
  'The laxative is polyethylene glycol (PEG).',
  'Focused ultrasound (FUS) opens the barrier.',
];
const last = (line: string, page = PAGE) => verdicts([...page, line].join('\n')).at(-1);

describe('letters of which a page says two things', () => {
  test.each(['Flush the PEG after every medicine.', 'The skin around the PEG may weep.'])(
    'are ours: %s',
    (line) => expect(last(line)).toMatch(/^PEG/),
  );
  test.each(['She carries FUS mutations.', 'The FUS gene makes a protein.'])('are ours: %s', (line) => {
    expect(verdicts([...PAGE, line].join('\n')).some((verdict) => /^FUS/.test(verdict))).toBe(true);
  });
  test.each([
    ['PEG dissolves in water.', '(PEG): reason_defined_elsewhere'],
    ['They moved through the PEG coating.', '(PEG): reason_other_meaning'],
    ['The FUS session took an hour.', '(FUS): reason_other_meaning'],
    ['FUS was safe in six people.', '(FUS): reason_defined_elsewhere'],
  ])('are not: %s', (line, verdict) => expect(last(line)).toBe(verdict));

  test('are ours with a number: C5 inhibitors', () => {
    const spine = 'The nerve root of the neck (C5) was cut. Its fifth cervical vertebra (C5) broke.';
    const found = verdicts([...PAGE, spine, 'C5 inhibitors are for others.'].join('\n')).at(-1);
    expect(found).not.toMatch(/defined_elsewhere|contested/);
  });

  test('still have to stand on a page of ours', () => {
    const gel = [
      '% Gels',
      'Polyethylene glycol (PEG) swells. Amyotrophic lateral sclerosis is not our field.',
    ];
    expect(last('Flush the PEG with water.', gel)).toMatch(/^\(PEG/);
  });
});
