// From offsets in a segment back to the page's own nodes: whatever tags and odd characters cut a term, its spans hold it whole.
import lexiconData from 'discern:lexicon';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldForm } from '../../../src/knowledge/fold.ts';
import { findTerms } from '../../../src/matching/find-terms.ts';
import { createLexicon, formsOf } from '../../../src/matching/lexicon.ts';
import { readSegments } from '../../../src/text/read-segments.ts';
import { spansOf } from '../../../src/text/segment.ts';

const lexicon = createLexicon(lexiconData);
const forms = formsOf(lexicon).filter(({ tier }) => tier === 'specific');

const spaces = fc.constantFrom(' ', '\u00a0', '\n  ', '\u2009', '\t');
const unseen = fc.constantFrom('', '', '', '\u00ad', '\u200b', '\u2060', '\ufe0f');
const around = fc.constantFrom('She had', 'é,', '«', '😀', '\ud800', 'İ', 'ﬁne', '…', '(', 'x\u0301');
const tags = fc.constantFrom('b', 'i', 'span', 'a', 'em');

/** A term in a sentence, with its spaces and invisible characters drawn anew. */
const sentences = fc
  .record({
    form: fc.constantFrom(...forms),
    before: around,
    after: around,
    spaces: fc.array(spaces, { minLength: 8, maxLength: 8 }),
    unseen: fc.array(unseen, { minLength: 40, maxLength: 40 }),
  })
  .map(({ form, before, after, spaces: drawn, unseen: hidden }) => {
    let drawnSpaces = 0;
    const letters = [...(form.cased ?? form.lower)].map((letter, index) => {
      const shown = letter === ' ' ? (drawn[drawnSpaces++ % drawn.length] ?? ' ') : letter;
      return shown + (hidden[index % hidden.length] ?? '');
    });
    const written = letters.join('');
    return `${before} ${written} ${after}`;
  });

/** The text cut into inline tags, nested or not, with comments in between. */
function cut(text: string, cuts: readonly { at: number; tag: string; deep: boolean }[]): Element {
  const block = document.createElement('p');
  let into: Element = block;
  let from = 0;
  const places = [...cuts].sort((a, b) => a.at - b.at);
  for (const { at, tag, deep } of places) {
    const end = Math.max(from, Math.min(text.length, at));
    into.append(text.slice(from, end), document.createComment('x'));
    from = end;
    const next = document.createElement(tag);
    (deep ? into : block).append(next);
    into = next;
  }
  into.append(text.slice(from));
  return block;
}

const cuts = fc.array(fc.record({ at: fc.nat(60), tag: tags, deep: fc.boolean() }), { maxLength: 6 });

test('the spans of every match hold its text, in order, each in its own node', () => {
  fc.assert(
    fc.property(sentences, cuts, (text, places) => {
      const block = cut(text, places);
      const segments = [...readSegments(block)];
      expect(segments.map((segment) => segment.text)).toEqual([text]);
      const [segment] = segments;
      if (segment === undefined) return;
      for (const piece of segment.pieces) {
        expect(segment.text.slice(piece.at, piece.at + piece.node.data.length)).toBe(piece.node.data);
      }
      const matches = findTerms(text, lexicon);
      expect(matches.length).toBeGreaterThan(0);
      for (const { start, end, form } of matches) {
        const spans = spansOf(segment, start, end);
        const joined = spans.map((span) => span.node.data.slice(span.start, span.end)).join('');
        expect(joined).toBe(text.slice(start, end));
        expect(foldForm(joined).toLowerCase().startsWith(form.lower.slice(0, -2))).toBe(true);
        expect(new Set(spans.map(({ node }) => node)).size).toBe(spans.length);
        expect(spans.every((span) => span.start < span.end)).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

test('spans outside every piece, empty and reversed', () => {
  const [segment] = [...readSegments(cut('ptosis here', []))];
  if (segment === undefined) throw new Error('nothing read');
  expect(spansOf(segment, 3, 3)).toEqual([]);
  expect(spansOf(segment, 5, 2)).toEqual([]);
  expect(spansOf(segment, 900, 950)).toEqual([]);
  expect(spansOf(segment, 0, 900).map(({ end }) => end)).toEqual([11]);
});
