// `npm run weigh [-- folders]`: learns from all labelled pages, or those of some folders, what speaks for a term, and writes data/weights.json.
// What that is worth is told by sets that were left out of the learning.
import { writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { bundleForPage } from '../support/bundle-for-page.ts';
import { findBrowser } from '../support/find-browser.ts';
import { serve } from '../support/serve.ts';
import { findPages } from './find-pages.ts';
import type { WeighedPage } from './in-page/read-weighed.ts';
import { labelMentions } from './labels.ts';
import { bySet, type Case, crossValidate, tellAll, weightsFrom } from './learn-weights.ts';
import { readExpected } from './read-expected.ts';

/** So many right marks for each wrong one are enough, of what the rules show and of what they hold back for want of evidence. */
const LEAST = { shown: 2, held: 2 };

async function readCases(paths: readonly string[]): Promise<Case[]> {
  const code = await bundleForPage(new URL('in-page/read-weighed.ts', import.meta.url), 'DiscernWeighed');
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * 127.0.0.1'],
    defaultViewport: { width: 1280, height: 900 },
  });
  const cases: Case[] = [];
  try {
    const page = await browser.newPage();
    const files = findPages(paths);
    for (const root of new Set(files.map((file) => file.root))) {
      const site = await serve(root);
      for (const { address, expectedFile, name } of files.filter((file) => file.root === root)) {
        if (expectedFile === undefined) throw new Error(`${name} has no labels`);
        await page.goto(`${site.origin}/${address}`, { waitUntil: 'domcontentloaded' });
        const read = `(() => {${code}\nreturn DiscernWeighed.readWeighed();})()`;
        const { mentions, grounds } = (await page.evaluate(read)) as WeighedPage;
        const expected = readExpected(expectedFile);
        const { labels } = labelMentions(mentions, expected);
        const words = [...new Set(grounds.flat())];
        const isForeign = expected.kind === 'foreign';
        const set = basename(dirname(dirname(expectedFile)));
        for (const [index, mention] of mentions.entries()) {
          const list = labels[index]?.list;
          const section = grounds[mention.ground] ?? [];
          cases.push({
            ...mention,
            set,
            isForeign,
            section,
            page: words,
            isOurs: list === 'may' ? undefined : list === 'must',
          });
        }
      }
      await site.close();
    }
  } finally {
    await browser.close();
  }
  return cases;
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
  const file = fileURLToPath(new URL('../../data/weights.json', import.meta.url));
  const json = JSON.stringify(weightsFrom(cases, told, LEAST), null, 2);
  // A form or word a line, as the formatter has it.
  writeFileSync(
    file,
    `${json.replaceAll(/\[\s+([-\d,\s]+?)\s+\]/g, (_, row) => `[${row.replaceAll(/\s+/g, ' ')}]`)}\n`,
  );
  console.log('\nWritten: data/weights.json');
}

await run();
