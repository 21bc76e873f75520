// Cards as plain text: everything claimed keeps its sources, what is heard is what is read, and nothing says where it was read.
import { describe, expect, test } from 'vitest';
import { formatDate } from '../../../src/card/format-date.ts';
import { standingWord } from '../../../src/card/words.ts';
import { writeCard } from '../../../src/card/written.ts';
import { compileLibrary } from '../../../src/knowledge/build/compile-library.ts';
import type { Card } from '../../../src/knowledge/card.ts';
import { createLibrary } from '../../../src/knowledge/library.ts';
import { data } from '../data/real-data.ts';

const { findCard, cards, dataset } = createLibrary(compileLibrary(data));
const all = cards().map((card) => [card.id, card] as const);

function sample(id: string): Card {
  const card = findCard(id);
  if (card === undefined) throw new Error(`no such concept: ${id}`);
  return card;
}

const claimsOf = ({ mg, als, tellApart, approval, urgent, corrections }: Card) =>
  [mg, als, tellApart, approval, urgent, ...corrections].flatMap((claim) => claim ?? []);

describe('to be copied', () => {
  test.each(all)('%s', (_, card) => {
    const text = writeCard(card, dataset, 'copy');
    expect(text).toContain(card.label);
    expect(text).toContain(card.definition);
    for (const { text: claim, cites } of claimsOf(card))
      expect(text).toContain(`${claim} [${cites.join(', ') || 'no source found'}]`);
    for (const [index, source] of card.sources.entries()) {
      const line = text.split('\n').find((one) => one.startsWith(`${index + 1}. `)) ?? '';
      expect(line).toContain(source.title);
      expect(line).toContain(source.link ?? 'no public link found');
    }
    expect(text).toContain('not medical advice');
    expect(text).not.toMatch(/undefined|null|NaN|\[object|\[\]/);
  });

  test('reads as a letter would', () => {
    const text = writeCard(sample('ptosis'), dataset, 'copy');
    const [title, definition, mg, als] = text.split('\n\n');
    expect(title).toBe('Drooping eyelid (Ptosis) · symptom');
    expect(definition).toBe(sample('ptosis').definition);
    expect(mg).toMatch(/^Myasthenia gravis \(Typical\): .+ \[1, /);
    expect(als).toMatch(/^ALS \(Not a feature\): .+ \[/);
    expect(text.split('\n').at(-1)).toBe(`Copied from Discern, data version ${dataset.version}.`);
  });

  test('a link that only opens a search is told, and no other', () => {
    for (const card of cards()) {
      const text = writeCard(card, dataset, 'copy');
      for (const { title, search } of card.sources) {
        const line = text.split('\n').find((one) => one.includes(title)) ?? '';
        expect(line.includes('link opens a search'), title).toBe(search === true);
      }
    }
    expect(sample('efgartigimod').sources.some(({ search }) => search)).toBe(true);
  });

  test('an approval says how old it is', () => {
    const card = cards().find(({ approval }) => approval && approval.asOf !== 'not dated');
    if (card?.approval === undefined) throw new Error('no approval');
    expect(writeCard(card, dataset, 'copy')).toContain(
      `Approval (as of ${formatDate(card.approval.asOf)}): `,
    );
  });
});

describe('to be read aloud', () => {
  test.each(all)('%s', (_, card) => {
    const text = writeCard(card, dataset, 'aloud');
    const heard = [card.label, card.definition, card.mg, card.als, card.tellApart, card.urgent];
    let at = -1;
    for (const part of heard) {
      if (part === undefined) continue;
      const next = text.indexOf(typeof part === 'string' ? part : part.text, at + 1);
      expect(next, `${JSON.stringify(part)} comes in its turn`).toBeGreaterThan(at);
      at = next;
    }
    for (const line of text.split('\n')) expect(line).toMatch(/[.!?]$/);
    expect(text).not.toMatch(/undefined|null|\[\d|https?:/);
    if (card.showStanding)
      expect(text).toContain(`Myasthenia gravis (${standingWord(card.mg.standing)}): ${card.mg.text}`);
  });
});

describe('to be reported', () => {
  test.each(all)('%s', (_, card) => {
    const text = writeCard(card, dataset, 'report');
    expect(text).toContain(`Concept: ${card.id}\nData version: ${dataset.version}\n`);
    for (const { text: claim } of claimsOf(card)) expect(text).toContain(claim);
    for (const { id } of card.sources) expect(text).toContain(`. ${id}`);
    expect(text.endsWith('What is wrong, and how you know:')).toBe(true);
    expect(text).not.toMatch(/https?:|undefined|null/);
  });
});
