// Every labelled page has labels that can be read; a wrong file is named with the field.
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findPages } from '../../evaluate/find-pages.ts';
import { readExpected } from '../../evaluate/read-expected.ts';

const pages = findPages([fileURLToPath(new URL('../../pages', import.meta.url))]);

test.each(pages)('$name', ({ name, expectedFile }) => {
  if (expectedFile === undefined) throw new Error(`tests/pages/${name} has no expected.json`);
  expect(() => readExpected(expectedFile)).not.toThrow();
});
