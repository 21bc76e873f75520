// Words that run over the end of one text into the next.
import { expect, test } from 'vitest';
import { Seam } from '../../../src/matching/seam.ts';

/** Every word that the seams between some texts may hold. */
function joinedBy(...texts: string[]): string[] {
  const seam = new Seam();
  return texts.flatMap((text) => seam.join(text));
}

test.each<[string, string[], string[]]>([
  ['two halves of a word', ['a myas', 'thenia b'], ['myasthenia']],
  ['texts that end or begin with a space', ['myas ', 'thenia', ' gravis'], []],
  [
    'three parts, whichever of them belong together',
    ['M', 'yas', 'thenia.'],
    ['Myas', 'Myasthenia', 'yasthenia'],
  ],
  ['an empty text between', ['myas', '', 'thenia'], ['myasthenia']],
  ['a space between', ['myas', ' ', 'thenia'], []],
  ['what is invisible may stand within a word', ['myas\u00ad', 'thenia'], ['myas\u00adthenia']],
  ['a word behind a comma', ['so,als', 'o, b'], ['also']],
])('%s', (_, texts, expected) => {
  expect(joinedBy(...texts)).toEqual(expected);
});

test('a page of touching letters is no matter of memory', () => {
  const joined = joinedBy(...Array.from({ length: 2000 }, () => 'abc'));
  expect(joined.length).toBeLessThan(2000 * 9);
  expect(Math.max(...joined.map(({ length }) => length))).toBeLessThan(100);
});
