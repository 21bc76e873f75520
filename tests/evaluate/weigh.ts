// `npm run weigh`: learns from all labelled pages what speaks for a term, and writes data/weights.json. What that is worth is told by sets
// that were left out of the learning.
import { writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { bundleForPage } from '../support/bundle-for-page.ts';
import { findBrowser } from '../support/find-browser.ts';
import { serve } from '../support/serve.ts';
import { findPages } from './find-pages.ts';
import type { WeighedMention } from './in-page/read-weighed.ts';
import { labelMentions } from './labels.ts';
import { bySet, type Case, crossValidate, weightsFrom } from './learn-weights.ts';
import { readExpected } from './read-expected.ts';

/** So large a share of the right marks may go with the wrong ones. */
const LOSS = 0.003;

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
        const mentions = (await page.evaluate(read)) as WeighedMention[];
        const { labels } = labelMentions(mentions, readExpected(expectedFile));
        const set = basename(dirname(dirname(expectedFile)));
        for (const [index, mention] of mentions.entries()) {
          const list = labels[index]?.list;
          cases.push({ ...mention, set, isOurs: list === 'may' ? undefined : list === 'must' });
        }
      }
      await site.close();
    }
  } finally {
    await browser.close();
  }
  return cases;
}

function tell(name: string, cases: readonly Case[], isHeld: (one: Case) => boolean): void {
  const wanted = cases.filter(({ isOurs }) => isOurs).length;
  const figures = (marked: readonly Case[]) => {
    const right = marked.filter(({ isOurs }) => isOurs).length;
    const wrong = marked.filter(({ isOurs }) => isOurs === false).length;
    const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(4));
    return `${right} right ${wrong} wrong  P ${share(right, right + wrong)} R ${share(right, wanted)}`;
  };
  const marked = cases.filter((one) => one.marked);
  console.log(
    `${name.padEnd(14)} ${figures(marked).padEnd(42)} ->  ${figures(marked.filter((one) => !isHeld(one)))}`,
  );
}

async function run(): Promise<void> {
  const cases = await readCases(['tests/pages', 'tests/held-out']);
  const odds = crossValidate(cases);
  const wanted = cases.filter(({ isOurs }) => isOurs).length;
  const right = [...odds].filter(([{ isOurs }]) => isOurs).map(([, value]) => value);
  const least = right.sort((a, b) => a - b)[Math.floor(wanted * LOSS)] ?? 0;
  const isHeld = (one: Case) => (odds.get(one) ?? least) < least;
  console.log('Each set as the others teach it: by the rules alone  ->  weighed');
  for (const [set, ofSet] of bySet(cases)) tell(set, ofSet, isHeld);
  tell('all', cases, isHeld);
  const file = fileURLToPath(new URL('../../data/weights.json', import.meta.url));
  const json = JSON.stringify(weightsFrom(cases, least), null, 2);
  // A form a line, as the formatter has it.
  writeFileSync(file, `${json.replaceAll(/\[\s+(\d+),\s+(\d+)\s+\]/g, '[$1, $2]')}\n`);
  console.log(`\nWritten: data/weights.json; odds of ${Math.exp(least).toFixed(2)} to one are enough.`);
}

await run();
