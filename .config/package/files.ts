// Which files go into a package, and what git knows of them.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Files } from './zip.ts';

/** Every file below a folder. */
export function filesBelow(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]));
}

/** Every file that git knows of in a checkout. */
export function trackedFiles(root: string): Files {
  const paths = git(root, 'ls-files', '-z').split('\0').filter(Boolean);
  return new Map(paths.map((path) => [path, readFileSync(join(root, path))]));
}

/** True where `root` is a checkout itself; an unpacked source archive is none, even when it lies in one. */
export function isCheckout(root: string): boolean {
  const { status, stdout } = spawnSync('git', ['rev-parse', '--show-toplevel'], {
    cwd: root,
    encoding: 'utf8',
  });
  return status === 0 && realpathSync(stdout.trim()) === realpathSync(root);
}

/** What lies in a checkout and in no commit, one line for each file; also files git was never told of, for the build may take them up. */
export function uncommitted(root: string): string {
  return git(root, 'status', '--porcelain').trimEnd();
}

/** The commit a checkout stands at. */
export function commitOf(root: string): string {
  return git(root, 'rev-parse', 'HEAD').trim();
}

function git(root: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
  return stdout;
}
