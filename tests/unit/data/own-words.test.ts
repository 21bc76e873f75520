// Nothing of ours shares eight words in a row with the article this project started from. The article is not in this
// repository; article-runs.json holds hashes of its runs (see hash-article.mjs).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import runs from './article-runs.json' with { type: 'json' };
import { hashRuns } from './hash-article.mjs';
import { ROOT } from './real-data.ts';

/** Sources whose titles, quoted as they are, the article cites too. */
const TITLES_CITED_BY_BOTH = ['xue-2018'];

const theirs = new Set(runs.hashes.split(' '));

function sharedRuns(text: string): string[] {
  return hashRuns(text).flatMap(({ run, hash }) => (theirs.has(hash) ? [run] : []));
}

/** Every text of a JSON value with its place, which names entries by their ids. */
function* textsOf(value: unknown, place: string): Iterable<[place: string, text: string]> {
  if (typeof value === 'string') yield [place, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const id = typeof inner === 'object' && inner !== null && 'id' in inner ? String(inner.id) : key;
    yield* textsOf(inner, `${place}/${id}`);
  }
}

function withoutTags(html: string): string {
  return html.replace(/<[^>]*>|&#?\w+;/g, ' ');
}

function filesIn(folders: string[], ending: RegExp): string[] {
  const all = folders.flatMap((folder) => {
    return readdirSync(join(ROOT, folder), { recursive: true }).map((name) => join(folder, String(name)));
  });
  return all.filter((name) => ending.test(name)).sort();
}

test('the hashes are those of an article of some length', () => {
  expect(theirs.size).toBeGreaterThan(1500);
});

test('no run of eight words of the article is in the data or the strings of the interface', () => {
  const files = filesIn(['data', 'src/public/_locales'], /\.json$/);
  expect(files).toContain('data/concepts/symptom.json');
  const shared: string[] = [];
  for (const file of files) {
    const json: unknown = JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
    for (const [place, text] of textsOf(json, file)) {
      if (sharedRuns(text).length > 0) shared.push(place);
    }
  }
  expect(shared).toEqual(TITLES_CITED_BY_BOTH.map((id) => `data/sources.json/${id}/title`));
});

test('no run of eight words of the article is in our prose about or around it', () => {
  const files = filesIn(['data'], /\.(md|html)$/);
  expect(files).toContain('data/README.md');
  for (const file of files) {
    expect(sharedRuns(withoutTags(readFileSync(join(ROOT, file), 'utf8'))), file).toEqual([]);
  }
});
