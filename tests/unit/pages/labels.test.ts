// Which label a mention falls under, and what is said of labels that are wrong.
import { describe, expect, test } from 'vitest';
import { isAround, type Labels, labelMentions, splitSnippet } from '../../evaluate/labels.ts';
import { type Mention, showMention } from '../../evaluate/mention.ts';

/** Mentions of MG from blocks with the mention in braces. */
function mentionsIn(...blocks: string[]): Mention[] {
  return blocks.map((block) => {
    const [before = '', text = '', after = ''] = block.split(/[{}]/);
    return { text, before, after, concept: 'myasthenia-gravis', tier: 'ambiguous', marked: false };
  });
}

const labels = (lists: Partial<Labels>): Labels => ({ must: [], mustNot: [], may: [], ...lists });
const MUST = { text: 'MG', concept: 'myasthenia-gravis' };
const DOSE = { text: 'MG', why: 'milligrams', in: ['60 {MG}'] };

describe('a snippet', () => {
  const [mention] = mentionsIn('People with {MG} often tire.');
  if (mention === undefined) throw new Error('no mention');

  test.each([
    ['with {MG} often', true],
    ['{MG}', true],
    ['People with {MG} often tire.', true],
    ['…with {MG} of…', true],
    ['with\n  {MG}', true],
    ['with {MG}often', false],
    ['Without {MG}', false],
    ['with {mg} often', false],
    ['with MG often', false],
    ['people with {MG}', false],
  ])('%j', (snippet, matches) => {
    expect(isAround(mention, snippet)).toBe(matches);
  });

  test('may hold other braces, but the text in braces only once', () => {
    expect(splitSnippet('f() { {MG} }', 'MG')).toEqual(['f() { ', ' }']);
    expect(splitSnippet('{MG} and {MG}', 'MG')).toBeUndefined();
  });
});

test('labels with the words around win over the label for all others', () => {
  const mentions = mentionsIn('She has {MG}.', 'Take 60 {MG}.', '{MG} again.');
  const { labels: found, problems } = labelMentions(mentions, labels({ must: [MUST], mustNot: [DOSE] }));
  expect(found.map((label) => label?.path)).toEqual(['must[0]', 'mustNot[0]', 'must[0]']);
  expect(problems).toEqual([]);
});

test('what no label is for has none', () => {
  const { labels: found } = labelMentions(mentionsIn('She has {MG}.'), labels({ mustNot: [DOSE] }));
  expect(found).toEqual([undefined]);
});

describe('what is wrong is said with its place', () => {
  const problemsOf = (lists: Partial<Labels>, ...blocks: string[]) =>
    labelMentions(mentionsIn(...blocks), labels(lists)).problems;

  test('a mention under two labels', () => {
    const must = [{ ...MUST, in: ['Take 60 {MG}'] }];
    expect(problemsOf({ must, mustNot: [DOSE] }, 'Take 60 {MG}.')).toEqual([
      'must[0] and mustNot[0] both label Take 60 {MG}.',
    ]);
  });

  test('another concept than that of the mention', () => {
    const must = [{ text: 'MG', concept: 'mg-crisis' }];
    expect(problemsOf({ must }, 'She has {MG}.')).toEqual([
      'must[0]: "MG" is myasthenia-gravis, not mg-crisis',
    ]);
  });

  test('another number of mentions', () => {
    const must = [{ ...MUST, count: 2 }];
    expect(problemsOf({ must }, 'She has {MG}.')).toEqual(['must[0]: the number of "MG" is 1, not 2']);
  });

  test('a label that has no mention, unless it must not be marked', () => {
    expect(problemsOf({ may: [{ text: 'ALS', why: '?' }] })).toEqual([
      'may[0]: no mention of "ALS" is left for it',
    ]);
    expect(problemsOf({ mustNot: [{ text: 'ALS', why: 'hidden', count: 2 }, DOSE] })).toEqual([]);
  });

  test('a snippet that has no mention', () => {
    const must = [{ ...MUST, in: ['has {MG}', 'had {MG}'] }];
    expect(problemsOf({ must }, 'She has {MG}.')).toEqual(['must[0]: no mention stands in "had {MG}"']);
  });
});

test('a mention is shown between the words around it, which are cut', () => {
  const surrounded = { text: 'MG', before: 'one two ', after: ' three four' };
  expect(showMention(surrounded)).toBe('one two {MG} three four');
  expect(showMention(surrounded, 5)).toBe('… two {MG} thre…');
});
