// How far the next naming passage is: within the section and the part of the page only.
import { expect, test } from 'vitest';
import { measureNearness } from '../../../src/relevance/nearness.ts';
import { sectionsOf } from '../../../src/relevance/sections.ts';
import { passagesOf, shown } from './read-text.ts';

/** The distances of the lines of a text, where those with "MG" name a disease. */
function distances(text: string): readonly number[] {
  const passages = passagesOf(text);
  const isNaming = (index: number) => passages[index]?.text.includes('MG') ?? false;
  return measureNearness(passages, sectionsOf(passages), isNaming);
}

const NONE = Number.POSITIVE_INFINITY;

test('counts passages in both directions', () => {
  expect(distances('one\ntwo\nMG\nthree\nMG\nfour')).toEqual([2, 1, 0, 1, 0, 1]);
});

test('a section ends it, and so does another part of the page', () => {
  expect(distances('## One\nMG\n## Two\ntext')).toEqual([1, 0, NONE, NONE]);
  expect(distances('MG\n> beside\ntext')).toEqual([0, NONE, 2]);
});

/** Full of us, with no title of ours. */
const FORUM = `% A forum
Myasthenia gravis and dysarthria.
Mestinon, then a thymectomy for myasthenia gravis.
Efgartigimod for myasthenia gravis.
Rozanolixizumab for myasthenia gravis.
`;

test('a page without a title of ours lights plain words beside a mention, and none in sections of something else', () => {
  expect(shown(`${FORUM}Drooping eyelids.`)).toContain('Drooping eyelids');
  expect(shown(`${FORUM}## Garden\nDrooping eyelids.`)).not.toContain('Drooping eyelids');
  expect(shown(`${FORUM}## Garden\nDysphagia.`)).not.toContain('Dysphagia');
});
