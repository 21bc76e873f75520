// Builds the knowledge when Vite starts and lets our code import it as discern:lexicon, discern:sieve and so on.
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { buildKnowledge, type Report, type Size } from './build-knowledge.ts';

/**
 * The plugin. The products are real files behind an alias, not virtual modules, because @crxjs/vite-plugin builds the
 * content script in a nested build that is given our aliases but none of our plugins.
 */
export function knowledge(): Plugin {
  return {
    name: 'discern-knowledge',
    enforce: 'pre',
    config(config) {
      const root = resolve(config.root ?? '.');
      const outDir = join(root, 'node_modules/.discern');
      printOnce(buildKnowledge(root, outDir));
      return {
        resolve: {
          alias: {
            'discern:lexicon': join(outDir, 'lexicon.json'),
            'discern:sieve': join(outDir, 'sieve.json'),
            'discern:cards': join(outDir, 'library.json'),
            'discern:sites': join(outDir, 'sites.json'),
            'discern:relevance': join(outDir, 'relevance.json'),
            'discern:sample': join(outDir, 'sample.json'),
          },
        },
      };
    },
  };
}

const PRINTED = Symbol.for('discern-knowledge-printed');

/** Vite loads this file anew for every config, so "once per process" has to be kept outside of it. */
function printOnce(report: Report): void {
  if (Reflect.has(globalThis, PRINTED)) return;
  Reflect.set(globalThis, PRINTED, true);
  console.info(tellReport(report));
}

/** The figures of a build in two lines. */
export function tellReport({ concepts, formsListed, formsDropped, lexicon, library }: Report): string {
  return [
    `knowledge: ${concepts} concepts, ${formsListed} forms, ${formsDropped} of them regular plurals left to the matcher`,
    `knowledge: lexicon ${tellSize(lexicon)}, cards ${tellSize(library)}`,
  ].join('\n');
}

function tellSize({ raw, gzip }: Size): string {
  return `${(raw / 1000).toFixed(1)} kB (gzip ${(gzip / 1000).toFixed(1)} kB)`;
}
