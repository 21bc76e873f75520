// Sizes and characters no sane page has.
import lexiconData from 'discern:lexicon';
import { expect, test } from 'vitest';
import { findTerms } from '../../../src/matching/find-terms.ts';
import { createLexicon } from '../../../src/matching/lexicon.ts';
import { exactSegments } from '../../../src/text/exact-segments.ts';
import { blockAround, mayRead, readSegments } from '../../../src/text/read-segments.ts';
import { spansOf } from '../../../src/text/segment.ts';
import { build, get, textsOf } from './fixture.ts';

const lexicon = createLexicon(lexiconData);

/** `depth` elements inside each other; browsers render only so many, so this tree stays loose. */
function nested(name: string, depth: number): [outer: Element, inner: Element] {
  const outer = document.createElement(name);
  let inner = outer;
  for (let level = 1; level < depth; level += 1) {
    const next = document.createElement(name);
    inner.append(next);
    inner = next;
  }
  return [outer, inner];
}

test.each(['div', 'span'])('20,000 levels of <%s>', (name) => {
  const [outer, inner] = nested(name, 20_000);
  inner.append('ptosis');
  outer.append(' after');
  expect(textsOf(outer)).toEqual(name === 'div' ? ['ptosis', 'after'] : ['ptosis after']);
  expect(mayRead(inner)).toBe(true);
  expect(blockAround(inner)).toBe(name === 'div' ? inner : null);
});

test('50,000 siblings, blocks and inline tags', () => {
  const place = build('<div></div><p></p>');
  const [blocks, sentence] = [get(place, 'div'), get(place, 'p')];
  for (let index = 0; index < 50_000; index += 1) {
    const inline = document.createElement('i');
    inline.append('a ');
    sentence.append(inline);
    const block = document.createElement('section');
    block.append('thymoma');
    blocks.append(block);
  }
  const segments = [...readSegments(place)];
  expect(segments.length).toBe(50_001);
  expect(segments.at(-1)?.pieces.length).toBe(50_000);
});

test('one text node of 5 MB', () => {
  const place = build('<p></p>');
  const filler = 'nothing of note here, '.repeat(120_000);
  get(place, 'p').append(`${filler}ptosis ${filler}end`);
  const [segment] = [...readSegments(place)].flatMap(exactSegments);
  const matches = segment ? findTerms(segment.text, lexicon) : [];
  expect(matches.map(({ text }) => text)).toEqual(['ptosis']);
});

test('5 MB of spaces, and of words without an end', () => {
  const place = build('<p></p>');
  get(place, 'p').append(`ptosis${' '.repeat(5_000_000)}x`);
  const [spaces] = [...readSegments(place)];
  expect(spaces && findTerms(spaces.text, lexicon).length).toBe(1);
  expect(findTerms('a'.repeat(5_000_000), lexicon)).toEqual([]);
});

test("lone surrogates stand in nobody's way", () => {
  const place = build('<p></p>');
  get(place, 'p').append('\ud83d ptosis \ude00, \ud83d\ude00 thymoma\udfff');
  const [segment] = [...readSegments(place)];
  const found = segment ? findTerms(segment.text, lexicon) : [];
  expect(found.map(({ text }) => text)).toEqual(['ptosis', 'thymoma']);
  expect(found.map(({ start, end }) => segment && spansOf(segment, start, end).length)).toEqual([1, 1]);
});

test('a pair of surrogates split over two tags', () => {
  const place = build('<p></p>');
  const bold = document.createElement('b');
  bold.append('\ude00 ptosis');
  get(place, 'p').append('\ud83d', bold);
  const [segment] = [...readSegments(place)];
  const [match] = segment ? findTerms(segment.text, lexicon) : [];
  const spans = segment && match ? spansOf(segment, match.start, match.end) : [];
  expect(spans.map(({ node, start, end }) => node.data.slice(start, end))).toEqual(['ptosis']);
});
