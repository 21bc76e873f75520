// `npm run package`: builds the extension and writes what is handed to the stores to output/packages, the same bytes for the same
// commit. docs/packages.md says what each is for, and how a reviewer makes them anew.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commitOf, filesBelow, isCheckout, trackedFiles, uncommitted } from './files.ts';
import { zipOf } from './zip.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUTPUT = join(ROOT, 'output/packages');
const BROWSERS = ['chrome', 'firefox'] as const;

/** What makes a package that no commit stands for is refused: nobody could make it anew. */
function checkCommitted(): void {
  const changed = uncommitted(ROOT);
  if (changed === '') return;
  throw new Error(`These files are in no commit, so nobody could rebuild the packages:\n${changed}`);
}

function build(browser: (typeof BROWSERS)[number]): Uint8Array {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--mode', browser, '--logLevel', 'warn'];
  // Vite would write another bundle for another NODE_ENV.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit', env });
  if (status !== 0) throw new Error(`the build for ${browser} failed`);
  return zipOf(filesBelow(join(ROOT, 'dist', browser)));
}

function write(name: string, bytes: Uint8Array): void {
  writeFileSync(join(OUTPUT, name), bytes);
  const hash = createHash('sha256').update(bytes).digest('hex');
  console.log(`${hash}  ${name}  ${bytes.length} bytes`);
}

function main(): void {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const hasHistory = isCheckout(ROOT);
  if (hasHistory) checkCommitted();
  rmSync(OUTPUT, { recursive: true, force: true });
  mkdirSync(OUTPUT, { recursive: true });
  const packages = BROWSERS.map((browser) => [`discern-${version}-${browser}.zip`, build(browser)] as const);
  console.log(hasHistory ? `commit ${commitOf(ROOT)}, in output/packages:` : 'in output/packages:');
  for (const [name, bytes] of packages) write(name, bytes);
  if (hasHistory) write(`discern-${version}-source.zip`, zipOf(trackedFiles(ROOT)));
  else console.log('No source archive: these sources are no git checkout, so they are one already.');
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
