// What is taken along: every claim of every term with the numbers of its sources, all sources in full, and no address unasked.
import { describe, expect, test } from 'vitest';
import { listTerms } from '../../../src/popup/found-terms.ts';
import { takeAway } from '../../../src/popup/take-away.ts';
import { toMarkdown } from '../../../src/popup/take-away-markdown.ts';
import { getCard, library, month, word } from '../../support/expected.ts';

const found = (ids: readonly string[]) =>
  ids.map((conceptId, index) => ({ conceptId, count: index + 1, frameId: 0, firstText: conceptId, why: [] }));
const everything = listTerms(found(library.cards().map(({ id }) => id)), library.findCard);
const some = listTerms(found(['ptosis', 'myasthenia-gravis', 'pyridostigmine']), library.findCard);
const all = takeAway(everything, library.dataset);

describe('the sheet', () => {
  test('numbers every source once, in the order in which they are cited', () => {
    const ids = all.sources.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const firstUses = all.terms.flatMap(({ card }) => card.sources.map(({ id }) => id));
    expect(ids).toEqual([...new Set(firstUses)]);
  });

  test('every number leads to the source that the card names', () => {
    for (const { card } of all.terms) {
      const own = getCard(card.id);
      const namedBy = (cites: readonly number[], sources: readonly { id: string }[]) =>
        cites.map((cite) => sources[cite - 1]?.id);
      for (const part of ['mg', 'als', 'tellApart', 'approval', 'urgent'] as const)
        expect(namedBy(card[part]?.cites ?? [], all.sources)).toEqual(
          namedBy(own[part]?.cites ?? [], own.sources),
        );
      for (const [index, { cites }] of card.corrections.entries())
        expect(namedBy(cites, all.sources)).toEqual(
          namedBy(own.corrections[index]?.cites ?? [], own.sources),
        );
    }
  });
});

describe('as Markdown', () => {
  const unescaped = (text: string) => text.replace(/\\([\\`*_{}[\]<>#|~&])/g, '$1');
  const markdown = toMarkdown(takeAway(some, library.dataset));
  const read = unescaped(markdown);

  test('holds every text of every term, and every source in full', () => {
    for (const { card } of some) {
      const { label, definition, mg, als, tellApart, approval, urgent, corrections } = card;
      const right = corrections.flatMap(({ someSay, text }) => [someSay, text]);
      const rows = [tellApart?.text, approval?.text, urgent?.text, ...right];
      const owed = [label, definition, mg.text, als.text, ...rows];
      for (const text of owed) if (text !== undefined) expect(read).toContain(text);
      for (const { title, authors, link } of card.sources) {
        expect(read).toContain(title);
        expect(read).toContain(authors);
        if (link !== undefined) expect(read).toContain(`<${link}>`);
      }
    }
    expect(read).toContain(word('card_tell_apart'));
  });

  test('says when it was compiled, which edition it is, and what it is not', () => {
    expect(read).toContain(word('take_foot', month));
    expect(read).toContain(library.dataset.version);
    expect(read).not.toMatch(/reviewed by (?!a clinician)/i);
  });

  test('names no page unless it is asked to', () => {
    expect(read).not.toContain(word('take_page'));
    const page = { title: 'My <b>page</b>\n# of *mine*', address: 'https://example.org/a?b=<c>&d=e f' };
    const named = toMarkdown(takeAway(some, library.dataset, page));
    expect(named).toContain(
      'My \\<b\\>page\\</b\\> \\# of \\*mine\\* <https://example.org/a?b=%3Cc%3E&d=e%20f>',
    );
  });

  test('a card a clinician read says so, and only that one', () => {
    const [first, ...others] = some;
    if (first === undefined) throw new Error('no term');
    const reviewed = { ...first, card: { ...first.card, reviewed: { by: 'A. Doctor', on: '2027-01-31' } } };
    const text = unescaped(toMarkdown(takeAway([reviewed, ...others], library.dataset)));
    expect(text.split(word('take_reviewed', 'A. Doctor', 'January 31, 2027'))).toHaveLength(2);
    expect(text).toContain(word('take_foot_some_reviewed', month));
  });

  test('the whole knowledge base fits on a sheet', () => {
    const whole = toMarkdown(all);
    expect(whole.match(/^## /gm)).toHaveLength(everything.length + 1);
    expect(whole.match(/^\d+\. /gm)).toHaveLength(all.sources.length);
  });
});
