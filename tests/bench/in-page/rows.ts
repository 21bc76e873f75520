// Runs in a page, bundled: one candidate on one page, its start and its scan timed apart. Each run is given code that has not run before,
// as on a page that was just opened.
import { findTerms } from '../../../src/matching/find-terms.ts';
import { createLexicon } from '../../../src/matching/lexicon.ts';
import { Sieve } from '../../../src/matching/sieve.ts';
import { readSegments } from '../../../src/text/read-segments.ts';
import { findByFirstWord, firstWordsOf } from '../candidates/first-words.ts';
import { countByRegExp } from '../candidates/one-regexp.ts';
import { countInTrie, openTrie } from '../candidates/packed-trie.ts';
import type { FormSet } from '../forms.ts';
import { LIBRARIES } from './libraries.ts';
import { lookOnce } from './look-once.ts';
import type { Row, Timing } from './row.ts';
import { textsOf, walkBare } from './walk.ts';

declare global {
  var benchForms: Record<string, FormSet>;
  var benchTexts: readonly string[];
}

const sum = (count: (text: string) => number) =>
  globalThis.benchTexts.reduce((all, text) => all + count(text), 0);

const ROWS: Record<string, Row<never>> = {
  'words by hash (ours)': {
    start: ({ lexicon }) => createLexicon(lexicon),
    scan: (lexicon: ReturnType<typeof createLexicon>) => sum((text) => findTerms(text, lexicon).length),
  },
  'words by hash, second pass': {
    start: ({ lexicon }) => {
      const opened = createLexicon(lexicon);
      sum((text) => findTerms(text, opened).length);
      return opened;
    },
    scan: (lexicon: ReturnType<typeof createLexicon>) => sum((text) => findTerms(text, lexicon).length),
  },
  'Map of first words': {
    start: ({ lexicon }) => firstWordsOf(lexicon),
    scan: (forms: ReturnType<typeof firstWordsOf>) => sum((text) => findByFirstWord(text, forms).length),
  },
  'packed trie': {
    start: ({ trie }) => openTrie(trie),
    scan: (trie: ReturnType<typeof openTrie>) => sum((text) => countInTrie(text, trie)),
  },
  'one RegExp': {
    start: ({ source }) => {
      const pattern = new RegExp(source, 'gi');
      pattern.test('');
      return pattern;
    },
    scan: (pattern: RegExp) => sum((text) => countByRegExp(text, pattern)),
  },
  'bare walk': { start: () => undefined, scan: () => walkBare(document.body) },
  'ours, stage one': {
    start: ({ sieve }) => new Sieve(sieve),
    scan: (sieve: Sieve) => lookOnce(sieve),
  },
  'ours, read and match': {
    start: ({ lexicon }) => createLexicon(lexicon),
    scan: (lexicon: ReturnType<typeof createLexicon>) => {
      let found = 0;
      for (const { text } of readSegments(document)) found += findTerms(text, lexicon).length;
      return found;
    },
  },
  ...LIBRARIES,
};

/** Prepares the page that is open: the texts that matchers are compared on. */
export function prepare(): number {
  globalThis.benchTexts = textsOf(document.body);
  return sum(({ length }) => length);
}

/** Runs one row with one set of forms. */
export async function run(name: string, forms: string): Promise<Timing> {
  const row = ROWS[name];
  const set = globalThis.benchForms[forms];
  if (row === undefined || set === undefined) throw new Error(`no ${name} with ${forms} forms`);
  // What was made for the nodes of the page by the row before is gone, as on a new page.
  globalThis.gc?.();
  // Engines keep compiled patterns by their source, and the row before had the same.
  const unseen = { ...set, source: `${set.source}|${name} at ${performance.now()}` };
  const began = performance.now();
  const state = row.start(unseen);
  const started = performance.now();
  const found = await row.scan(state as never);
  const ended = performance.now();
  return { start: started - began, scan: ended - started, found, isChanged: row.changes === true };
}
