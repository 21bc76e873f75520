// Bundles what runs in a page, from src/ and data/ as they are now; nothing is written but the knowledge, as in any build.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { knowledge } from '../../src/knowledge/build/vite-plugin.ts';
import { PAGE_API } from './page-api.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const NO_EXTENSION = fileURLToPath(new URL('no-extension.ts', import.meta.url));

/** Code that leaves the exports of `entry` in a variable called `name`. */
export async function bundleForPage(entry: URL, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    plugins: [knowledge()],
    resolve: { alias: [{ find: PAGE_API, replacement: NO_EXTENSION }] },
    build: {
      write: false,
      copyPublicDir: false,
      lib: { entry: fileURLToPath(entry), name, formats: ['iife'] },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error(`${name} was not built`);
  return chunk.code;
}
