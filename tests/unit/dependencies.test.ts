// What other people's code comes with us, under which licence, and what installing it may do. The lists are written by hand: a new
// dependency, licence or install script has to be put here by somebody who looked at it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Each package whose code is in the extension, and its licence. docs/security.md says what each is for. */
const SHIPPED: Record<string, string> = {
  '@floating-ui/core': 'MIT',
  '@floating-ui/utils': 'MIT',
  'mark.js': 'MIT',
  preact: 'MIT',
  valibot: 'MIT',
  'webextension-polyfill': 'MPL-2.0',
};

/** Licences of what builds and tests us, and never ships: all let anybody use the program. */
const TOOL_LICENCES = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-0-Clause',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT OR Apache-2.0',
  'MPL-2.0',
  'Python-2.0',
  'unlicense',
];

/** Packages that would run something when they are installed. `.npmrc` keeps npm from doing so; nothing of ours needs it. */
const INSTALL_SCRIPTS = ['esbuild'];

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
}

const read = <Value>(path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as Value;
const lock = read<{ lockfileVersion: number; packages: Record<string, Locked> }>('package-lock.json');
const own = read<Pick<Locked, 'dependencies' | 'devDependencies'>>('package.json');
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Where node finds `name` when the package at `from` asks for it. */
function find(name: string, from: string): string {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const path = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`;
    if (path in lock.packages) return path;
    if (at === '') throw new Error(`${from} needs ${name}, which is not in the lock file`);
  }
}

/** Everything that `names` bring along, themselves included. */
function reached(names: readonly string[], from = '', seen = new Set<string>()): Set<string> {
  for (const name of names) {
    const path = find(name, from);
    if (seen.has(path)) continue;
    seen.add(path);
    reached(Object.keys(lock.packages[path]?.dependencies ?? {}), path, seen);
  }
  return seen;
}

test('the code that ships is of the written list, each under its licence, and the installed package says the same', () => {
  const shipped = [...reached(Object.keys(own.dependencies ?? {}))].sort();
  expect(Object.fromEntries(shipped.map((path) => [nameOf(path), lock.packages[path]?.license]))).toEqual(
    SHIPPED,
  );
  for (const path of shipped) {
    const installed = read<{ version: string; license: string }>(join(path, 'package.json'));
    expect(installed).toMatchObject({
      version: lock.packages[path]?.version,
      license: SHIPPED[nameOf(path)],
    });
  }
});

test('each one that ships is explained in docs/security.md', () => {
  const page = readFileSync(join(ROOT, 'docs/security.md'), 'utf8');
  expect(Object.keys(SHIPPED).filter((name) => !page.includes(`| \`${name}\``))).toEqual([]);
});

test('each build carries the licence of everything in it', () => {
  for (const browser of ['chrome', 'firefox']) {
    const path = join(ROOT, 'dist', browser, 'third-party-licences.md');
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    expect(Object.keys(SHIPPED).filter((name) => !text.includes(name))).toEqual([]);
  }
});

test('what only builds and tests us has a licence of the written list', () => {
  const others = packages.filter(([, { license }]) => !TOOL_LICENCES.includes(license ?? 'none'));
  expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});

test('the lock file is whole: every package is the very one that was looked at, and comes from npm’s registry', () => {
  expect(lock.lockfileVersion).toBe(3);
  const { dependencies, devDependencies } = lock.packages[''] ?? {};
  expect({ dependencies, devDependencies }).toEqual({
    dependencies: own.dependencies,
    devDependencies: own.devDependencies,
  });
  expect(packages.length).toBeGreaterThan(300);
  const unsealed = packages.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''));
  expect(unsealed.map(([path]) => path)).toEqual([]);
  // Without an address npm asks the registry it is set to, which is npm's own unless somebody chose another.
  const elsewhere = packages.filter(
    ([, { resolved, link }]) => link || !(resolved ?? REGISTRY).startsWith(REGISTRY),
  );
  expect(elsewhere.map(([path]) => path)).toEqual([]);
  const needed = reached([...Object.keys(own.dependencies ?? {}), ...Object.keys(own.devDependencies ?? {})]);
  expect(needed.size).toBeGreaterThan(200);
});

const REGISTRY = 'https://registry.npmjs.org/';

test('versions are numbers, not branches, files or addresses', () => {
  const asked = Object.entries({ ...own.dependencies, ...own.devDependencies });
  expect(asked.filter(([, range]) => !/^\^?\d+\.\d+\.\d+$/.test(range))).toEqual([]);
});

test('install scripts are named, and switched off', () => {
  const scripts = packages
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => nameOf(path));
  expect(scripts).toEqual(INSTALL_SCRIPTS);
  expect(readFileSync(join(ROOT, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
});
