// In-page rows: matchers against each other on the same texts, and whole libraries against the bare walk on the same page. Medians of
// several runs, each with code and nodes that the browser has not seen before.
import type { Browser, Page } from 'puppeteer-core';
import { bundleForPage } from '../support/bundle-for-page.ts';
import type { Site } from '../support/serve.ts';
import { median } from './figures.ts';
import { formSets } from './forms.ts';
import type { Timing } from './in-page/row.ts';
import { pageOf, type Topic } from './text.ts';

/** Sizes of pages, in characters of text. */
export const SIZES = [10_000, 100_000, 1_000_000, 10_000_000];
export const MATCHERS = ['words by hash (ours)', 'Map of first words', 'packed trie', 'one RegExp'];
/** The same on code that has run before: what the forms cost, and not the engine that makes code of ours fast. */
export const SECOND = 'words by hash, second pass';
/** A page of ours, read and matched: what all of it costs. */
export const WHOLE = 'ours, read and match';
export const READERS = [
  'bare walk',
  'ours, stage one',
  WHOLE,
  'CSS Highlight loop, one RegExp',
  'mark.js, one RegExp',
  'advanced-mark.js, one RegExp',
  'findAndReplaceDOMText, one RegExp',
];
/** What is expected to take longer than this is not tried, in ms. */
const TOO_LONG = 10_000;
/** Where a row takes longer than this, one run tells enough, in ms. */
const LONG = 700;

/** The median of one row on one page with one set of forms. */
export interface Measured extends Timing {
  readonly row: string;
  readonly topic: Topic;
  readonly bytes: number;
  readonly forms: string;
}

/** Measures rows in a browser without the extension. */
export class MicroBench {
  readonly #page: Page;
  readonly #site: Site;
  readonly #code: string;
  readonly #runs: number;
  readonly #sets = formSets();
  readonly measured: Measured[] = [];
  #reopen = async () => {};

  private constructor(page: Page, site: Site, code: string, runs: number) {
    this.#page = page;
    this.#site = site;
    this.#code = code;
    this.#runs = runs;
  }

  /** Bundles the rows and opens a tab. */
  static async open(browser: Browser, site: Site, runs: number): Promise<MicroBench> {
    const code = await bundleForPage(new URL('in-page/rows.ts', import.meta.url), 'Bench');
    return new MicroBench(await browser.newPage(), site, code, runs);
  }

  /** Opens a page of generated text. */
  async show(topic: Topic, bytes: number, forms: readonly string[] = ['all']): Promise<void> {
    const path = `/micro-${topic}-${bytes}`;
    // Isolated pages have a clock of 5 µs, others one of 100 µs.
    const headers = {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    };
    this.#site.pages.set(path, { body: pageOf(topic, bytes, 'static'), headers });
    this.#reopen = async () => {
      await this.#page.goto(`${this.#site.origin}${path}`);
      const sets = this.#sets
        .filter(({ name }) => forms.includes(name))
        .map((set) => [set.name, set] as const);
      await this.#page.evaluate(`globalThis.benchForms = ${JSON.stringify(Object.fromEntries(sets))}`);
      await this.#run('prepare()');
    };
    await this.#reopen();
  }

  /** Measures rows side by side: once each in every round. */
  async measure(rows: readonly string[], topic: Topic, bytes: number, forms = 'all'): Promise<void> {
    const timings = new Map<string, Timing[]>();
    for (let round = 0; round < this.#runs; round += 1) {
      for (const row of rows) {
        const known = timings.get(row) ?? [];
        if (this.#isHopeless(row, topic, forms) || (known[0] && known[0].scan > LONG)) continue;
        const timing = await this.#run<Timing>(`run(${JSON.stringify(row)}, ${JSON.stringify(forms)})`);
        timings.set(row, [...known, timing]);
        console.error(
          `${topic}, ${bytes}, ${forms} forms, ${row}: ${Math.round(timing.start + timing.scan)} ms`,
        );
        if (timing.isChanged) await this.#reopen();
      }
    }
    for (const [row, runs] of timings) {
      const start = median(runs.map((run) => run.start));
      const scan = median(runs.map((run) => run.scan));
      this.measured.push({ ...(runs[0] as Timing), row, topic, bytes, forms, start, scan });
    }
  }

  find(row: string, topic: Topic, bytes: number, forms = 'all'): Measured | undefined {
    return this.measured.find(
      (one) => one.row === row && one.topic === topic && one.bytes === bytes && one.forms === forms,
    );
  }

  #isHopeless(row: string, topic: Topic, forms: string): boolean {
    return this.measured.some(
      (one) => one.row === row && one.topic === topic && one.forms === forms && one.scan * 10 > TOO_LONG,
    );
  }

  #run<Value>(call: string): Promise<Value> {
    return this.#page.evaluate(`(() => {${this.#code}\nreturn Bench.${call};})()`) as Promise<Value>;
  }
}
