// The summary in the listing is what the extension says of itself: the stores take it from the manifest.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, word } from '../support/expected.ts';

/** What stands below a heading of docs/store.md, its lines joined. @throws Error when there is no such heading. */
function below(heading: string): string {
  const parts = readFileSync(join(ROOT, 'docs/store.md'), 'utf8').split(/^## /m);
  const found = parts.find((part) => part.startsWith(heading));
  if (found === undefined) throw new Error(`docs/store.md has no "${heading}"`);
  return found.split('\n').slice(1).join(' ').trim();
}

test('the summary of the listing is the description in the manifest', () => {
  expect(below('Summary')).toBe(word('extension_description'));
});

test('the summary is as short as Chrome asks for', () => {
  expect(word('extension_description').length).toBeLessThanOrEqual(132);
});
