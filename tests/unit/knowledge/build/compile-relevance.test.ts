import { expect, test } from 'vitest';
import { compileRelevance } from '../../../../src/knowledge/build/compile-relevance.ts';
import {
  groupsIn,
  phrasesAfter,
  phrasesBefore,
  phrasesIn,
} from '../../../../src/knowledge/build/phrase-patterns.ts';
import { readData } from '../../../../src/knowledge/build/read-data.ts';

const isIn = (source: string, text: string) => new RegExp(source, 'u').test(text);

test.each([
  ['a word as it is', phrasesIn(['crew']), 'the crew left', 'the crews left'],
  ['the rest of a word', phrasesIn(['crew*']), 'the crews left', 'the screw'],
  ['a whole word', phrasesIn(['had * als']), 'had bulbar als', 'had als'],
  ['a number', phrasesIn(['# mg']), '60 mg', 'sixty mg'],
  ['a hyphen for a blank', phrasesIn(['first aid']), 'a first-aid kit', 'firstaid'],
  ['signs of patterns as they are', phrasesIn(['c++ (new)']), 'in c++ (new) code', 'in ccc new code'],
  ['an end', phrasesBefore(['my {kin} has'], { kin: ['wife', 'dad'] }), 'so my dad has ', 'my dad has not'],
  ['a beginning', phrasesAfter(['training']), ' training today', ' more training'],
])('%s', (_name, source, found, missed) => {
  expect(isIn(source, found)).toBe(true);
  expect(isIn(source, missed)).toBe(false);
});

test('a list is a group', () => {
  const source = new RegExp(groupsIn([['chest pain', 'lung*'], ['stroke']]), 'u');
  expect(source.exec('about lungs')?.slice(1)).toEqual(['lungs', undefined]);
  expect(source.exec('after a stroke')?.slice(1)).toEqual([undefined, 'stroke']);
  expect(source.exec('keystroke')).toBeNull();
});

test('every heading of the tables leads to its subject', () => {
  const data = readData(process.cwd());
  const { subjects } = compileRelevance(data, { diseases: [], letters: [], namesakes: [] });
  const named = new RegExp(subjects.headings.pattern, 'u');
  for (const { subject, headings = [] } of data.subjects) {
    for (const phrase of headings) {
      const groups = named.exec(phrase.replace('*', 's'))?.slice(1) ?? [];
      expect(subjects.headings.subjects[groups.findIndex((group) => group !== undefined)], phrase).toBe(
        subject,
      );
    }
  }
});

test('forms stand in lower case, and only those that are written small are plain', () => {
  const data = readData(process.cwd());
  const { meaningsOf, plain } = compileRelevance(data, { diseases: [], letters: [], namesakes: [] });
  const forms = new Set(meaningsOf.map(([lower]) => lower));
  expect([...forms].filter((form) => form !== form.toLowerCase())).toEqual([]);
  expect(forms.has('mg')).toBe(true);
  expect(plain).toContain('crisis');
  expect(plain).not.toContain('mg');
});
