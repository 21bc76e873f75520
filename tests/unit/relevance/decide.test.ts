// The four tiers and what binds letters, each with the reason given.
import { describe, expect, test } from 'vitest';
import { shown, verdicts } from './read-text.ts';

describe('tiers', () => {
  test.each([
    ['a specific word is shown anywhere', 'A note on riluzole.', ['riluzole: reason_specific']],
    ['a clinical word alone is held back', 'She has ptosis.', ['(ptosis): reason_no_evidence']],
    [
      'a clinical word is shown where MG or ALS is named once',
      'Ptosis in myasthenia gravis.',
      ['Ptosis: reason_clinical', 'myasthenia gravis: reason_specific'],
    ],
    [
      'an everyday word is shown in the same paragraph',
      'Muscle weakness in myasthenia gravis.',
      ['Muscle weakness: reason_everyday', 'myasthenia gravis: reason_specific'],
    ],
    [
      'and held back in another, on a page that names the disease only once',
      'A rare cause is myasthenia gravis.\nMuscle weakness.',
      ['myasthenia gravis: reason_specific', '(Muscle weakness): reason_everyday_held'],
    ],
    [
      'a page that names the diseases again and again is about them',
      'Muscle weakness.\nMyasthenia gravis, or Erb-Goldflam disease.\nPyridostigmine.\nAnti-AChR.\nMyasthenia gravis.',
      [
        'Muscle weakness: reason_everyday',
        'Myasthenia gravis: reason_specific',
        'Erb-Goldflam disease: reason_specific',
        'Pyridostigmine: reason_specific',
        'Anti-AChR: reason_specific',
        'Myasthenia gravis: reason_specific',
      ],
    ],
    [
      'so is the title',
      '% Living with myasthenia gravis\nMuscle weakness.',
      ['myasthenia gravis: reason_specific', 'Muscle weakness: reason_everyday'],
    ],
    [
      'and a heading',
      '# Myasthenia gravis\nMuscle weakness.',
      ['Myasthenia gravis: reason_specific', 'Muscle weakness: reason_everyday'],
    ],
    [
      'ambiguous letters alone are held back',
      'MG and ALS.',
      ['(MG): reason_unbound', '(ALS): reason_unbound'],
    ],
    [
      'negated and historical mentions are still terms',
      'She does not have myasthenia gravis; ptosis was absent.',
      ['myasthenia gravis: reason_specific', 'ptosis: reason_clinical'],
    ],
  ])('%s', (_, text, expected) => {
    expect(verdicts(text)).toEqual(expected);
  });
});

