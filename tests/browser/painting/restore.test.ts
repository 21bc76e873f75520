// A static page that turns out to be alive: whatever a script did to a text we had cut, the page ends up saying what it meant.
import { afterEach, expect, test } from 'vitest';
import { WrappedText } from '../../../src/painting/wrapped-text.ts';

const TEXT = 'First ptosis was noted, then diplopia.';
const WRAPS = [
  { start: 6, end: 12, style: 'mg-light' },
  { start: 29, end: 37, style: 'mg-light' },
];

/** A paragraph with one text, wrapped; `write` is what the page does before it is restored. */
function after(write: (text: Text, paragraph: HTMLElement) => void, text = TEXT, wraps = WRAPS): HTMLElement {
  const paragraph = document.createElement('p');
  const node = document.createTextNode(text);
  paragraph.append(node);
  document.body.append(paragraph);
  const wrapped = new WrappedText(node, wraps);
  write(node, paragraph);
  wrapped.restore();
  return paragraph;
}

afterEach(() => document.body.replaceChildren());

test.each<[string, (text: Text, paragraph: HTMLElement) => void, string]>([
  ['nothing', () => {}, TEXT],
  ['writes to the text', (text) => text.replaceData(0, text.length, 'New words.'), 'New words.'],
  ['appends to the paragraph', (_, paragraph) => paragraph.append(' More.'), `${TEXT} More.`],
  ['puts words before the text', (text) => text.before('So: '), `So: ${TEXT}`],
  ['removes the text', (text) => text.remove(), ''],
  ['empties the paragraph', (_, paragraph) => paragraph.replaceChildren(), ''],
  ['replaces the text', (text) => text.replaceWith('Other words.'), 'Other words.'],
  ['moves the text to the front', (text, paragraph) => paragraph.prepend(text), TEXT],
  ['normalizes', (_, paragraph) => paragraph.normalize(), TEXT],
  [
    'writes into a word of ours',
    (_, paragraph) => paragraph.querySelector('discern-term')?.replaceChildren('edaravone'),
    TEXT.replace('ptosis', 'edaravone'),
  ],
])('the page %s', (_, write, expected) => {
  const paragraph = after(write);
  expect(paragraph.textContent).toBe(expected);
  expect(paragraph.querySelector('discern-term')).toBeNull();
});

test('a text that begins with a term survives normalize()', () => {
  const paragraph = after((_, at) => at.normalize(), 'ptosis came first', [
    { start: 0, end: 6, style: 'mg-light' },
  ]);
  expect(paragraph.textContent).toBe('ptosis came first');
});

test('a text behind another survives normalize()', () => {
  const paragraph = after((text, at) => {
    text.before('Before: ');
    at.normalize();
  });
  expect(paragraph.textContent).toBe(`Before: ${TEXT}`);
});

test('a text taken out and put back later is whole', () => {
  let kept: Text | undefined;
  const paragraph = after((text) => {
    kept = text;
    text.remove();
  });
  if (kept) paragraph.append(kept);
  expect(paragraph.textContent).toBe(TEXT);
  expect(paragraph.childNodes).toHaveLength(1);
});

test.each<[string, (text: Text) => void, string]>([
  ['removed', (text) => text.remove(), ''],
  ['replaced', (text) => text.replaceWith('Other.'), 'Other.'],
])('a text that begins with a term and is %s', (_, write, expected) => {
  const paragraph = after(write, 'ptosis came first', [{ start: 0, end: 6, style: 'mg-light' }]);
  expect(paragraph.textContent).toBe(expected);
});

test.each<[string, (text: Text, paragraph: HTMLElement) => void]>([
  ['where it stands', () => {}],
  ['and has taken out', (text) => text.remove()],
  ['and whose paragraph it emptied', (_, paragraph) => paragraph.replaceChildren()],
  ['and whose page it emptied', () => document.body.replaceChildren()],
])('a text that begins with a term, that the page empties %s, stays empty', (_, before) => {
  let kept = new Text();
  // What is left in the node itself is nothing, so this writes what stands there.
  after(
    (text, paragraph) => {
      before(text, paragraph);
      text.data = '';
      kept = text;
    },
    'ptosis came first',
    [{ start: 0, end: 6, style: 'mg-light' }],
  );
  expect(kept.data).toBe('');
});
