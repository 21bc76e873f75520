// How hard definitions are to read. Those above grade 9 are listed beside this test, so that none slips in unseen.
import readability from 'text-readability';
import { expect, test } from 'vitest';
import listed from './hard-definitions.json' with { type: 'json' };
import { data } from './real-data.ts';

const TARGET = 9;

const HOW_TO_UPDATE = `The definitions above reading grade ${TARGET} (Flesch-Kincaid) are not the listed ones.
Best make the new or changed definition easier: shorter sentences, shorter words. If it cannot be, put its id and grade
as shown on the "Received" side into tests/unit/data/hard-definitions.json, and take out what is no longer hard.`;

test(`the definitions above reading grade ${TARGET} are the listed ones`, () => {
  const graded = data.concepts.map(
    ({ id, definition }) => [id, readability.fleschKincaidGrade(definition)] as const,
  );
  expect(Object.fromEntries(graded.filter(([, grade]) => grade > TARGET)), HOW_TO_UPDATE).toEqual(listed);
});
