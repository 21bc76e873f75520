// The built apps, built anew only when one of their files changed.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const OUT = join(ROOT, 'node_modules/.discern/integrity');

/** The names of all apps. */
export const APPS: readonly string[] = readdirSync(join(HERE, 'apps'), { withFileTypes: true })
  .flatMap((entry) => (entry.isDirectory() ? entry.name : []))
  .sort();

/** When everything that goes into the build was last written. */
function stamp(): string {
  const apps = readdirSync(join(HERE, 'apps'), { recursive: true, encoding: 'utf8' });
  const files = [...apps.map((file) => join(HERE, 'apps', file)), join(HERE, 'build-apps.ts')];
  files.push(join(ROOT, 'package-lock.json'));
  return files.map((file) => `${file} ${statSync(file).mtimeMs}`).join('\n');
}

/** Builds what has changed and returns the folder to serve. */
export async function builtApps(): Promise<string> {
  const written = join(OUT, 'stamp.txt');
  const wanted = stamp();
  if (existsSync(written) && readFileSync(written, 'utf8') === wanted) return OUT;
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const args = ['--import', 'tsx', join(HERE, 'build-apps.ts'), OUT];
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, args, { cwd: ROOT, env });
  writeFileSync(written, wanted);
  return OUT;
}
