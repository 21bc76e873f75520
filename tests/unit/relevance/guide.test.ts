// A guide is titled with our diseases and speaks of all that belongs to them, but hardly ever names them again.
import { describe, expect, test } from 'vitest';
import { shown, verdicts } from './read-text.ts';

const GUIDE = [
  '% Eating and breathing with ALS',
  'A guide made with people living with ALS.',
  'Coughing while eating is a sign to tell the team about.',
  'For drooling, ask about glycopyrrolate.',
  'Botulinum toxin is another way; keep a suction machine at the bedside.',
  'Thickened liquids go down more slowly.',
  'The tube is best placed while forced vital capacity is good.',
  'Noninvasive ventilation pushes air in through a mask.',
  'A cough assist machine clears phlegm.',
  'Some people choose a tracheostomy; hospice can help.',
  'The physiotherapist stretches his legs because of spasticity.',
  'He uses eye gaze, and a letter board at night.',
  'Order the wheelchair early.',
];

describe('a guide that names its disease in the title and once', () => {
  test('is about it', () => {
    const words = shown(GUIDE.join('\n'));
    for (const word of ['drooling', 'glycopyrrolate', 'suction machine', 'spasticity', 'wheelchair'])
      expect(words).toContain(word);
  });

  test('not with another title', () => {
    const words = shown(['% Eating and breathing after a stroke', ...GUIDE.slice(1)].join('\n'));
    expect(words).not.toContain('wheelchair');
  });

  test('not when it speaks of little that is ours', () => {
    const run = [
      '% A run for ALS',
      'People living with ALS start first.',
      'Runners get water.',
      'A man in a wheelchair came first.',
    ];
    expect(shown(run.join('\n'))).not.toContain('wheelchair');
  });
});

describe('letters of a disease that the page never names', () => {
  const PAGE = [
    '% Motor neurone disease and us',
    'My father has motor neurone disease.',
    'Riluzole slows MND, and MND took his left hand.',
    'The EMG showed denervation and fasciculations.',
  ];
  const last = (line: string) => verdicts([...PAGE, line].join('\n')).at(-1);

  test.each(['You asked whether the MG was finished.', 'We moved the radiator of the MG on to the bench.'])(
    'are a thing with an article: %s',
    (line) => expect(last(line)).toMatch(/^\(MG\)/),
  );
  test.each(['They ruled out MG.', 'The MG tests came back clear.'])(
    'and else may be the illness: %s',
    (line) => expect(last(line)).toMatch(/^MG/),
  );
  test('are the illness where it is named, whatever the article', () => {
    expect(last('Her myasthenia gravis is mild; the MG was found late.')).toMatch(/^MG/);
  });
});

describe('letters that a page never spells out, among terms of art', () => {
  const ASKED = [
    '% Ask the clinic',
    'I have muscle twitching. Is it ALS?',
    'In ALS, fasciculations come with weakness.',
    'Twitching for years is called benign fasciculation syndrome.',
    'An EMG is done where there is foot drop.',
  ];
  test('are the disease that the page asks about', () => {
    expect(shown(ASKED.join('\n'))).toEqual(expect.arrayContaining(['ALS', 'fasciculations', 'weakness']));
  });
  test('not on a page that is on the other disease, and may mean anything by them', () => {
    const page = [
      ...ASKED.slice(3),
      'Myasthenia gravis is treated with efgartigimod.',
      'The cart for ALS stands there.',
    ];
    expect(shown(['% In hospital', ...page].join('\n'))).not.toContain('ALS');
  });
});

describe('a heading of nothing but letters', () => {
  const causes = (heading: string) =>
    [
      '% Why are my muscles weak?',
      '## 1. Thyroid',
      'An overactive thyroid makes thighs weak.',
      '## 2. Myasthenia gravis (MG)',
      'In MG, eyelids droop in the evening. Pyridostigmine helps.',
      heading,
      'ALS begins in one place and spreads. EMG supports the diagnosis.',
    ].join('\n');
  test('is the other disease where one is named', () => {
    expect(shown(causes('## 3. ALS'))).toEqual(expect.arrayContaining(['ALS', 'EMG']));
  });
  test('not where what follows has no word of ours, as below a make of cars', () => {
    const show = [
      '% At the motor show',
      'The gala raised money for research into amyotrophic lateral sclerosis.',
      '## MG',
      'MG shows two saloons in hall 3.',
    ];
    expect(shown(show.join('\n'))).not.toContain('MG');
  });
  test('not where no disease is named', () => {
    const page = causes('## 3. ALS').replaceAll(/Myasthenia gravis \(MG\)|Pyridostigmine/g, 'Tiredness');
    expect(shown(page)).not.toContain('ALS');
  });
});

describe('a page titled with ours that mostly speaks of something else', () => {
  const column = (last: string) =>
    [
      '% Letters to your pharmacist: MG and magnesium',
      '## My sister has myasthenia gravis',
      'In myasthenia gravis magnesium can bring on a crisis; pyridostigmine and ciprofloxacin are on her list.',
      'She should tell the anaesthetist, the dentist, and whoever gives her antibiotics or a vaccine.',
      '## My calves ache after the gym',
      last,
      '## Sun cream',
      'Twice a day.',
      '## Tablets for the dog',
      'Ask the vet about exercise.',
    ].join('\n');
  test('speaks of plain things in its other letters', () => {
    expect(shown(column('Stretch, drink, and the cramps will go.'))).not.toContain('cramps');
  });
});

test('the crises and remissions of a page that keeps to us are ours, far from any name', () => {
  const guide = (title: string) =>
    [
      `% ${title}`,
      'Myasthenia gravis: pyridostigmine, ptosis, thymectomy, diplopia, azathioprine, efgartigimod, rituximab, edrophonium.',
      'Weak eyelids, slurred speech, tiredness, an eye patch and a neurologist.',
      ...Array.from({ length: 6 }, () => 'It takes a while.'),
      'Some reach remission, and few have a second crisis.',
    ].join('\n');
  expect(shown(guide('Living with myasthenia gravis'))).toEqual(
    expect.arrayContaining(['remission', 'crisis']),
  );
  // ALS has neither.
  const other = guide('Living with ALS')
    .replaceAll('yasthenia gravis', 'myotrophic lateral sclerosis')
    .replaceAll('M', 'A');
  expect(shown(other)).not.toContain('remission');
});
