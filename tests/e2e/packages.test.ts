// What is handed to the stores: made twice from one commit in two places, the second time from the source archive as a reviewer
// would, it is the same byte for byte. Here and not among the unit tests, because four builds are no small thing beside others.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { trackedFiles } from '../../.config/package/files.ts';
import { zipOf } from '../../.config/package/zip.ts';
import product from '../../package.json' with { type: 'json' };

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MODULES = join(ROOT, 'node_modules');
const nameOf = (content: string) => `discern-${product.version}-${content}.zip`;
const [CHROME, FIREFOX, SOURCE] = [nameOf('chrome'), nameOf('firefox'), nameOf('source')];
const MINUTES = 60_000;

const folder = mkdtempSync(join(tmpdir(), 'discern-packages-'));
/** A checkout of one commit, without history and tags. */
const clone = join(folder, 'clone');
/** The source archive, unpacked elsewhere. */
const unpacked = join(folder, 'of a reviewer/unpacked');

/** The libraries as they are installed here; each place keeps what its build puts beside them. */
function linkModules(root: string): void {
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  for (const name of readdirSync(MODULES)) {
    if (name !== '.discern') symlinkSync(join(MODULES, name), join(root, 'node_modules', name));
  }
}

function git(...args: string[]): void {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  execFileSync('git', [...who, ...args], { cwd: clone, stdio: 'ignore' });
}

/** Runs the command as it is typed. */
function makePackages(root: string, env: Record<string, string> = {}) {
  return spawnSync('npm', ['run', '--silent', 'package'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
}

const made = (root: string, name = '') => readFileSync(join(root, 'output/packages', name));

beforeAll(() => {
  for (const path of trackedFiles(ROOT).keys()) {
    cpSync(join(ROOT, path), join(clone, path));
  }
  linkModules(clone);
  git('init');
  git('add', '.');
  git('commit', '-m', 'As it is');
  const first = makePackages(clone);
  expect(first.status, first.stderr).toBe(0);
  for (const [path, bytes] of Object.entries(unzipSync(made(clone, SOURCE)))) {
    mkdirSync(dirname(join(unpacked, path)), { recursive: true });
    writeFileSync(join(unpacked, path), bytes);
  }
  linkModules(unpacked);
  const elsewhere = { TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8', NODE_ENV: 'development' };
  const second = makePackages(unpacked, elsewhere);
  expect(second.status, second.stderr).toBe(0);
}, 5 * MINUTES);

afterAll(() => rmSync(folder, { recursive: true }));

test.each([CHROME, FIREFOX])('%s is the same from the source archive, elsewhere', (name) => {
  expect(made(unpacked, name).equals(made(clone, name))).toBe(true);
});

test('each package is what the build wrote, with nothing of the machine in it', () => {
  for (const [name, browser] of [
    [CHROME, 'chrome'],
    [FIREFOX, 'firefox'],
  ] as const) {
    const files = unzipSync(made(clone, name));
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['manifest.json', 'src/content.iife.js']));
    for (const [path, bytes] of Object.entries(files)) {
      expect(readFileSync(join(clone, 'dist', browser, path)).equals(bytes), path).toBe(true);
      expect(Buffer.from(bytes).includes(folder), path).toBe(false);
    }
  }
});

test('the source archive holds every tracked file, and is the same when it is made again', () => {
  const tracked = trackedFiles(clone);
  expect(Object.keys(unzipSync(made(clone, SOURCE))).sort()).toEqual([...tracked.keys()].sort());
  expect(made(clone, SOURCE).equals(zipOf(tracked))).toBe(true);
});

test('an unpacked archive makes no archive of itself', () => {
  expect(readdirSync(join(unpacked, 'output/packages')).sort()).toEqual([CHROME, FIREFOX]);
});

test('what is in no commit is not packed', () => {
  appendFileSync(join(clone, 'README.md'), 'Written after the commit.\n');
  const { status, stderr } = makePackages(clone);
  expect([status, stderr]).toEqual([1, expect.stringContaining('README.md')]);
});
