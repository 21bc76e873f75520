import { describe, expect, test } from 'vitest';
import type { Match } from '../../../src/matching/find-terms.ts';
import type { Passage } from '../../../src/relevance/passage.ts';
import { listen, phrasesOf, rangeAround, tellBeside, wordsOf } from '../../../src/relevance/words.ts';

const form = (tier: string, lower: string) => ({ tier, lower, conceptId: lower }) as unknown as Match['form'];

function passage(text: string, terms: Readonly<Record<string, string>> = {}, level?: number): Passage {
  const matches = Object.entries(terms).map(([term, tier]) => {
    const start = text.indexOf(term);
    return { start, end: start + term.length, text: term, form: form(tier, term.toLowerCase()) } as Match;
  });
  return { text, matches, level, place: { region: 'main', within: undefined, group: undefined, lang: '' } };
}

const words = (one: Passage) => wordsOf(one).map(({ word }) => word);

function finish<Result>(work: Generator<undefined, Result, undefined>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

describe('the words of a passage', () => {
  test('are in small letters, of any script, and know where they begin', () => {
    expect(wordsOf(passage('Über 60 mg: Ja'))).toEqual([
      { word: 'über', start: 0 },
      { word: 'mg', start: 8 },
      { word: 'ja', start: 12 },
    ]);
  });

  test('are not those of plain terms and letters, about which is asked', () => {
    const terms = { Weakness: 'everyday', ALS: 'ambiguous', ptosis: 'clinical', riluzole: 'specific' };
    expect(words(passage('Weakness in ALS, with ptosis, on riluzole', terms))).toEqual([
      'in',
      'with',
      'ptosis',
      'on',
      'riluzole',
    ]);
  });

  test('a term that ends within a word takes the whole word with it', () => {
    expect(words(passage('myALS and us', { ALS: 'ambiguous' }))).toEqual(['and', 'us']);
  });
});

test('forty words on either side stand around an offset', () => {
  const starts = Array.from({ length: 100 }, (_, index) => index * 5);
  expect(rangeAround(starts, 250)).toEqual([10, 90]);
  expect(rangeAround(starts, 0)).toEqual([0, 40]);
  expect(rangeAround([], 7)).toEqual([0, 0]);
});

describe('the words beside a term', () => {
  test('are told with it, in lower case, over signs and numbers', () => {
    const one = passage('The "MG", 1934, Register', { MG: 'ambiguous' });
    expect(phrasesOf(one, one.matches[0] as Match)).toEqual(['the mg', 'mg register']);
  });

  test('where there is none a dot stands for it', () => {
    const one = passage('MG', { MG: 'ambiguous' });
    expect(phrasesOf(one, one.matches[0] as Match)).toEqual(['. mg', 'mg .']);
  });

  test('tell for or against it', () => {
    const phrases = new Map([
      ['my mg', 1],
      ['mg owners', -5],
    ]);
    const one = passage('My MG owners', { MG: 'ambiguous' });
    expect(tellBeside(one, one.matches[0] as Match, phrases)).toBeLessThan(0);
  });
});

describe('what words tell', () => {
  const WORDS = new Map([
    ['neurologist', [10, 20, 30]],
    ['gearbox', [-10, -20, 0]],
  ] as const);
  const LOOK = passage('# Ours', {}, 2);
  const OURS = passage('The neurologist, a neurologist of some note');
  const CARS = passage('The gearbox');

  test('around, in the section, and on the page', () => {
    const told = finish(listen([LOOK, OURS, passage('# Cars', {}, 2), CARS], WORDS));
    expect(told.around({ passage: 1, offset: 0 })).toBeGreaterThan(0);
    expect(told.around({ passage: 3, offset: 0 })).toBeLessThan(0);
    expect(told.section(0)).toBe(told.section(1));
    expect(told.section(1)).toBeGreaterThan(0);
    expect(told.section(3)).toBeLessThan(0);
    expect(told.page).toBeGreaterThan(0);
  });

  test('of a page each word tells once, however often it stands', () => {
    const once = finish(listen([OURS], WORDS)).page;
    expect(finish(listen([OURS, OURS, CARS], WORDS)).page).toBe(once);
  });

  test('words of every object are no words of ours', () => {
    expect(finish(listen([passage('constructor __proto__ toString')], WORDS)).section(0)).toBe(0);
  });

  test('a page without words tells nothing', () => {
    const told = finish(listen([], WORDS));
    expect([told.page, told.section(0), told.around({ passage: 0, offset: 0 })]).toEqual([0, 0, 0]);
  });
});
