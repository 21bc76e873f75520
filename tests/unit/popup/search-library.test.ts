import data from 'discern:cards';
import { expect, it } from 'vitest';
import { createLibrary } from '../../../src/knowledge/library.ts';
import { createSearch } from '../../../src/popup/search-library.ts';
import { createSpellings } from '../../../src/popup/spellings.ts';
import { data as facts } from '../data/real-data.ts';

const { concepts } = facts;
const search = createSearch(createLibrary(data).cards(), createSpellings());
const found = (query: string) => search(query).map(({ card }) => card.id);

it('puts the concept of that name first', () => {
  expect(found('riluzole')[0]).toBe('riluzole');
  expect(found('Drooping eyelid')[0]).toBe('ptosis');
  expect(found('PTOSIS')[0]).toBe('ptosis');
});

it('puts every concept first for its own label, also where a longer name begins with it', () => {
  for (const { id, label } of createLibrary(data).cards()) expect(found(label)[0], label).toBe(id);
}, 60_000);

it('finds every concept by its clinical name', () => {
  for (const { id, clinicalName } of createLibrary(data).cards()) {
    if (clinicalName !== undefined) expect(found(clinicalName), clinicalName).toContain(id);
  }
});

// 3,500 searches over 320 cards take their time.
it('finds every concept by every spelling that is listed for it', { timeout: 60_000 }, () => {
  const lost = concepts.flatMap(({ id, forms }) =>
    forms.filter(({ text }) => !found(text).includes(id)).map(({ text }) => `${id}: ${text}`),
  );
  expect(lost).toEqual([]);
});

it('shows the definition for a name, and says whose side another text is from', () => {
  const [named] = search('drooping eyelid');
  expect(named?.snippet).toBe(named?.card.definition);
  expect(named?.side).toBeUndefined();
  for (const { card, snippet, side } of search('months')) {
    expect(snippet).toBe(side === undefined ? card.definition : card[side].text);
  }
  expect(search('months').some(({ side }) => side === 'als')).toBe(true);
});

it('matches where words begin, in any order', () => {
  expect(found('eyelid droop')).toContain('ptosis');
  expect(found('tosis')).not.toContain('ptosis');
});

it('finds nothing for nothing, and takes every character as it is', () => {
  expect(found('  ')).toEqual([]);
  expect(found('zzz')).toEqual([]);
  expect(found('.*')).toEqual([]);
  expect(() => found('(a[b\\')).not.toThrow();
});
