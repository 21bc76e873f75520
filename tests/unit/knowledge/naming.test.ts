// Plain or clinical name first: the two names change places, and nothing else does.
import { expect, test } from 'vitest';
import { named, withNames } from '../../../src/knowledge/naming.ts';
import { getCard, library } from '../../support/expected.ts';

const lid = getCard('ptosis');

test('the clinical name comes first where there is one', () => {
  const { label, clinicalName, ...rest } = named(lid, 'clinical');
  expect([label, clinicalName]).toEqual([lid.clinicalName, lid.label]);
  expect({ ...rest, label: lid.label, clinicalName: lid.clinicalName }).toEqual(lid);
  expect(named(lid, 'plain')).toBe(lid);
});

test('a concept of one name keeps it, and no card is lost', () => {
  const clinical = withNames(library, 'clinical');
  expect(clinical.cards().map(({ id }) => id)).toEqual(library.cards().map(({ id }) => id));
  for (const { id, clinicalName, label } of library.cards())
    expect(clinical.findCard(id)?.label).toBe(clinicalName ?? label);
  expect(clinical.findCard('nobody')).toBeUndefined();
  expect(withNames(library, 'plain')).toBe(library);
});
