// A section of the field our diseases belong to, on a page about many things.
import { describe, expect, test } from 'vitest';
import { shown } from './read-text.ts';

const page = (heading: string) =>
  [
    '# Letters and tests on our wards',
    '## Heart',
    'Fatigue and a pacemaker.',
    `## ${heading}`,
    'People come with amyotrophic lateral sclerosis, among others.',
    '- Advice: a nurse rings back',
    '- Nerve conduction studies and EMG',
    '- Repetitive nerve stimulation',
    '- Genetic counselling',
    '## Skin',
    'Dysphagia and spasticity.',
  ].join('\n');

const TERMS = ['Nerve conduction studies', 'EMG', 'Repetitive nerve stimulation', 'Genetic counselling'];

describe('terms of art', () => {
  test.each(['Our neuromuscular service', '4. Neuromuscular diseases', 'Nerve and muscle clinic'])(
    'are ours below "%s", and not below the next heading',
    (heading) => expect(shown(page(heading))).toEqual(['amyotrophic lateral sclerosis', ...TERMS]),
  );
  test.each(['Neuromuscular training for runners', 'Outpatients', 'Reversal of neuromuscular blockade'])(
    'are not below "%s"',
    (heading) => {
      for (const term of TERMS.slice(2)) expect(shown(page(heading))).not.toContain(term);
    },
  );
});

describe('a main heading of our field', () => {
  const notes = (heading: string) =>
    [
      `# ${heading}`,
      'Exam in nine days.',
      '## Physiology',
      'Vesicles are released into the synaptic cleft.',
      '## Illnesses',
      'Next week: myasthenia gravis.',
    ].join('\n');
  test('makes the page ours', () => {
    expect(shown(notes('Week 4: NMJ disorders'))).toContain('synaptic cleft');
  });
  test('not one of another field', () => {
    expect(shown(notes('Week 4: headache'))).not.toContain('synaptic cleft');
  });
});
