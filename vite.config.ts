// Builds the extension for one browser: `vite build --mode chrome` or `--mode firefox`.

import { gzipSync } from 'node:zlib';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { minify } from 'terser';
import { defineConfig, type Plugin } from 'vite';
import written from './manifest.json' with { type: 'json' };
import product from './package.json' with { type: 'json' };
import { knowledge } from './src/knowledge/build/vite-plugin.ts';

const CONTENT_SCRIPT = 'src/content.iife.js';

/** The manifest as Chrome wants it. The version stands in package.json only. */
const manifest = { ...written, version: product.version };

/** Firefox has no service worker for extensions and a sidebar for a side panel; it wants an id and a minimum version of its own. */
function firefoxManifest() {
  const { minimum_chrome_version: _, background, side_panel, permissions, ...shared } = manifest;
  return {
    ...shared,
    permissions: permissions.filter((permission) => permission !== 'sidePanel'),
    // Shown when the reader asks for it, not whenever a window opens.
    sidebar_action: {
      default_panel: side_panel.default_path,
      default_title: manifest.name,
      default_icon: manifest.action.default_icon,
      open_at_install: false,
    },
    background: { scripts: [background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'discern@mg-als.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      // The first for Android that reads data_collection_permissions.
      gecko_android: { strict_min_version: '142.0' },
    },
  };
}

/**
 * In Chromium a highlight's style is inherited, so one rule on the root is enough; a rule for all elements would double what styling costs
 * on every page, foreign ones too. Firefox asks for the style of the very element, and only where a highlight is painted.
 */
function highlightsOnRoot(): Plugin {
  const name = 'src/painting/highlights.css';
  return {
    name: 'discern:highlights-on-root',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const sheet = bundle[name];
        if (sheet?.type !== 'asset') throw new Error(`${name} was not built`);
        const css = typeof sheet.source === 'string' ? sheet.source : new TextDecoder().decode(sheet.source);
        sheet.source = css.replaceAll('::highlight(', ':root::highlight(');
      },
    },
  };
}

/** Names all modules of a page in its head, so that they are fetched together and not one after the other as each is found in another. */
function preloadModules(): Plugin {
  return {
    name: 'discern:preload-modules',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { chunk, bundle = {} }) {
        const found = new Set(chunk?.imports);
        for (const name of found) {
          const one = bundle[name];
          if (one?.type === 'chunk') for (const next of one.imports) found.add(next);
        }
        return [...found].map((name) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${name}` },
          injectTo: 'head',
        }));
      },
    },
  };
}

/** Goes over what Vite's minifier left of the content script once more: every page has to load it. */
function smallerContentScript(): Plugin {
  return {
    name: 'discern:smaller-content-script',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const file = bundle[CONTENT_SCRIPT];
        if (file?.type !== 'asset') throw new Error('the content script was not built');
        let code = Buffer.from(file.source).toString();
        // Names are shortened last: the first round leaves fewer.
        for (const mangle of [false, true]) {
          const options = {
            ecma: 2020,
            mangle,
            compress: { passes: 3 },
            format: { ascii_only: true },
          } as const;
          code = (await minify(code, options)).code ?? '';
        }
        if (code === '') throw new Error('nothing is left of the content script');
        file.source = code;
      },
    },
  };
}

/** Prints what every page has to load. */
function contentScriptSize(): Plugin {
  return {
    name: 'discern:content-script-size',
    writeBundle(_options, bundle) {
      const file = bundle[CONTENT_SCRIPT];
      if (file?.type !== 'asset') throw new Error('the content script was not built');
      const kilobytes = (size: number) => `${(size / 1024).toFixed(1)} KB`;
      const source = Buffer.from(file.source);
      console.log(
        `content script: ${kilobytes(source.length)} raw, ${kilobytes(gzipSync(source).length)} gzip`,
      );
    },
  };
}

export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    publicDir: 'src/public',
    // JSON.parse reads half a megabyte of cards in a fraction of the time that the same takes as code.
    json: { namedExports: false, stringify: true },
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: browser === 'firefox' ? 'firefox140' : 'chrome128',
      assetsInlineLimit: 0,
      // Licences ask that their text goes with every copy.
      license: { fileName: 'third-party-licences.md' },
      // Vite's polyfill carries a fetch, and its loader a promise of more; preloadModules is all we need.
      modulePreload: false,
      rolldownOptions: {
        input: [
          // Opened by code of ours; the manifest does not name them.
          'src/welcome/welcome.html',
          'src/print/print.html',
          // Named in Firefox's manifest by a key that @crxjs/vite-plugin does not read.
          ...(browser === 'firefox' ? [manifest.side_panel.default_path] : []),
        ],
        output: {
          assetFileNames: 'assets/[name][extname]',
          // Few files: each is asked of the browser by itself, which takes longer than reading it.
          codeSplitting: {
            groups: [
              {
                name: 'knowledge',
                test: /\.discern|webextension-polyfill|valibot|src.(background|extension|knowledge|matching)|card.written/,
                minShareCount: 2,
                priority: 2,
              },
              { name: 'views', test: /preact|src.(card|popup).*\.tsx?$/, minShareCount: 2, priority: 1 },
            ],
          },
        },
      },
    },
    plugins: [
      knowledge(),
      crx({
        manifest: (browser === 'firefox' ? firefoxManifest() : manifest) as ManifestV3Export,
        browser,
      }),
      ...(browser === 'chrome' ? [highlightsOnRoot()] : []),
      preloadModules(),
      smallerContentScript(),
      contentScriptSize(),
    ],
  };
});
