// Cards as readers get them: complete, with sources numbered in the order in which they are cited.
import { expect, test } from 'vitest';
import { compileLibrary } from '../../../src/knowledge/build/compile-library.ts';
import type { Card, Claim } from '../../../src/knowledge/card.ts';
import { createLibrary } from '../../../src/knowledge/library.ts';
import type { LibraryData } from '../../../src/knowledge/library-data.ts';
import { data } from '../data/real-data.ts';

const compiled = compileLibrary(data);
const library = createLibrary(compiled);

/** The texts of a card in the order in which their sources are numbered. */
function claimsOf({ mg, als, tellApart, approval, urgent, corrections }: Card): Claim[] {
  return [mg, als, tellApart, approval, urgent, ...corrections].filter((claim) => claim !== undefined);
}

test('there is a card for every concept, in the order of the data', () => {
  expect(library.cards().map((card) => card.id)).toEqual(data.concepts.map((concept) => concept.id));
  expect(library.dataset).toEqual({
    version: data.dataset.version,
    compiled: data.dataset.compiled,
  });
});

test.each(data.concepts.map((concept) => [concept.id, concept] as const))(
  'the card of %s is complete',
  (id, concept) => {
    const card = library.findCard(id);
    if (!card) throw new Error('no card');
    const { label, clinicalName, category, definition } = concept;
    expect(card).toMatchObject({
      id,
      label,
      category,
      definition,
      showStanding: concept.showStanding !== false,
    });
    expect(card.clinicalName).toBe(clinicalName);
    for (const part of ['mg', 'als', 'tellApart', 'urgent', 'approval'] as const) {
      const cited = card[part]?.cites.map((number) => card.sources[number - 1]?.id);
      expect(card[part]?.text, part).toBe(concept[part]?.text);
      expect(cited, part).toEqual(concept[part]?.sources);
    }
    expect([card.mg.standing, card.als.standing]).toEqual([concept.mg.standing, concept.als.standing]);
    expect(card.approval?.asOf).toBe(concept.approval?.asOf);
  },
);

test('sources are numbered by first citation, without gaps or repeats', () => {
  for (const card of [...library.cards()]) {
    const firsts = [...new Set(claimsOf(card).flatMap((claim) => claim.cites))];
    expect(firsts, card.id).toEqual(card.sources.map((_, index) => index + 1));
  }
});

test('a correction that readers meet elsewhere is on the cards of all its concepts, and no other is', () => {
  const shown = data.corrections.filter(({ someSay }) => someSay !== undefined);
  expect(shown.length).toBeGreaterThan(20);
  for (const card of library.cards()) {
    const owed = shown.filter(({ concepts }) => concepts.includes(card.id));
    expect(
      card.corrections.map(({ someSay, text, cites }) => [
        someSay,
        text,
        cites.map((number) => card.sources[number - 1]?.id),
      ]),
      card.id,
    ).toEqual(owed.map(({ someSay, correct, sources }) => [someSay, correct, sources]));
  }
});

test('the comparison cites a list of its own', () => {
  const { rows, sources } = library.comparison;
  expect(rows.map((row) => row.id)).toEqual(data.comparison.map((row) => row.id));
  for (const [index, row] of rows.entries()) {
    for (const side of ['mg', 'als'] as const) {
      expect(row[side].cites.map((number) => sources[number - 1]?.id)).toEqual(
        data.comparison[index]?.[side].sources,
      );
    }
    expect(row.concepts.filter((id) => !library.findCard(id))).toEqual([]);
  }
  expect([...new Set(rows.flatMap(({ mg, als }) => [...mg.cites, ...als.cites]))]).toEqual(
    sources.map((_, index) => index + 1),
  );
});

test('a source links to its DOI, else to its address, else nowhere', () => {
  const cited = [...library.cards(), library.comparison].flatMap((part) => part.sources);
  expect(new Set(cited.map((source) => source.id)).size).toBe(compiled.sources.length);
  for (const source of cited) {
    const { doi, url } = data.sources.find(({ id }) => id === source.id) ?? {};
    if (doi !== undefined) expect(new URL(source.link ?? '').href).toBe(`https://doi.org/${doi}`);
    else expect(source.link).toBe(url);
  }
});

test('an unknown concept has no card', () => {
  expect(library.findCard('no-such-thing')).toBeUndefined();
  expect(library.findCard('constructor')).toBeUndefined();
});

test('a card is put together once', () => {
  expect(library.findCard('ptosis')).toBe(library.findCard('ptosis'));
  expect(library.cards()).toContain(library.findCard('ptosis'));
});

test('a review is handed on', () => {
  const [first] = compiled.cards;
  if (!first) throw new Error('no card');
  const reviewed = { by: 'A neurologist', on: '2027-01-31' };
  const changed: LibraryData = { ...compiled, cards: [{ ...first, reviewed }] };
  expect(createLibrary(changed).findCard(first.id)?.reviewed).toEqual(reviewed);
});

test('a library that lacks a source it cites says which', () => {
  const broken = createLibrary({ ...compiled, sources: [], comparison: [] });
  expect(() => broken.findCard('ptosis')).toThrow(/cites source "[a-z0-9-]+"/);
});
