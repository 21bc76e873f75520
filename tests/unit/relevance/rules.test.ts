// Each rule that looks at a term's neighbours: what it withholds, and what looks like it and is left alone.
import { describe, expect, test } from 'vitest';
import { verdicts } from './read-text.ts';

/** Verdicts on the last line of a page about both diseases. */
function onTopic(line: string, refused: readonly string[] = []): string[] {
  const about = '% Myasthenia gravis (MG) and amyotrophic lateral sclerosis (ALS)\n';
  return verdicts(about + line, refused).slice(verdicts(about).length);
}

describe.each([
  [
    'reason_dose',
    ['Take 60 MG now.', '2.5 MG or so.', '____ MG at noon.'],
    ['In 2020 MG was rare.', '100 MG patients.'],
  ],
  ['reason_address', ['help@ALS.example', '#ALS'], ['ALS/MG']],
  [
    'reason_code',
    ['No. 33-ALS-2201.', 'Call 0800 1 ALS.', 'Card NIV-7.'],
    ['C9-ALS is familial.', 'MG-ADL of 6.'],
  ],
  [
    'reason_person',
    [
      'Keller MG, Okoro PT, Weiss A.',
      'Hill MG. Semin Neurol 2001;21:425.',
      'Dr. MG Novak.',
      'Ann Lee, MS 2',
      'Weiss A1, Stone C5. A letter.',
      'Keller MG holds shares.',
      'Keller PT has received lecture fees.',
    ],
    ['Ocular MG, then generalised.', 'Ocular MG received little study.', 'Complement C5. It is cut.'],
  ],
  [
    'reason_name',
    [
      'MG Biotech Ltd.',
      '4 Stroke Lane.',
      'Room MS 3.',
      'Sent from Outlook.',
      'The charity is called Weakness.',
    ],
    ['The MG clinic is open.', 'Weakness: it varies.', 'The outlook is good.'],
  ],
  ['reason_counted', ['He drives an MG.', 'Every MG, old or new.'], ['An MG patient.', 'She has MG.']],
  [
    'reason_many_meanings',
    ['ALS may refer to many things.', 'MG can mean several things.', 'See also: SLA; MG (disambiguation).'],
    ['ALS may begin in one hand.', 'ALS can mean giving up work.'],
  ],
  [
    'reason_other_meaning',
    [
      'The financial crisis passed.',
      'An MG dealer.',
      'He taught ALS for years.',
      'The ALS exam is in May.',
      'There is power in weakness.',
      'Paralysed by committee.',
      'IgG falls within days.',
      'A housing crisis.',
      'Never write MG by hand for micrograms.',
      'The tomatoes want magnesium in their soil.',
      'OT, but did anyone see it?',
      'A weakness of this study is its size.',
      'Its chief weakness is cost.',
      'A weakness in the gearbox.',
      'The MG in the garage.',
      'The sodium in MG.',
    ],
    [
      'A myasthenic crisis, or any crisis of breathing.',
      'The weakness of her legs.',
      'Weakness in one hand.',
      'Screen jitter is not the jitter of the patient.',
    ],
  ],
])('%s', (reason, withheld, left) => {
  test.each(withheld)('withholds in "%s"', (line) => {
    expect(onTopic(line).some((verdict) => verdict.endsWith(`): ${reason}`))).toBe(true);
  });

  test.each(left)('leaves "%s" alone', (line) => {
    expect(onTopic(line).filter((verdict) => verdict.endsWith(reason))).toEqual([]);
  });
});

test('what a reader refused is held back, and no evidence for anything else', () => {
  expect(onTopic('Her ptosis.', ['ptosis'])).toEqual(['(ptosis): reason_refused']);
  expect(verdicts('Ptosis.\nRiluzole.', ['riluzole'])).toEqual([
    '(Ptosis): reason_no_evidence',
    '(Riluzole): reason_refused',
  ]);
});

describe('letters with another meaning on the same page', () => {
  test('need a word of ours beside them', () => {
    const page =
      'Advanced Light Source news.\nThe ALS is bright.\nIn amyotrophic lateral sclerosis ALS means more.';
    expect(verdicts(page).filter((verdict) => verdict.includes('ALS'))).toEqual([
      '(ALS): reason_contested',
      'ALS: reason_illness',
    ]);
  });

  test('are a name where they stand all over a page without any other word of ours', () => {
    const lines = Array.from({ length: 6 }, (_, day) => `On day ${day} ALS flew east.`);
    expect(verdicts([...lines, 'Living with ALS schedules.'].join('\n'))).toEqual([
      ...lines.map(() => '(ALS): reason_used_as_name'),
      '(Living with ALS): reason_used_as_name',
    ]);
  });
});

describe('other languages', () => {
  const page =
    '% Esclerosis lateral amiotrófica (ELA)\nLa ELA es una enfermedad de las neuronas, y el riluzol se usa.';
  test('names and letters are found, everyday words are not', () => {
    const found = verdicts(`${page}\nEl dolor y la crisis no son lo mismo para las familias que la ELA.`);
    expect(found).toContain('ELA: reason_defined');
    expect(found).toContain('riluzol: reason_specific');
    expect(found).toContain('(crisis): reason_other_language');
  });

  test('capitals tell nothing where the word beside them is in capitals', () => {
    const german = '% Amyotrophe Lateralsklerose (ALS)\n[de] MEHR ALS MEDIZIN';
    expect(verdicts(german).at(-1)).toBe('(ALS): reason_capitals');
  });
});

// Each was held back at some time, because a table had words that stand beside our letters as well.
test.each([
  'In MG a droop comes and goes.',
  'In MG B cells make the antibodies.',
  'In MG men fall ill later than women.',
  'IVIg is given in MG and in LEMS.',
  'It is seen in LEMS, not in MG.',
  'The usual dose in MG is lower.',
  'It brings back strength in MG.',
  'Young women get MG twice as often.',
  'MG mechanical ventilation lasts days.',
  'He uses an MG wheelchair clinic.',
  'The name ALS dates from 1874.',
  'Two ALS drugs were approved.',
  'ALS response to riluzole is small.',
  'In ALS scans look normal.',
])('letters are ours in "%s"', (line) => {
  const letters = onTopic(line).filter((verdict) => /^\(?(?:MG|ALS)\b/.test(verdict));
  expect(letters).not.toEqual([]);
  for (const verdict of letters) expect(verdict).not.toMatch(/^\(/);
});

test.each([
  'Another weakness came in her arms.',
  'The main weakness is in the legs.',
  'Only weakness of the eyes remained.',
])('weakness is ours in "%s"', (line) =>
  expect(onTopic(line).filter((verdict) => /^weakness/i.test(verdict))).not.toEqual([]),
);

test.each([
  ['Symptoms include Weakness, Fatigue and Drooping Eyelids.', ['Weakness', 'Fatigue', 'Drooping Eyelids']],
  ['In one limb, then Paralysis and Breathing Problems.', ['Paralysis', 'Breathing Problems']],
])('capitals of a list or a title make no names: "%s"', (line, words) => {
  const shown = onTopic(line).filter((verdict) => !verdict.startsWith('('));
  expect(shown.map((verdict) => verdict.replace(/: \w+$/, ''))).toEqual(words);
});
