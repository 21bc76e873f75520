// Pages that never spell their disease out: its letters are known by what else the page says.
import { describe, expect, test } from 'vitest';
import { shown, verdicts } from './read-text.ts';

const text = (...lines: string[]) => lines.join('\n');

describe('two names of one disease by their letters', () => {
  const HISTORY = ['% The bucket summer', 'They gave to ALS research, and wet friends.'];
  test('are each other’s proof', () => {
    expect(shown(text(...HISTORY, 'The MND Association paid for gene hunts.'))).toEqual(['ALS', 'MND']);
  });
  test('not where one of them is something else', () => {
    expect(shown(text(...HISTORY, 'The MND, our ministry of national defence, paid.'))).toEqual([]);
    expect(shown(text(...HISTORY, 'The mayor paid.'))).toEqual([]);
  });
});

describe('letters among terms of art, on a page that names the other disease', () => {
  const QUESTIONS = [
    '% Does a twitching calf mean ALS?',
    'Fasciculations are flickers. ALS comes with loss.',
    'A normal electromyography makes ALS very unlikely.',
    'Tongue atrophy and foot drop are signs. We say benign fasciculation syndrome.',
  ];
  const OTHER = 'A lid that droops makes me think of myasthenia gravis.';
  test('are the disease when they are used again and again', () => {
    expect(shown(text(...QUESTIONS, OTHER, 'Parent or sibling with ALS.'))).toEqual(
      expect.arrayContaining(['ALS', 'Fasciculations', 'foot drop']),
    );
  });
  test('not when they stand once', () => {
    const once = QUESTIONS.map((line) => line.replaceAll('ALS', 'it'));
    expect(shown(text(...once, OTHER, 'Theatres have ALS trolleys.'))).not.toContain('ALS');
  });
});

test('doses do not name a disease, however many there are', () => {
  const leaflet = [
    '% Living with amyotrophic lateral sclerosis',
    'Riluzole, fasciculations, denervation and foot drop.',
    ...['RILUZOLE 50 MG', 'BACLOFEN 10 MG', 'QUININE 200 MG', 'PREDNISONE 20 MG', 'A tube of 5 MG'],
  ];
  expect(shown(text(...leaflet, 'The MG is blue.'))).not.toContain('MG');
});

describe('letters that a page spells out otherwise once', () => {
  const HANDBOOK = [
    '% Breathing and sleep: the handbook of ALS',
    'In ALS the diaphragm weakens. Forced vital capacity tells.',
    'NIV in ALS lengthens life. A cough assist helps, and voice banking comes first.',
    'In ALS an EMG shows denervation; fasciculations and foot drop come. Fatigue in ALS is common.',
    'ALS spares the eyes. Tongue atrophy is seen in ALS. My card says: "I have ALS."',
    'Pseudobulbar affect, and the feeding tube, in ALS.',
  ];
  const PARAMEDICS = 'Yes, they also say it for advanced life support (their ALS).';
  test('are ours where they are told as an illness and most uses are', () => {
    expect(shown(text(...HANDBOOK, PARAMEDICS))).toEqual(
      expect.arrayContaining(['NIV', 'cough assist', 'fasciculations']),
    );
  });
  test('not on a page that hardly speaks of it', () => {
    const agency = [
      '% The agency',
      'The Administrative Law Section is called the ALS.',
      ...Array.from({ length: 8 }, (_, day) => `On day ${day} the ALS shall set a hearing.`),
      'A claimant said: I have ALS.',
      'Fatigue was found.',
    ];
    expect(shown(text(...agency))).not.toContain('ALS');
  });
});

describe('letters side by side with the name of the other disease', () => {
  test.each(['the ALS and myasthenia gravis clinics', 'myasthenia gravis, ALS', 'myasthenia gravis/ALS'])(
    'are the disease: %s',
    (words) => expect(shown(text('% Staff news', `Dr Vance runs ${words}.`))).toContain('ALS'),
  );
  test('not when they are only near', () => {
    const line = 'The talk on myasthenia gravis is on Monday. The ALS server is down at noon.';
    expect(verdicts(text('% Staff news', line)).at(-1)).toBe('(ALS): reason_unbound');
  });
});
