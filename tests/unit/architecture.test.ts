// The repository itself: what lies where, who may import whom, and that src/README.md tells the truth about it.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SRC = join(ROOT, 'src');

const TOP_LEVEL = [
  'LICENSE',
  'README.md',
  'data',
  'docs',
  'icons',
  'manifest.json',
  'package-lock.json',
  'package.json',
  'src',
  'tests',
  'tsconfig.json',
  'vite.config.ts',
];

/** Each folder of src, and the folders it may import. Types may come from anywhere to its left as well. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  extension: [],
  knowledge: [],
  text: ['names', 'extension'],
  matching: ['knowledge'],
  relevance: ['knowledge', 'matching'],
  painting: ['names', 'extension', 'knowledge', 'text'],
  hover: ['names', 'extension'],
  card: ['names', 'extension', 'knowledge', 'text'],
  page: ['names', 'extension', 'knowledge', 'text', 'matching', 'relevance', 'painting', 'hover', 'card'],
  popup: ['names', 'extension', 'knowledge', 'card'],
  options: ['names', 'extension', 'knowledge', 'card', 'page', 'popup'],
  panel: ['extension', 'knowledge', 'popup'],
  print: ['extension', 'knowledge', 'card', 'popup'],
  welcome: ['extension', 'card', 'popup', 'options'],
  // Only what writes a card out as text: nothing is drawn there.
  background: ['extension', 'knowledge', 'matching', 'card'],
  // What curators run. Nothing of it is in the extension.
  curation: ['knowledge', 'public'],
};
const ENTRIES = ['content.iife.ts', 'background.ts'];

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

const sources = filesBelow(SRC).filter((file) => /\.tsx?$/.test(file));

/** Every relative import of our source, as paths below src. */
const imports: Import[] = sources.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/(import|export)\s+(type\s)?[^;'"]*?from\s+'(\.[^']+)'/g)].map(
    (found) => ({
      from: relative(SRC, file),
      to: relative(SRC, resolve(dirname(file), (found[3] ?? '').replace(/\?.*$/, ''))),
      isType: found[2] !== undefined,
    }),
  ),
);

const folderOf = (path: string) =>
  path.includes('/') ? (path.split('/')[0] ?? '') : path.replace(/\.tsx?$/, '');

test('the top level is the owner’s list and nothing else', () => {
  const tracked = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).trim().split('\n');
  const names = [...new Set(tracked.map((path) => path.split('/')[0] ?? ''))];
  expect(names.filter((name) => !name.startsWith('.')).sort()).toEqual(TOP_LEVEL);
});

test('there are imports to look at', () => {
  expect(imports.length).toBeGreaterThan(150);
  expect(sources.length).toBeGreaterThan(80);
});

test('a folder imports only what the table allows', () => {
  const wrong = imports.filter(({ from, to, isType }) => {
    const [here, there] = [folderOf(from), folderOf(to)];
    if (here === there || ENTRIES.includes(from)) return false;
    return !(MAY_IMPORT[here] ?? []).includes(there) && !(isType && there !== 'page' && there !== 'popup');
  });
  expect(wrong).toEqual([]);
});

test('nobody imports an entry', () => {
  expect(imports.filter(({ to }) => ENTRIES.includes(to) || to.endsWith('/main.tsx'))).toEqual([]);
});

test('no cycle between files', () => {
  const next = new Map<string, Import[]>();
  for (const one of imports) if (!one.isType) next.set(one.from, [...(next.get(one.from) ?? []), one]);
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    if (path.includes(file) || done.has(file)) return;
    for (const { to } of next.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  expect(cycles).toEqual([]);
});

test('libraries with one home are imported nowhere else', () => {
  const users = (library: RegExp) =>
    sources
      .filter((file) => library.test(readFileSync(file, 'utf8')))
      .map((file) => relative(SRC, file))
      .sort();
  expect(users(/^(?:im|ex)port (?!type).*from 'webextension-polyfill'/m)).toEqual(['extension/browser.ts']);
  expect(users(/^import .*from 'mark\.js/m)).toEqual(['painting/wrapped-text.ts', 'popup/marked-text.tsx']);
  expect(users(/CSS\.highlights/)).toEqual(['painting/highlight-painter.ts']);
});

test('no file is over 250 lines, and most are under 150', () => {
  const lengths = filesBelow(SRC)
    .filter((file) => /\.(tsx?|css)$/.test(file))
    .map((file) => ({ file: relative(SRC, file), lines: readFileSync(file, 'utf8').split('\n').length }));
  expect(lengths.filter(({ lines }) => lines > 250)).toEqual([]);
  expect(lengths.filter(({ lines }) => lines < 150).length / lengths.length).toBeGreaterThan(0.85);
});

describe('src/README.md', () => {
  const readme = readFileSync(join(SRC, 'README.md'), 'utf8');
  const folders = readdirSync(SRC).filter((name) => statSync(join(SRC, name)).isDirectory());

  test.each(folders)('names the folder %s', (folder) => {
    expect(readme).toContain(`${folder}/`);
  });

  test('names no folder that is not there', () => {
    const named = [...readme.matchAll(/^ {4}([a-z]+)\//gm)].map((found) => found[1]);
    expect(named.filter((folder) => folder !== undefined && !folders.includes(folder))).toEqual([]);
  });

  test('the table of imports has every folder with code', () => {
    const withCode = folders.filter((folder) =>
      sources.some((file) => folderOf(relative(SRC, file)) === folder),
    );
    expect(Object.keys(MAY_IMPORT).sort()).toEqual(withCode.sort());
  });
});

test('every file begins by saying what it is', () => {
  const mute = sources.filter((file) => !/^(?:\/\/|\/\*)/.test(readFileSync(file, 'utf8')));
  expect(mute.map((file) => relative(SRC, file))).toEqual([]);
});
