// How near our diseases have to be named: by page, section, block and sentence, and what does not count.
import { describe, expect, test } from 'vitest';
import { shown } from './read-text.ts';

const lines = (...all: string[]) => all.join('\n');

describe('a page that names a disease in passing', () => {
  const clinics = lines(
    '# Our clinics',
    '## Heart',
    'Fatigue and dysphagia after surgery.',
    'Beta blockers and anxiety.',
    '## Myasthenia gravis',
    'Drooping eyelids and dysphagia.',
    '## Hip',
    'Weakness after a fall, and spasticity.',
  );
  test('lights that section and leaves the others', () => {
    expect(shown(clinics)).toEqual(['Myasthenia gravis', 'Drooping eyelids', 'dysphagia']);
  });

  test('lights the list item, not its neighbours', () => {
    const list = lines(
      '# Causes',
      '- Heart failure: fatigue, dysphagia',
      '- Myasthenia gravis: fatigue, ptosis',
      '- Stroke: dysphagia',
    );
    expect(shown(list)).toEqual(['Myasthenia gravis', 'fatigue', 'ptosis']);
  });
});

describe('a page about the diseases', () => {
  const page = lines('% Myasthenia gravis', '# Myasthenia gravis', 'Weakness varies.', 'Ptosis comes first.');
  test('lights everyday words and terms of art', () => {
    expect(shown(page)).toEqual(['Myasthenia gravis', 'Myasthenia gravis', 'Weakness', 'Ptosis']);
  });

  test('leaves the boxes beside the text alone', () => {
    expect(shown(lines(page, '> Fight fatigue with our tea.', '> Dysphagia after stroke'))).toEqual(
      shown(page),
    );
  });

  test('wants more of a comment', () => {
    expect(shown(lines(page, '~ My back is full of pain.')).slice(4)).toEqual([]);
  });
});

test('a heading of the first rank titles a page only when it is the only one', () => {
  const posts = lines(
    '# Myasthenia gravis: an overview',
    'It comes and goes.',
    '# Stroke in the young',
    'Dysphagia and spasticity.',
    'Drooling.',
    'Aphasia and dysarthria.',
  );
  expect(shown(posts)).toEqual(['Myasthenia gravis']);
});

test('a mention reaches so far and no further in a long block', () => {
  const filler = 'Nothing of note was said about it. '.repeat(30);
  expect(shown(`Myasthenia gravis. ${filler} Dysphagia.`)).toEqual(['Myasthenia gravis']);
});

test('a block with tens of thousands of terms is judged in time that grows with its length', () => {
  const text = 'In myasthenia gravis ptosis and weakness. '.repeat(4000);
  expect(shown(text)).toHaveLength(12_000);
});

test('a register that defines the same letters on every line is judged in time that grows with its length', () => {
  const text = Array.from(
    { length: 4000 },
    (_, line) => `Trial ${line} in amyotrophic lateral sclerosis (ALS).`,
  );
  expect(shown(text.join('\n'))).toHaveLength(8000);
});
