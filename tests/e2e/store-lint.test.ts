// What Mozilla says of the built extension when it is handed in: `web-ext lint` is this linter with these settings. Here and not among the
// unit tests, because it keeps one core busy for seconds.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import linter, { type Finding } from 'addons-linter';
import { beforeAll, expect, test } from 'vitest';
import { filesBelow } from '../../.config/package/files.ts';
import { DIST } from '../support/launch.ts';

const FOLDER = join(DIST, 'firefox');
/** The property by which Preact can be told to write HTML. Biome refuses it in our sources, so the code behind it never runs. */
const PROPERTY = 'dangerouslySetInnerHTML';
/** What stands before and after the one assignment of it, however names were shortened. */
const ASSIGNMENT = /__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html/;
const AROUND = 60;

let found: Awaited<ReturnType<ReturnType<typeof linter.createInstance>['run']>>;

beforeAll(async () => {
  const config = {
    _: [FOLDER],
    logLevel: 'fatal',
    output: 'none',
    minManifestVersion: 2,
    maxManifestVersion: 3,
    enableDataCollectionPermissions: true,
    shouldScanFile: () => true,
  };
  found = await linter.createInstance({ config, runAsBinary: false }).run();
});

/** The code a finding points at. */
function codeAt({ file = '', line = 0, column = 0 }: Finding): string {
  const code = readFileSync(join(FOLDER, file), 'utf8').split('\n')[line - 1] ?? '';
  return code.slice(Math.max(0, column - AROUND), column + AROUND);
}

test('no error and no notice', () => {
  expect([...found.errors, ...found.notices]).toEqual([]);
});

test('the only warnings are of Preact’s way to write HTML, one for each bundle with Preact in it', () => {
  const isPreacts = (finding: Finding) =>
    finding.code === 'UNSAFE_VAR_ASSIGNMENT' && ASSIGNMENT.test(codeAt(finding));
  expect(found.warnings.filter((finding) => !isPreacts(finding))).toEqual([]);
  const withPreact = [...filesBelow(FOLDER)].filter(
    ([path, bytes]) => path.endsWith('.js') && Buffer.from(bytes).includes(PROPERTY),
  );
  expect(withPreact.length).toBeGreaterThan(0);
  expect(found.warnings.map(({ file }) => file).sort()).toEqual(withPreact.map(([path]) => path).sort());
});
