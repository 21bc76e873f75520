// Hashes every run of eight words of a text, so that a test can tell whether we copied from the starting article
// without the article being in this repository. article-runs.json was made from the article's plain text by
//
//   node src/curation/hash-article.mjs path/to/article.txt > src/curation/article-runs.json
//
// Words are compared in lower case, without accents and without anything that is neither letter nor digit.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const RUN = 8;

/** Every run of eight words of a text, with its hash. */
export function hashRuns(text) {
  const plain = text.normalize('NFD').replace(/[\p{M}\u00ad\u200b-\u200d]/gu, '');
  const words = plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(RUN - 1).map((_, index) => {
    const run = words.slice(index, index + RUN).join(' ');
    return {
      run,
      hash: createHash('sha256').update(run).digest('hex').slice(0, 12),
    };
  });
}

if (process.argv[1] === import.meta.filename) {
  const [, , article = ''] = process.argv;
  const hashes = new Set(hashRuns(readFileSync(article, 'utf8')).map(({ hash }) => hash));
  // Sorted, so that the article cannot be put together again from the order of its runs.
  console.log(JSON.stringify({ wordsPerRun: RUN, hashes: [...hashes].sort().join(' ') }, null, 2));
}
