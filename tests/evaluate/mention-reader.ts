// Bundles what runs in a page, and asks pages with it.
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { knowledge } from '../../src/knowledge/build/vite-plugin.ts';
import type { PageMentions } from './mention.ts';

/** Reads the mentions of the page that is open in a tab. */
export type MentionReader = (page: Page) => Promise<PageMentions>;

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const NAME = 'DiscernMentions';

/** Builds the reader from src/ and data/ as they are now; nothing is written but the knowledge, as in any build. */
export async function createMentionReader(): Promise<MentionReader> {
  const code = await bundle();
  return (page) =>
    page.evaluate(`(() => {${code}\nreturn ${NAME}.readMentions();})()`) as Promise<PageMentions>;
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    plugins: [knowledge()],
    // The real one refuses to load outside of an extension.
    resolve: {
      alias: { 'webextension-polyfill': fileURLToPath(new URL('in-page/no-extension.ts', import.meta.url)) },
    },
    build: {
      write: false,
      copyPublicDir: false,
      lib: {
        entry: fileURLToPath(new URL('in-page/read-mentions.ts', import.meta.url)),
        name: NAME,
        formats: ['iife'],
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error('the reader of mentions was not built');
  return chunk.code;
}
