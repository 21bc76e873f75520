// For who labels a page: every mention in it and the label it falls under. `npx tsx tests/evaluate/candidates.ts <folder ...>`
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../support/find-browser.ts';
import { serve } from '../support/serve.ts';
import { findPages, type PageFile } from './find-pages.ts';
import { type Labels, labelMentions } from './labels.ts';
import { showMention } from './mention.ts';
import { createMentionReader, type MentionReader } from './mention-reader.ts';
import { readExpected } from './read-expected.ts';

const NO_LABELS: Labels = { must: [], mustNot: [], may: [] };

/** Prints one page; the number of things to put right. */
async function tell(page: Page, read: MentionReader, file: PageFile): Promise<number> {
  const { mentions } = await read(page);
  const problems: string[] = [];
  let expected: Labels = NO_LABELS;
  try {
    if (file.expectedFile !== undefined) expected = readExpected(file.expectedFile);
    else problems.push('there is no expected.json');
  } catch (error) {
    problems.push(...messageOf(error).split('\n'));
  }
  const { labels, problems: found } = labelMentions(mentions, expected);
  problems.push(...found);
  console.log(`\n== ${file.name}: ${mentions.length} mentions`);
  let unlabelled = 0;
  for (const [index, mention] of mentions.entries()) {
    const label = labels[index];
    if (label === undefined) unlabelled += 1;
    const { concept, tier } = mention;
    console.log(
      `${(label?.path ?? 'UNLABELLED').padEnd(11)} ${tier.padEnd(9)} ${concept.padEnd(28)} ${showMention(mention)}`,
    );
  }
  for (const problem of problems) console.log(`WRONG       ${problem}`);
  if (unlabelled > 0) console.log(`${unlabelled} UNLABELLED`);
  return unlabelled + problems.length;
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

async function run(paths: readonly string[]): Promise<number> {
  if (paths.length === 0) throw new Error('usage: npx tsx tests/evaluate/candidates.ts <folder ...>');
  const files = findPages(paths);
  const read = await createMentionReader();
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * 127.0.0.1'],
    defaultViewport: { width: 1280, height: 900 },
  });
  let wrong = 0;
  try {
    const page = await browser.newPage();
    for (const root of new Set(files.map((file) => file.root))) {
      const site = await serve(root);
      for (const file of files.filter((one) => one.root === root)) {
        await page.goto(`${site.origin}/${file.address}`);
        wrong += await tell(page, read, file);
      }
      await site.close();
    }
  } finally {
    await browser.close();
  }
  console.log(wrong === 0 ? '\nEvery mention is labelled.' : `\n${wrong} things to put right.`);
  return wrong === 0 ? 0 : 1;
}

process.exitCode = await run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(messageOf(error));
  return 2;
});
