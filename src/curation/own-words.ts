// Nothing of ours shares eight words in a row with the article this project started from. The article is not in this repository;
// article-runs.json holds hashes of its runs (see hash-article.mjs).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../knowledge/build/problem.ts';
import runs from './article-runs.json' with { type: 'json' };
import { hashRuns } from './hash-article.mjs';

/** Sources whose titles, quoted as they are, the article cites too. */
export const TITLES_CITED_BY_BOTH: readonly string[] = ['xue-2018'];

/** Hashes of every run of eight words of the article. */
export const articleRuns: ReadonlySet<string> = new Set(runs.hashes.split(' '));

/** The runs of eight words that a text shares with the article. */
export function sharedRuns(text: string): string[] {
  return hashRuns(text).flatMap(({ run, hash }) => (articleRuns.has(hash) ? [run] : []));
}

/** Every text of data/ and of the interface below `root` that shares a run with the article. */
export function ownWords(root: string): Problem[] {
  return TEXTS.flatMap(([folder, ending]) =>
    filesIn(root, folder, ending).flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      const texts = file.endsWith('.json') ? [...textsOf(JSON.parse(text), '', '')] : [plain(text)];
      return texts.flatMap((one) => shared(file, one));
    }),
  );
}

const TEXTS: readonly (readonly [folder: string, ending: RegExp])[] = [
  ['data', /\.(json|md|html)$/],
  ['src/public/_locales', /\.json$/],
];

interface Text {
  readonly entry: string;
  readonly field: string;
  readonly text: string;
}

function shared(file: string, { entry, field, text }: Text): Problem[] {
  const [run] = sharedRuns(text);
  if (run === undefined || (field === 'title' && TITLES_CITED_BY_BOTH.includes(entry))) return [];
  const reason = `eight words in a row are those of the article we started from ("${run}"); say it in your own words`;
  return [{ file, entry, field, reason }];
}

/** Every text of a JSON value, with the id of its entry and its place in it. */
function* textsOf(value: unknown, entry: string, field: string): Iterable<Text> {
  if (typeof value === 'string') yield { entry, field, text: value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const isEntry = typeof inner === 'object' && inner !== null && 'id' in inner;
    if (isEntry) yield* textsOf(inner, String(inner.id), '');
    else yield* textsOf(inner, entry, field === '' ? key : `${field}.${key}`);
  }
}

const plain = (html: string): Text => ({ entry: '', field: '', text: html.replace(/<[^>]*>|&#?\w+;/g, ' ') });

function filesIn(root: string, folder: string, ending: RegExp): string[] {
  const names = readdirSync(join(root, folder), { recursive: true }).map((name) =>
    join(folder, String(name)),
  );
  return names.filter((name) => ending.test(name)).sort();
}
