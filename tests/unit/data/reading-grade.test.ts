// How hard definitions are to read: those above the wished grade are listed, so that none slips in unseen.
import { expect, test } from 'vitest';
import { hardDefinitions } from '../../../src/curation/reading-grade.ts';
import { data } from './real-data.ts';

test('the definitions above the wished reading grade are the listed ones', () => {
  expect([...hardDefinitions(data)]).toEqual([]);
});

test('a definition that is not listed is told with its grade, and so is one listed without need', () => {
  const [[hard = '', grade] = [], ...rest] = Object.entries(data.hardDefinitions);
  const listed = { ...Object.fromEntries(rest), nobody: 9.5, ptosis: 11 };
  const told = [...hardDefinitions({ ...data, hardDefinitions: listed })];
  expect(told.map(({ entry, field }) => [entry, field])).toEqual([
    [hard, 'definition'],
    ['nobody', ''],
    ['ptosis', ''],
  ]);
  expect(told[0]?.reason).toContain(`has reading grade ${grade}, above 9`);
  expect(told[1]?.reason).toBe('is not the id of a concept');
  expect(told[2]?.reason).toContain('take it out');
});
