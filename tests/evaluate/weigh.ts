// `npm run weigh [-- folders]`: learns from all labelled pages, or those of some folders, what speaks for a term, and writes data/weights.json.
// What that is worth is told by sets that were left out of the learning.
import { writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { compileCore } from '../../src/knowledge/build/compile-core.ts';
import { compileLexicon } from '../../src/knowledge/build/compile-lexicon.ts';
import { compileRelevance } from '../../src/knowledge/build/compile-relevance.ts';
import { readData } from '../../src/knowledge/build/read-data.ts';
import { packLexicon } from '../../src/knowledge/lexicon-data.ts';
import type { WeightsTable } from '../../src/knowledge/schema-tables.ts';
import { createLexicon } from '../../src/matching/lexicon.ts';
import type { Known } from '../../src/relevance/page-context.ts';
import { createTables } from '../../src/relevance/tables.ts';
import { bundleForPage } from '../support/bundle-for-page.ts';
import { findBrowser } from '../support/find-browser.ts';
import { serve } from '../support/serve.ts';
import { findPages } from './find-pages.ts';
import type { ExtractedPage } from './in-page/extract-page.ts';
import { labelMentions } from './labels.ts';
import { bySet, type Case, crossValidate, cuesOfOthers, tellAll, weightsFrom } from './learn-weights.ts';
import { type Expected, readExpected } from './read-expected.ts';
import { weighPage } from './weighed-page.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** So many right marks for each wrong one are enough, of what the rules show and of what they hold back for want of evidence. */
const LEAST = { shown: 2.7, held: 2 };

/** A page with its labels. */
interface LabelledPage {
  readonly set: string;
  readonly extracted: ExtractedPage;
  readonly expected: Expected;
}

async function readPages(paths: readonly string[]): Promise<LabelledPage[]> {
  const code = await bundleForPage(new URL('in-page/extract-page.ts', import.meta.url), 'DiscernPage');
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * 127.0.0.1'],
    defaultViewport: { width: 1280, height: 900 },
  });
  const pages: LabelledPage[] = [];
  try {
    const page = await browser.newPage();
    const files = findPages(paths);
    for (const root of new Set(files.map((file) => file.root))) {
      const site = await serve(root);
      for (const { address, expectedFile, name } of files.filter((file) => file.root === root)) {
        if (expectedFile === undefined) throw new Error(`${name} has no labels`);
        await page.goto(`${site.origin}/${address}`, { waitUntil: 'domcontentloaded' });
        const read = `(() => {${code}\nreturn DiscernPage.extractPage();})()`;
        pages.push({
          set: basename(dirname(dirname(expectedFile))),
          extracted: (await page.evaluate(read)) as ExtractedPage,
          expected: readExpected(expectedFile),
        });
      }
      await site.close();
    }
  } finally {
    await browser.close();
  }
  return pages;
}

function casesOf({ set, extracted, expected }: LabelledPage, known: Known): Case[] {
  const { mentions, words } = weighPage(extracted, known);
  const { labels } = labelMentions(mentions, expected);
  return mentions.map((mention, index) => {
    const list = labels[index]?.list;
    return {
      ...mention,
      set,
      isForeign: expected.kind === 'foreign',
      page: words,
      isOurs: list === 'may' ? undefined : list === 'must',
    };
  });
}

/** Letters are asked first, by the rules alone: what is learnt of them decides what else the rules show. */
async function readCases(paths: readonly string[]): Promise<Case[]> {
  const data = readData(ROOT);
  const { entries } = compileLexicon(data);
  const core = compileCore(entries);
  const lexicon = createLexicon(packLexicon(entries));
  const knownWith = (cues: WeightsTable['cues']): Known => ({
    lexicon,
    tables: createTables(compileRelevance({ ...data, weights: { ...data.weights, cues } }, core)),
    refused: new Set(),
  });
  const pages = await readPages(paths);
  const taught = cuesOfOthers(pages.flatMap((page) => casesOf(page, knownWith(data.weights.cues))));
  const known = new Map([...taught].map(([set, cues]) => [set, knownWith(cues)]));
  return pages.flatMap((page) => {
    const ofOthers = known.get(page.set);
    return ofOthers ? casesOf(page, ofOthers) : [];
  });
}

function tell(name: string, cases: readonly Case[], isShown: (one: Case) => boolean): void {
  const wanted = cases.filter(({ isOurs }) => isOurs).length;
  const figures = (marked: readonly Case[]) => {
    const right = marked.filter(({ isOurs }) => isOurs).length;
    const wrong = marked.filter(({ isOurs }) => isOurs === false).length;
    const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(4));
    return `${right} right ${wrong} wrong  P ${share(right, right + wrong)} R ${share(right, wanted)}`;
  };
  const byRules = cases.filter(({ marked }) => marked);
  console.log(`${name.padEnd(14)} ${figures(byRules).padEnd(42)} ->  ${figures(cases.filter(isShown))}`);
}

async function run(): Promise<void> {
  const paths = process.argv.slice(2);
  const cases = await readCases(paths.length > 0 ? paths : ['tests/pages', 'tests/held-out']);
  const told = tellAll(cases);
  const odds = crossValidate(told);
  const isShown = (one: Case) => {
    const found = odds.get(one);
    return found === undefined ? one.marked : found >= Math.log(one.marked ? LEAST.shown : LEAST.held);
  };
  console.log('Each set as the others teach it: by the rules alone  ->  weighed');
  for (const [set, ofSet] of bySet(cases)) tell(set, ofSet, isShown);
  tell('all', cases, isShown);
  const file = join(ROOT, 'data/weights.json');
  const json = JSON.stringify(weightsFrom(cases, told, LEAST), null, 2);
  // A form or word a line, as the formatter has it.
  writeFileSync(
    file,
    `${json.replaceAll(/\[\s+([-\d,\s]+?)\s+\]/g, (_, row) => `[${row.replaceAll(/\s+/g, ' ')}]`)}\n`,
  );
  console.log('\nWritten: data/weights.json');
}

await run();
