// The letters of a disease beside the text: in a menu, a foot, the name of a society.
import { describe, expect, test } from 'vitest';
import { shown, verdicts } from './read-text.ts';

const PAGE = [
  '% Living with amyotrophic lateral sclerosis (ALS)',
  'Amyotrophic lateral sclerosis weakens the muscles. Riluzole slows it.',
  'In ALS fasciculations and spasticity come early. An EMG shows denervation.',
];
const last = (line: string, page = PAGE) => verdicts([...page, line].join('\n')).at(-1);

describe('beside the text of a page that keeps to one disease', () => {
  test.each(['> Home | Clinics | ALS | Donate', '> Northern ALS Alliance, 4 Mill Lane. A charity.'])(
    'its letters are its name: %s',
    (line) => expect(last(line)).toMatch(/^ALS/),
  );
  test.each([
    ['those of the other disease may be anything', '> Nordic Savings, MG branch', '(MG): reason_unbound'],
    ['a unit stays a unit', '> MG, MCG, ML: our list of units', '(MG): reason_other_meaning'],
    ['a crew stays a crew', '> Wanted: ALS crews', '(ALS): reason_other_meaning'],
  ])('%s', (_, line, verdict) => expect(last(line)).toBe(verdict));
  test('plain words are not lit there', () => {
    expect(shown([...PAGE, '> Weakness and drooling'].join('\n'))).not.toContain('Weakness');
  });
});

test('beside a text that names the disease in passing its letters are nothing, unless they stand as the disease does', () => {
  const page = [
    '% Our neurology department',
    'Headache, stroke.',
    'Amyotrophic lateral sclerosis.',
    'Epilepsy.',
  ];
  expect(last('> Our partners: ALS for boats', page)).toBe('(ALS): reason_unbound');
  expect(last('> Home | Clinics | ALS | Donate', page)).toBe('ALS: reason_illness');
});

describe('on a page that keeps to one disease', () => {
  const filler = ['We sat in the sun.', 'It rained.', 'The cat slept.', 'Then it was June.'];
  const farAway = (line: string, page = PAGE) => last(line, [...page, ...filler]);
  test('other letters are its own, far from any name', () => {
    expect(farAway('The OT got it for us.')).toMatch(/^OT/);
    expect(farAway('An OT goal won it.')).toBe('(OT): reason_other_meaning');
  });
  test('so is a word with two meanings that is all of a heading or an entry', () => {
    expect(farAway('## Outlook')).toMatch(/^Outlook/);
    expect(farAway('- Remission')).toMatch(/^Remission/);
    expect(farAway('IBM saw a better outlook.')).toBe('(outlook): reason_unbound');
  });
  test('and one in a paragraph that names the disease', () => {
    expect(verdicts([...PAGE, 'I thought of a stroke. It was ALS.'].join('\n'))).toContain(
      'stroke: reason_topic',
    );
  });
  test('not on a page on something else', () => {
    const other = ['% Our holidays', 'My aunt had amyotrophic lateral sclerosis.'];
    expect(farAway('The OT got it for us.', other)).toMatch(/^\(OT/);
    expect(farAway('## Outlook', other)).toMatch(/^\(Outlook/);
  });
});
