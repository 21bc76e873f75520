// A page full of our vocabulary is about us, however seldom it names a disease; an index of many subjects is not.
import { expect, test } from 'vitest';
import { shown } from './read-text.ts';

const DIARY = [
  '% Month nineteen',
  'Dean was diagnosed with ALS last year.',
  'He takes riluzole, and we asked for tofersen.',
  'The forced vital capacity was 58.',
  'His ALSFRS-R fell again, and the fasciculations came back.',
  'Voice banking was the best we did.',
  'The EMG showed denervation.',
  'It is called pseudobulbar affect.',
  'They looked for SOD1 and C9orf72.',
  'The cough assist is loud, and the foot drop is worse.',
];

test('an everyday word far from any name is shown on it', () => {
  expect(shown([...DIARY, 'He lost a lot of weight.', 'The wheelchair came.'].join('\n'))).toContain(
    'wheelchair',
  );
});

test('not where the page names the disease once and speaks of other things', () => {
  const letter = [
    '% Village letter',
    'Jack was diagnosed with ALS last year.',
    'The wheelchair ramp is mended.',
  ];
  expect(shown(letter.join('\n'))).not.toContain('wheelchair');
});

test('not on an index of many clinics', () => {
  const index = [
    ...DIARY.slice(0, 1),
    '## Stroke\nForced vital capacity fell.',
    '## Epilepsy\nThe EMG was normal.',
    '## Cardiology\nPlasma exchange.',
    '## Neuromuscular',
    ...DIARY.slice(1),
    '## Getting here\nA wheelchair stands at the door.\nAsk for the EMG room.',
  ];
  expect(shown(index.join('\n'))).not.toContain('wheelchair');
});

test('half a name among words of our vocabulary is the disease', () => {
  expect(shown('Myasthenia shows in fatigable weakness.\nA single-fiber EMG helps.')).toContain('Myasthenia');
  expect(shown('Myasthenia.')).toEqual([]);
  // Here it is another disease.
  const congenital =
    '% Congenital myasthenic syndrome\nCongenital myasthenia is inherited.\nFatigable weakness begins early.\nA single-fiber EMG helps.';
  expect(shown(`${congenital}\nThis myasthenia is inherited.`)).not.toContain('myasthenia');
});

const LETTER = [
  '% Discharge summary',
  '## Diagnoses',
  'Generalised myasthenia gravis with AChR antibodies, MGFA class IV.',
  'Myasthenic crisis after an infection.',
  '## History',
  'Bilateral ptosis, diplopia, dysphagia and nasal speech; forced vital capacity fell. She was intubated.',
  'Slurred speech and shortness of breath at night.',
  'Known myasthenia gravis for a year.',
  '## Course',
  'Plasma exchange, then IVIG. Pyridostigmine was paused on the ventilator.',
  'Noninvasive ventilation by night; a swallow study showed no aspiration. A cough assist helped.',
  'The physiotherapist and the dietitian came; the psychologist saw her.',
  'Her depression and fatigue eased.',
  '## Tests',
  'Repetitive nerve stimulation: decrement. Single-fiber EMG: jitter. No thymoma; thymectomy is planned.',
  'An ice pack test opened the eye. MuSK antibodies negative.',
  'Brain MRI normal. Vitamin B12 normal.',
  '## Medicines',
  'Pyridostigmine, prednisolone, azathioprine.',
  'A statin is paused.',
  '## At home',
  'Pyridostigmine as before, and an alert card.',
  ...['Constipation', 'Pain', 'A wheelchair', 'Exercise', 'Pregnancy', 'Anxiety'].map(
    (word) => `- ${word}: ask the nurse.`,
  ),
];
const FLU = '- Flu shot each autumn.';

test('a letter without a title of ours is about us when it speaks of so much that is ours in all its parts', () => {
  expect(shown([...LETTER, '## Please', FLU].join('\n'))).toContain('Flu shot');
});

test('not where other parts say nothing of it', () => {
  const wards = ['## Kitchen\nDrooling.', '## Garden\nPain.', '## Parking\nAnxiety.'];
  expect(shown([...LETTER, ...wards, '## Please', FLU].join('\n'))).not.toContain('Flu shot');
});

