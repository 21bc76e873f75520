// The matcher on the real lexicon: every form is found and leads to its own concept.
import lexiconData from 'discern:lexicon';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/knowledge/fold.ts';
import { findTerms } from '../../../src/matching/find-terms.ts';
import { createLexicon } from '../../../src/matching/lexicon.ts';
import { data } from '../data/real-data.ts';

const lexicon = createLexicon(lexiconData);
const forms = data.concepts.flatMap((concept) =>
  concept.forms.map((form) => ({ ...form, conceptId: concept.id })),
);
const specific = forms
  .filter(({ tier }) => tier === 'specific')
  .map(({ text, conceptId }) => [text, conceptId] as const);

/** What is found of `text` in a sentence that says nothing else, as "text: concept". */
function foundIn(before: string, text: string, after: string): string[] {
  return findTerms(before + text + after, lexicon).map((match) => `${match.text}: ${match.form.conceptId}`);
}

test.each(specific)('specific: %s is %s', (text, conceptId) => {
  expect(foundIn('Here, ', text, ' stands.')).toEqual([`${text}: ${conceptId}`]);
});

test('every listed form, whatever its tier and also those the build dropped, leads to its concept', () => {
  const wrong = forms.filter(
    ({ text, conceptId }) => !foundIn('Here, ', text, ' stands.').includes(`${text}: ${conceptId}`),
  );
  expect(wrong.map(({ text, conceptId }) => `${conceptId}: ${text}`)).toEqual([]);
});

test('every form is found at the edges of a text, in brackets, before a comma and with a possessive', () => {
  const around = [
    ['', ''],
    ['(', ')'],
    ['“', '”,'],
    ['', '’s course'],
    ['non/', '/other'],
    ['A–', '–B'],
  ] as const;
  const wrong = forms.flatMap(({ text, conceptId }) =>
    around
      .filter(([before, after]) => {
        const found = findTerms(before + text + after, lexicon);
        return !found.some(
          (match) => match.form.conceptId === conceptId && fold(match.text).lower.includes(fold(text).lower),
        );
      })
      .map(([before, after]) => `${before}${text}${after}`),
  );
  // "A–" and "non/" may begin a longer term of another concept; these are all that do.
  expect(wrong.filter((text) => !/^(?:A–|non\/)|–B$|\/other$/.test(text))).toEqual([]);
  expect(wrong.length).toBeLessThan(forms.length / 100);
});

describe('case', () => {
  test.each([
    ['MG is here', ['MG']],
    ['10 mg is a dose', []],
    ['ALS is here', ['ALS']],
    ['größer als zwei', []],
    ['Mg in water', []],
    ['MuSK antibodies', ['MuSK antibodies']],
    ['MNDs differ', ['MNDs']],
    ['MNDS differ', []],
    ['PTOSIS AND Diplopia', ['PTOSIS', 'Diplopia']],
    ['a possible ALS', ['possible ALS']],
    ['Possible ALS', ['Possible ALS']],
    ['mehr als möglich: possible als', []],
  ])('%s', (text, expected) => {
    expect(findTerms(text, lexicon).map((match) => match.text)).toEqual(expected);
  });
});

describe('edges of words, in every script', () => {
  test.each([
    ['5MG', []],
    ['MG5', []],
    ['xMG', []],
    ['MG_x', []],
    ['éMG', []],
    ['MGя', []],
    ['ALSア', ['ALS']],
    ['使用pyridostigmine治疗', ['pyridostigmine']],
    ['ALS는 병이다', ['ALS']],
    ['MG\u0301', ['MG\u0301']],
    ['(MG)', ['MG']],
    ['l’ALS', ['ALS']],
    ['MG/ALS', ['MG', 'ALS']],
    ['\ud83d\ude00MG\ud83d\ude00', ['MG']],
    ['\ud83dMG\ude00', ['MG']],
  ])('%s', (text, expected) => {
    expect(findTerms(text, lexicon).map((match) => match.text)).toEqual(expected);
  });
});

describe('the longest term wins, whole and once', () => {
  test.each([
    ['ocular myasthenia gravis', ['ocular-myasthenia-gravis']],
    ['myasthenia gravis', ['myasthenia-gravis']],
    ['SOD1 mutation', ['sod1-gene']],
    ['ptosis ptosis', ['ptosis', 'ptosis']],
  ])('%s', (text, expected) => {
    expect(findTerms(text, lexicon).map((match) => match.form.conceptId)).toEqual(expected);
  });
});

describe('spellings', () => {
  test.each([
    ['myas\u00adthenia gra\u00advis', 'myas\u00adthenia gra\u00advis'],
    ['myasthenia\u00a0gravis', 'myasthenia\u00a0gravis'],
    ['myasthenia \n\t gravis', 'myasthenia \n\t gravis'],
    ['Lou Gehrig’s disease', 'Lou Gehrig’s disease'],
    ['Lambert–Eaton', 'Lambert–Eaton'],
    ['Lambert Eaton', 'Lambert Eaton'],
    ['Guillain-Barré syndrome', 'Guillain-Barré syndrome'],
    ['Guillain-Barre syndrome', 'Guillain-Barre syndrome'],
    ['di\ufb03culty swallowing', 'di\ufb03culty swallowing'],
    ['ｐｔｏｓｉｓ', 'ｐｔｏｓｉｓ'],
    ['pto\u200bsis', 'pto\u200bsis'],
    ['muscle biopsies', 'muscle biopsies'],
    ['thymectomies', 'thymectomies'],
  ])('%s', (text, expected) => {
    expect(findTerms(`so ${text}, then`, lexicon).map((match) => match.text)).toEqual([expected]);
  });

  test('a spaced dash parts clauses', () => {
    expect(findTerms('Tired muscle – weakness came later', lexicon).map((match) => match.text)).toEqual([
      'weakness',
    ]);
  });
});

test('matching is stable: the same text gives the same matches, and matches come in order without overlap', () => {
  const text = data.concepts.flatMap((concept) => concept.forms.map((form) => form.text)).join(', ');
  const once = findTerms(text, lexicon);
  expect(findTerms(text, lexicon)).toEqual(once);
  for (const [index, match] of once.entries()) {
    expect(match.start).toBeGreaterThanOrEqual(once[index - 1]?.end ?? 0);
    expect(text.slice(match.start, match.end)).toBe(match.text);
  }
});
