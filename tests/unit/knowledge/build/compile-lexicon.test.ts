// The compiled lexicon: how forms are written, and which are left to the matcher's plural rule.
import { expect, test } from 'vitest';
import { compileLexicon } from '../../../../src/knowledge/build/compile-lexicon.ts';
import { foldForm } from '../../../../src/knowledge/fold.ts';
import { TIERS } from '../../../../src/knowledge/lexicon-data.ts';
import { pluralOf } from '../../../../src/knowledge/plural.ts';
import type { Concept, DiseaseSide, Form } from '../../../../src/knowledge/schema.ts';
import { data } from '../../data/real-data.ts';

function conceptWith(forms: Form[]): Concept {
  const side: DiseaseSide = {
    standing: 'possible',
    text: 'It is.',
    sources: ['smith-2020'],
    basis: 'mixed',
  };
  return {
    id: 'x',
    label: 'X',
    category: 'symptom',
    forms,
    definition: 'A thing.',
    mg: side,
    als: side,
  };
}

function compile(...forms: Form[]) {
  return compileLexicon({ concepts: [conceptWith(forms)] });
}

const clinical = (text: string): Form => ({ text, tier: 'clinical' });
const cased = (text: string): Form => ({
  text,
  tier: 'ambiguous',
  caseSensitive: true,
  meansElsewhere: 'x',
});

test('forms are folded and lower case, or keep their case behind an equals sign', () => {
  const { entries } = compile(clinical('Guillain–Barré'), cased('MuSK'), {
    text: 'lids',
    tier: 'everyday',
  });
  expect(entries).toEqual([['x', 'both', '', 'guillain barre', 'lids', '=MuSK']]);
});

test('the forms of one tier are parted by bars', () => {
  expect(compile(clinical('lid'), clinical('eyelid')).entries[0]?.[3]).toBe('eyelid|lid');
});

test.each<[string, Form[], string[]]>([
  ['a regular plural', [clinical('motor neurons'), clinical('motor neuron')], ['motor neurons']],
  ['a plural in -ies', [clinical('antibody'), clinical('antibodies')], ['antibodies']],
  ['a case-sensitive plural', [cased('NMJ'), cased('NMJs')], ['NMJs']],
  ['an equal spelling', [clinical('flare-up'), clinical('flare up')], ['flare up']],
  ['an irregular plural stays', [clinical('prognosis'), clinical('prognoses')], []],
  ['a plural of another tier stays', [clinical('cramp'), { text: 'cramps', tier: 'everyday' }], []],
  ['a plural of another case rule stays', [cased('EMG'), clinical('EMGs')], []],
  ['a plural of a dropped plural stays', [clinical('ga'), clinical('gas'), clinical('gases')], ['gas']],
])('dropped or not: %s', (_, forms, expected) => {
  expect(compile(...forms).dropped).toEqual(expected);
});

test('forms of two concepts never drop each other', () => {
  const concepts = [conceptWith([clinical('lid')]), { ...conceptWith([clinical('lids')]), id: 'y' }];
  expect(compileLexicon({ concepts }).dropped).toEqual([]);
});

test('the real lexicon: every form is either carried or the regular plural of one that is', () => {
  const { entries, dropped } = compileLexicon(data);
  let found = 0;
  for (const [index, concept] of data.concepts.entries()) {
    const [, , ...tiers] = entries[index] ?? [];
    for (const form of concept.forms) {
      const folded = foldForm(form.text);
      const key = form.caseSensitive ? `=${folded}` : folded.toLowerCase();
      const written = tiers[TIERS.indexOf(form.tier)]?.split('|') ?? [];
      const carried = written.map((text) => (text.startsWith('~') ? text.slice(1).toLowerCase() : text));
      const reached = carried.includes(key) || carried.some((other) => pluralOf(other) === key);
      expect(reached, `${concept.id}: ${form.text}`).toBe(true);
      if (carried.includes(key)) found += 1;
    }
  }
  const listed = data.concepts.flatMap((concept) => concept.forms).length;
  expect(found + dropped.length).toBe(listed);
  expect(dropped.length).toBeGreaterThan(400);
});

test('words whose case counts keep it inside longer forms', () => {
  const { entries } = compile(cased('ALS'), clinical('Possible ALS'), clinical('false alarm'));
  expect(entries[0]?.[3]).toBe('false alarm|~possible ALS');
});
