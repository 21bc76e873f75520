// `npm run evaluate`: the built extension, in Chromium, measured against labelled pages; pages without labels are listed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { launch } from '../support/launch.ts';
import { probeTab } from '../support/probe-tab.ts';
import { serve } from '../support/serve.ts';
import { findPages, type PageFile } from './find-pages.ts';
import { judge, type PageResult } from './judge.ts';
import type { Mention, PageMentions } from './mention.ts';
import { createMentionReader } from './mention-reader.ts';
import { type Options, readOptions, USAGE } from './options.ts';
import { type Expected, readExpected } from './read-expected.ts';
import { readPage, type Tab } from './read-page.ts';
import type { Told } from './reason.ts';
import { reportPlainPage, reportPlainTotals, reportResults } from './report.ts';
import { sampleOf } from './sample.ts';
import { totalsByKind, totalsOf } from './totals.ts';

interface Case {
  readonly file: PageFile;
  readonly expected: Expected | undefined;
}

/** All faults of all labels are told at once, before any browser starts. */
function readCases(files: readonly PageFile[]): Case[] {
  const faults: string[] = [];
  const cases = files.map((file): Case => {
    try {
      return {
        file,
        expected: file.expectedFile === undefined ? undefined : readExpected(file.expectedFile),
      };
    } catch (error) {
      faults.push(messageOf(error));
      return { file, expected: undefined };
    }
  });
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return cases;
}

function buildExtension(): void {
  const { status, stdout, stderr } = spawnSync('npx', ['vite', 'build', '--mode', 'chrome'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the extension cannot be built\n${stdout}${stderr}`);
}

async function openTab(): Promise<Tab & { close(): Promise<void> }> {
  const read = await createMentionReader();
  // Every name leads to this machine: a page from the web asks for much that is not there, and gets its refusal at once.
  const launched = await launch('chromium', { localHost: '*' });
  const page = await launched.browser.newPage();
  page.on('dialog', (dialog) => void dialog.dismiss());
  return { page, probe: await probeTab(launched, page), read, close: () => launched.close() };
}

/** What is told of a page without labels. */
interface PlainResult extends Pick<PageMentions, 'stray'> {
  readonly name: string;
  readonly marked: readonly Mention[];
  readonly held: NonNullable<Told['held']>;
}

interface Outcome {
  readonly results: readonly PageResult[];
  readonly plain: readonly PlainResult[];
  readonly unreadable: readonly string[];
}

async function measure(tab: Tab, cases: readonly Case[]): Promise<Outcome> {
  const results: PageResult[] = [];
  const plain: PlainResult[] = [];
  const unreadable: string[] = [];
  for (const root of new Set(cases.map(({ file }) => file.root))) {
    const site = await serve(root);
    for (const { file, expected } of cases.filter((one) => one.file.root === root)) {
      try {
        const { told, ...mentions } = await readPage(tab, `${site.origin}/${file.address}`);
        if (expected) results.push(judge(file.name, mentions, told, expected));
        else {
          for (const line of reportPlainPage(file.name, mentions, told)) console.log(line);
          const marked = mentions.mentions.filter((mention) => mention.marked);
          plain.push({ name: file.name, marked, stray: mentions.stray, held: told.held ?? [] });
        }
      } catch (error) {
        unreadable.push(`${file.name}: ${messageOf(error)}`);
      }
    }
    await site.close();
  }
  return { results, plain, unreadable };
}

function writeJson(path: string, { results, plain, unreadable }: Outcome, sample: Options['sample']): void {
  const all = {
    sample,
    all: totalsOf(results),
    byKind: totalsByKind(results),
    pages: results,
    plain,
    unreadable,
  };
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(all, null, 1)}\n`);
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

async function run(args: readonly string[]): Promise<void> {
  const { paths, build, json, sample } = readOptions(args);
  const files = findPages(paths);
  const cases = readCases(sample ? sampleOf(files, sample.size, sample.seed) : files);
  if (build) buildExtension();
  const tab = await openTab();
  const start = performance.now();
  const outcome = await measure(tab, cases).finally(() => tab.close());
  const seconds = (performance.now() - start) / 1000;
  if (outcome.results.length > 0) for (const line of reportResults(outcome.results)) console.log(line);
  if (outcome.plain.length > 0) console.log(reportPlainTotals(outcome.plain));
  for (const fault of outcome.unreadable) console.log(`UNREADABLE ${fault}`);
  if (sample) console.log(`\n${cases.length} of ${files.length} pages, drawn with --seed ${sample.seed}`);
  console.log(`\n${cases.length} pages in ${seconds.toFixed(1)} s; all of it: ${json}`);
  writeJson(json, outcome, sample);
  // Figures that leave pages out are not to be trusted.
  if (outcome.unreadable.length > 0) process.exitCode = 1;
}

await run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(`${messageOf(error)}\n\n${USAGE}`);
  process.exitCode = 1;
});