test('not where it speaks of little', () => {
  const short = LETTER.filter((_, line) => line < 4 || line > 15);
  expect(shown([...short, '## Please', FLU].join('\n'))).not.toContain('Flu shot');
});

const THREAD = [
  '% Calf going for six weeks',
  'Everybody says ALS. Fasciculations, no foot drop.',
  'The EMG is on Friday. In ALS it shows denervation, they say.',
  'Benign fasciculation syndrome. Tongue atrophy is what ALS brings.',
  'Upper motor neuron signs: none. Lower motor neuron signs: none.',
  'Nerve conduction studies were fine. Is it amyotrophic lateral sclerosis?',
];

test('a thread that names us often needs half of the vocabulary', () => {
  expect(shown([...THREAD, 'My legs feel numbness.'].join('\n'))).toContain('numbness');
  // On another illness it names ours once.
  const other = THREAD.map((line) => line.replace(/ALS|amyotrophic lateral sclerosis/g, 'it'));
  expect(shown([...other, 'ALS it is not.', 'My legs feel numbness.'].join('\n'))).not.toContain('numbness');
});

test('a short list of illnesses is not about the three of ours in it', () => {
  const list = [
    '% Fast claims',
    '- Acute leukemia. A biopsy.',
    '- Amyotrophic lateral sclerosis',
    '- Primary lateral sclerosis',
    '- Progressive bulbar palsy',
    '- Frontotemporal dementia',
    'Fatigue and pain go the usual road.',
  ];
  expect(shown(list.join('\n'))).toEqual([
    'Amyotrophic lateral sclerosis',
    'Primary lateral sclerosis',
    'Progressive bulbar palsy',
  ]);
});

const ESSAY = [
  '% Night shift',
  'Ray was told that it is ALS, and Dot sleeps when the machine lets her.',
  'In March they looked at his vital capacity and said: now.',
  'A cough assist sounds like a drowning in reverse.',
  'Voice banking came too late.',
  'ALS took the stairs, and then the foot drop took the porch.',
  'The man at the tire place had a cousin who was well.',
  'Two wheelchairs, one too heavy.',
  'He laughed at the funeral; it is called pseudobulbar affect, and ALS does it.',
];

test('an essay without a title of ours is about us when it keeps to us', () => {
  expect(shown(ESSAY.join('\n'))).toEqual(expect.arrayContaining(['vital capacity', 'wheelchairs']));
});

test('a word of a heading takes no section away from it', () => {
  const [first = '', ...rest] = ESSAY;
  const text = [first, ...rest, '## A dropped pitcher', 'The hand let go, and then the swallowing.'].join(
    '\n',
  );
  expect(shown(text)).toContain('swallowing');
});

test('not when it speaks of other illnesses, too', () => {
  const others = 'Diabetes, gout, lupus, asthma, glaucoma: the ward has all of them.';
  expect(shown([...ESSAY, others].join('\n'))).not.toContain('wheelchairs');
});

test('nor when its title is a disease like ours', () => {
  const titled = ['% Living with Guillain-Barré syndrome', ...ESSAY.slice(1)];
  expect(shown(titled.join('\n'))).not.toContain('wheelchairs');
});

test('nor when it seldom speaks of ours', () => {
  const more = ['A cane.', 'Fatigue.', 'The pain.', 'Constipation.', 'Exercise.', 'Anxiety.', 'Pregnancy.'];
  expect(shown([...ESSAY, ...more, ...more].join('\n'))).not.toContain('wheelchairs');
});

const INTERVIEW = [
  '% Tea with Rosalind',
  'Motor neurone disease, and what to eat with it.',
  'Swallowing first, then weight loss. In MND we look early.',
  'A feeding tube is for MND, not for failure.',
  'Drooling, choking at night and fatigue are asked about.',
  'A wheelchair, a ventilator and hospice: that is MND, too.',
  'The carers need sleep, and grief is allowed.',
  'What about constipation?',
];

test('an interview in plain words is about us when it names us again and again, and no other illness', () => {
  expect(shown(INTERVIEW.join('\n'))).toContain('constipation');
  expect(shown([...INTERVIEW, 'Diabetes is for next week.'].join('\n'))).not.toContain('constipation');
});