describe('letters bound by a definition', () => {
  test.each([
    ['long form (ABC)', 'Amyotrophic lateral sclerosis (ALS) is rare. ALS is hard.', 2],
    ['ABC (long form)', 'ALS (amyotrophic lateral sclerosis) is rare. ALS is hard.', 2],
    ['a longer form that ends in the long form', 'Generalised myasthenia gravis (MG) varies. MG is rare.', 2],
    ['the long form elsewhere on the page', 'ALS is hard.\nIt means amyotrophic lateral sclerosis.', 1],
    ['inside a longer form of another concept', 'MG is hard.\nThis is ocular myasthenia gravis.', 1],
    ['brackets of the other kind', 'Amyotrophic lateral sclerosis [ALS] is rare.', 1],
    ['quotes in the brackets', 'Amyotrophic lateral sclerosis (“ALS”) is rare.', 1],
  ])('%s', (_, text, count) => {
    expect(shown(text).filter((word) => word === 'ALS' || word === 'MG')).toHaveLength(count);
  });

  test.each([
    ['Advanced life support (ALS) teams came. An ALS team came.'],
    ['ALS (advanced life support) teams came.'],
    ['Ambient light sensor (ALS) data. Riluzole is something else.'],
    [
      'Nobody knows amyotrophic lateral sclerosis here.\nAdvanced life support (ALS) saves lives. The ALS course.',
    ],
    [
      'Portable executable (PE) files and myasthenia gravis, myasthenia gravis. The PE header. Plasma exchange.',
    ],
    ['The advanced life support (ALS) course.\nOur ALS clinic and a possible ALS call.'],
  ])('bound to something else: %s', (text) => {
    expect(shown(text).filter((word) => /\b(?:ALS|PE)\b/.test(word))).toEqual([]);
  });

  test.each([
    ['ALS (also called Lou Gehrig’s disease) is rare.'],
    ['ALS (a neurological disease) is rare.'],
    ['ALS (all types) is rare.'],
    ['Adults with neurological diseases (ALS, MG) were asked.'],
    ['It takes the use of arms and legs (ALS).'],
    ['A local society (ALS Association) helps.'],
  ])('no definition at all: %s', (text) => {
    const page = `Amyotrophic lateral sclerosis (ALS) is rare.\n${text}\nALS again.`;
    expect(verdicts(page).filter((verdict) => /^\(ALS/.test(verdict))).toEqual([]);
  });

  test.each([
    ['Repetitive nerve stimulation testing (RNS) was done.', 'RNS'],
    ['A multidisciplinary care team (MDT) helps.', 'MDT'],
    ['ALS (for amyotrophic lateral sclerosis) is rare.', 'ALS'],
  ])('ours with a word added: %s', (text, letters) => {
    expect(shown(`# Myasthenia gravis\n${text}\n${letters}.`)).toContain(letters);
  });

  test('a definition counts from where it stands, also within a paragraph', () => {
    const text =
      'Advanced life support (ALS) crews meet people who have amyotrophic lateral sclerosis (ALS). ALS again.';
    expect(verdicts(text).filter((verdict) => /ALS\b/.test(verdict))).toEqual([
      '(ALS): reason_defined_elsewhere',
      'ALS: reason_defined',
      'ALS: reason_defined',
    ]);
  });

  test('the last definition before a mention counts', () => {
    const text = [
      'Amyotrophic lateral sclerosis (ALS) is rare. ALS one.',
      'Advanced life support (ALS) differs. ALS two.',
      'Again amyotrophic lateral sclerosis (ALS). ALS three.',
    ].join('\n');
    expect(verdicts(text).filter((verdict) => verdict.includes('ALS'))).toEqual([
      'ALS: reason_defined',
      'ALS: reason_defined',
      '(ALS): reason_defined_elsewhere',
      '(ALS): reason_defined_elsewhere',
      'ALS: reason_defined',
      'ALS: reason_defined',
    ]);
  });

  test('a clinical long form does not wake a page about something else', () => {
    expect(shown('Creatine kinase (CK) was high. CK fell.')).toEqual([]);
    expect(
      shown('In myasthenia gravis creatine kinase (CK) is normal. CK.').filter((word) => word === 'CK'),
    ).toEqual(['CK', 'CK']);
  });
});

describe('neighbours', () => {
  const about = 'Myasthenia gravis (MG) is treated.\n';
  test.each([
    ['Take 60 MG daily.', []],
    ['Take 60MG daily.', []],
    ['Take 0.5-MG daily.', []],
    ['Give 2 MG/kg.', []],
    ['MG/dL is a unit.', []],
    ['MG is a disease.', ['MG']],
    ['In 2020 MG was rare.', ['MG']],
    ['Of 100 MG cases.', ['MG']],
    ['Class 3 MG needs care.', ['MG']],
    ['Topic 4 - MG basics.', ['MG']],
    ['The ALSFRS-R=40.', ['ALSFRS-R']],
    ['Write to help@myasthenia.example or MG@example.org.', []],
    ['See https://example.org/myasthenia-gravis/MG now.', []],
    ['Use MG_MODE = 1.', []],
  ])('%s', (text, expected) => {
    expect(shown(about + text).slice(2)).toEqual(expected);
  });
});

test('every reason has its sentence', async () => {
  const { default: messages } = await import('../../../src/public/_locales/en/messages.json');
  const { readFileSync, readdirSync } = await import('node:fs');
  const folder = new URL('../../../src/', import.meta.url);
  const keys = ['relevance', 'painting', 'page'].flatMap((name) =>
    readdirSync(new URL(name, folder)).flatMap((file) =>
      [
        ...readFileSync(new URL(`${name}/${file}`, folder), 'utf8').matchAll(/'((?:reason|painter)_\w+)'/g),
      ].map((found) => found[1] ?? ''),
    ),
  );
  expect(new Set(keys).size).toBeGreaterThan(15);
  expect([...new Set(keys)].filter((key) => !(key in messages))).toEqual([]);
});

describe('on a page about many things', () => {
  const ward = ['% Our wards', ...Array(4).fill('Myasthenia gravis (MG) is seen here.')].join('\n');
  test('a word with two meanings is ours in a sentence that names the disease', () => {
    expect(shown(`${ward}\n- for a crisis in MG`)).toContain('crisis');
    expect(shown(`${ward}\n- for a crisis in the kitchen`)).not.toContain('crisis');
  });
});
