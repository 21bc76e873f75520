// What the built extension asks of a browser, against a written list. Needs `npm run build`, which the test command runs first.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import product from '../../package.json' with { type: 'json' };
import { ASKED } from '../../src/welcome/asked.ts';
import { word } from '../support/expected.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const KEYS: Record<'chrome' | 'firefox', readonly string[]> = {
  chrome: ['minimum_chrome_version', 'side_panel'],
  firefox: ['browser_specific_settings', 'sidebar_action'],
};
const SHARED_KEYS = [
  'action',
  'background',
  'commands',
  'content_scripts',
  'content_security_policy',
  'default_locale',
  'description',
  'icons',
  'manifest_version',
  'name',
  'options_ui',
  'permissions',
  'version',
];

interface Manifest {
  readonly version: string;
  readonly permissions: string[];
  readonly commands: Record<string, { suggested_key?: object; description: string }>;
  readonly content_scripts: { matches: string[]; js: string[]; css: string[]; [key: string]: unknown }[];
  readonly content_security_policy: { extension_pages: string };
  readonly background: object;
  readonly side_panel?: { default_path: string };
  readonly sidebar_action?: { default_panel: string; open_at_install: boolean };
  readonly browser_specific_settings?: Record<'gecko' | 'gecko_android', Record<string, unknown>>;
  readonly name: string;
  readonly icons: Record<string, string>;
}

describe.each(['chrome', 'firefox'] as const)('%s', (browser) => {
  const folder = join(DIST, browser);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const [script] = manifest.content_scripts;

  test('the manifest has the keys of the list and no other', () => {
    expect(Object.keys(manifest).sort()).toEqual([...SHARED_KEYS, ...KEYS[browser]].sort());
  });

  test('the version is that of package.json, where alone it is written', () => {
    expect(manifest.version).toBe(product.version);
    expect(readFileSync(join(DIST, '../manifest.json'), 'utf8')).not.toContain('"version"');
  });

  test('highlights cost nothing where none is painted: in Chromium their rules are the root’s, and inherited', () => {
    const css = readFileSync(join(folder, String(script?.css[0])), 'utf8');
    const all = css.match(/[\w:]*::highlight\(/g) ?? [];
    expect(all.length).toBeGreaterThan(40);
    expect(new Set(all)).toEqual(new Set([browser === 'chrome' ? ':root::highlight(' : '::highlight(']));
  });

  test('what is asked of the browser is what the welcome page lists, and no more', () => {
    const asked = [...manifest.permissions, ...manifest.content_scripts.flatMap(({ matches }) => matches)];
    const listed = ASKED.filter(({ browsers }) => browsers.includes(browser));
    expect(asked.sort()).toEqual(listed.map(({ permission }) => permission).sort());
    for (const more of ['host_permissions', 'optional_permissions', 'optional_host_permissions'])
      expect(manifest).not.toHaveProperty(more);
  });

  test('nothing of ours can be reached by a page', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('the policy of our pages is the strictest they work under', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: POLICY });
  });

  test('one content script, whole in one file, in every frame', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    expect(script).toMatchObject({
      js: ['src/content.iife.js'],
      matches: ['<all_urls>'],
      all_frames: true,
      match_about_blank: true,
      match_origin_as_fallback: true,
      run_at: 'document_idle',
    });
    const source = readFileSync(join(folder, 'src/content.iife.js'), 'utf8');
    expect(source).not.toMatch(/\bimport\s*\(/);
    expect(source).not.toMatch(/^\s*(?:import|export)\b/m);
  });

  test('the content script is at most 220 KB raw and 60 KB gzip', () => {
    const source = readFileSync(join(folder, 'src/content.iife.js'));
    expect(source.length).toBeLessThanOrEqual(220 * 1024);
    expect(gzipSync(source).length).toBeLessThanOrEqual(60 * 1024);
  });

  test('four commands, each with a suggested key and a description in _locales', () => {
    expect(Object.keys(manifest.commands)).toEqual(['toggle', 'next-term', 'previous-term', 'open-card']);
    const suggested = Object.values(manifest.commands).filter((command) => command.suggested_key);
    expect(suggested.length).toBeLessThanOrEqual(4);
    const messages = JSON.parse(readFileSync(join(folder, '_locales/en/messages.json'), 'utf8')) as object;
    const used = JSON.stringify(manifest).match(/__MSG_\w+?__/g) ?? [];
    expect(used.length).toBeGreaterThan(5);
    expect(used.filter((key) => !(key.slice(6, -2) in messages))).toEqual([]);
  });

  test('every file the manifest names is there', () => {
    const named = [...Object.values(manifest.icons), ...(script?.js ?? []), ...(script?.css ?? [])];
    expect(named.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  });
});

test('the changelog begins with this version', () => {
  const changelog = readFileSync(join(DIST, '../docs/changelog.md'), 'utf8');
  expect(/^## \[(.+?)\]/m.exec(changelog)?.[1]).toBe(product.version);
});

test('the panel is there in both, and Firefox does not open it unasked', () => {
  const read = (browser: string) =>
    JSON.parse(readFileSync(join(DIST, browser, 'manifest.json'), 'utf8')) as Manifest;
  const chrome = read('chrome').side_panel?.default_path ?? '';
  const firefox = read('firefox').sidebar_action;
  expect(existsSync(join(DIST, 'chrome', chrome))).toBe(true);
  expect(existsSync(join(DIST, 'firefox', firefox?.default_panel ?? ''))).toBe(true);
  expect(firefox?.open_at_install).toBe(false);
});

test('Chromium runs a service worker, Firefox background scripts under an id, declaring that no data is collected', () => {
  const read = (browser: string) =>
    JSON.parse(readFileSync(join(DIST, browser, 'manifest.json'), 'utf8')) as Manifest;
  expect(read('chrome').background).toHaveProperty('service_worker');
  expect(read('firefox').background).toHaveProperty('scripts');
  const { gecko, gecko_android } = read('firefox').browser_specific_settings ?? {};
  expect(gecko?.data_collection_permissions).toEqual({ required: ['none'] });
  expect(gecko_android).toEqual({ strict_min_version: '142.0' });
});

test('README says of each permission what the welcome page says, in one sentence that is there', () => {
  const readme = readFileSync(join(DIST, '../README.md'), 'utf8');
  const listed = [...readme.matchAll(/^- `([^`]+)`(?: \([^)]*\))?: (.+)$/gm)].map(([, name, why]) => [
    name,
    why,
  ]);
  expect(listed).toEqual(ASKED.map(({ permission, why }) => [permission, word(why)]));
});
