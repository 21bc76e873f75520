// The diseases' own letters are found in the forms; nobody lists them.

import tables from 'discern:relevance';
import { expect, test } from 'vitest';
import { compileCore } from '../../../../src/knowledge/build/compile-core.ts';
import type { LexiconEntry } from '../../../../src/knowledge/lexicon-data.ts';

const DISEASE: LexiconEntry = [
  'wobbly-knee-disease',
  'mg',
  'wobbly knee disease|=WKD clinic|=WKD nurse|=WKD registry|=WKD-1',
  'wobbly',
  '',
  '=WKD',
];

test('letters are a disease’s when they are initials of its name and part of many terms', () => {
  expect(compileCore([DISEASE])).toEqual({
    diseases: ['wobbly-knee-disease'],
    letters: ['WKD'],
    namesakes: [],
  });
});

test('letters that stand in few other terms are those of a drug or a test', () => {
  const test: LexiconEntry = ['knee-bend-test', 'mg', 'knee bend test|=KBT score', '', '', '=KBT'];
  expect(compileCore([test])).toEqual({ diseases: [], letters: [], namesakes: [] });
});

test('another disease that shares half the name is a namesake, if it means something else', () => {
  const inborn: LexiconEntry = ['inborn-wobbly-knee', 'quiet', 'inborn wobbly knee', '', '', ''];
  const sister: LexiconEntry = ['late-wobbly-knee', 'mg', 'late wobbly knee', '', '', ''];
  expect(compileCore([DISEASE, inborn, sister]).namesakes).toEqual(['inborn-wobbly-knee']);
});

test('of our data it finds MG and ALS by all their letters', () => {
  const { diseases, letters, namesakes } = tables.core;
  expect(diseases).toEqual(expect.arrayContaining(['myasthenia-gravis', 'amyotrophic-lateral-sclerosis']));
  expect([...letters].sort()).toEqual(['ALS', 'ELA', 'MG', 'MND', 'SLA']);
  expect(namesakes).toContain('congenital-myasthenic-syndrome');
});
