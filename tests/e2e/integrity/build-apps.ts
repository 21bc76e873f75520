// Builds the apps as they would be in the wild: minified, in production mode. Run by itself (`tsx build-apps.ts <folder>`), because
// a test runner's NODE_ENV would give every framework's development build.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { build, type InlineConfig, type PluginOption } from 'vite';
import solid from 'vite-plugin-solid';

const APPS = fileURLToPath(new URL('apps', import.meta.url));
/** The script that comes to a page without scripts, under an address that the test knows. */
const LATE = 'late-script';

function folders(): string[] {
  return readdirSync(APPS, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entry.name : [],
  );
}

function configOf(outDir: string, plugins: PluginOption[]): InlineConfig {
  return {
    configFile: false,
    root: APPS,
    logLevel: 'warn',
    plugins,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir, emptyOutDir: false },
  };
}

/** Builds pages; a plugin that compiles JSX in its own way must not meet that of the others. */
async function buildPages(outDir: string, names: readonly string[], plugins: PluginOption[]): Promise<void> {
  const input: Record<string, string> = Object.fromEntries(
    names.map((name) => [name, join(APPS, name, 'index.html')]),
  );
  if (names.includes(LATE)) input[`${LATE}/main`] = join(APPS, LATE, 'main.ts');
  const entryFileNames = ({ name }: { name: string }) =>
    name === `${LATE}/main` ? '[name].js' : 'assets/[name]-[hash].js';
  const config = configOf(outDir, plugins);
  await build({
    ...config,
    build: { ...config.build, rolldownOptions: { input, output: { entryFileNames } } },
  });
}

/** Renders the story where a server would and writes it into the page. */
async function prerender(outDir: string, name: string, file: string): Promise<void> {
  const server = join(outDir, '../integrity-server');
  const config = configOf(server, [vue()]);
  const output = { entryFileNames: `${name}.js` };
  const rolldownOptions = { input: join(APPS, name, file), output };
  await build({ ...config, build: { ...config.build, ssr: true, rolldownOptions } });
  const { render } = await import(pathToFileURL(join(server, `${name}.js`)).href);
  const page = join(outDir, name, 'index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('<!--story-->', await render()));
}

async function buildAll(outDir: string): Promise<void> {
  const others = folders().filter((name) => name !== 'solid');
  await buildPages(outDir, others, [vue(), svelte({ configFile: false })]);
  await buildPages(outDir, ['solid'], [solid()]);
  await prerender(outDir, 'react-hydrated', 'prerender.tsx');
  await prerender(outDir, 'vue-hydrated', 'prerender.ts');
}

const [, , outDir] = process.argv;
if (outDir === undefined) throw new Error('usage: tsx build-apps.ts <folder>');
await buildAll(outDir);
