// A project root comes in; its checked and compiled data goes out as six JSON files, with the figures of the build.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packLexicon } from '../lexicon-data.ts';
import type { Site } from '../schema-tables.ts';
import { compileCore } from './compile-core.ts';
import { compileLexicon } from './compile-lexicon.ts';
import { compileLibrary } from './compile-library.ts';
import { compileRelevance } from './compile-relevance.ts';
import { compileSieve } from './compile-sieve.ts';
import { readData } from './read-data.ts';

/** Size of a product in bytes. */
export interface Size {
  readonly raw: number;
  readonly gzip: number;
}

/** The figures of one build. */
export interface Report {
  readonly concepts: number;
  readonly formsListed: number;
  /** Listed forms left out because the matcher finds them as regular plurals of others. */
  readonly formsDropped: number;
  readonly lexicon: Size;
  readonly library: Size;
}

/**
 * Checks and compiles data/ below `root` into `lexicon.json`, `sieve.json`, `library.json`,
 * `sites.json`, `relevance.json` and `sample.json` in `outDir`.
 */
export function buildKnowledge(root: string, outDir: string): Report {
  const data = readData(root);
  const { entries, dropped } = compileLexicon(data);
  mkdirSync(outDir, { recursive: true });
  const report = {
    concepts: data.concepts.length,
    formsListed: data.concepts.reduce((sum, concept) => sum + concept.forms.length, 0),
    formsDropped: dropped.length,
    lexicon: write(join(outDir, 'lexicon.json'), packLexicon(entries)),
    library: write(join(outDir, 'library.json'), compileLibrary(data)),
  };
  write(join(outDir, 'sites.json'), hostsByReason(data.sites));
  write(join(outDir, 'relevance.json'), compileRelevance(data, compileCore(entries)));
  write(join(outDir, 'sample.json'), data.sampleText);
  write(join(outDir, 'sieve.json'), compileSieve(entries));
  return report;
}

/** The hosts left alone, by why: every frame carries them, so no reason is written twice. */
function hostsByReason(sites: readonly Site[]): Record<string, string[]> {
  const hosts: Record<string, string[]> = {};
  for (const { host, reason } of sites) hosts[reason] = [...(hosts[reason] ?? []), host];
  return hosts;
}

/** Writes a product in one step, and only when it changed: another build or a watching server may be reading it. */
function write(path: string, product: unknown): Size {
  const json = JSON.stringify(product);
  if (!existsSync(path) || readFileSync(path, 'utf8') !== json) {
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, json);
    renameSync(draft, path);
  }
  return { raw: Buffer.byteLength(json), gzip: gzipSync(json).length };
}
