// The benchmark: matchers and libraries side by side, then the extension in real pages, in one run on one machine. It prints tables and
// writes them with the scaling curves to docs/. Nothing here is a test: what is deterministic of it is in tests/e2e/at-rest.test.ts.
//
//   npm run bench                         all of it, some ten minutes
//   npm run bench -- micro whole live card popup firefox       only these; docs/ is written only by a whole run
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { launch } from '../support/launch.ts';
import { type Site, serve } from '../support/serve.ts';
import { cardTable } from './card.ts';
import { type Curve, drawCurves } from './curves.ts';
import { firefoxTable } from './firefox.ts';
import { liveTable } from './live.ts';
import { MATCHERS, MicroBench, READERS, SECOND, SIZES, WHOLE } from './micro.ts';
import { formTable, matcherTable, readerTable } from './micro-tables.ts';
import { popupTable } from './popup.ts';
import { asMarkdown, asText, type Table } from './table.ts';
import { SEED, type Topic } from './text.ts';
import { type Browsers, CASES, type Cost, measureCase, wholeTable } from './whole.ts';

const RUNS = 3;
/** A card or popup is opened in a second. */
const CARDS = 9;
const PARTS = ['micro', 'whole', 'live', 'card', 'popup', 'firefox'];
const FORMS = ['100', '1,000', 'all', '50,000'];
const TOPICS = ['on-topic', 'foreign'] satisfies Topic[];

const asked = process.argv.slice(2);
const isAsked = (part: string) => asked.length === 0 || asked.includes(part);
const tables: Table[] = [];
const show = (table: Table) => {
  tables.push(table);
  console.log(asText(table));
};

/** Two browsers that differ in nothing but the extension. */
async function openBrowsers(): Promise<Browsers> {
  const args = ['--js-flags=--expose-gc'];
  const [on, off] = [await launch('chromium', { args }), await launch('chromium', { args })];
  await off.browser.uninstallExtension(new URL(off.extension).host);
  return { on, off };
}

async function runMicro({ off }: Browsers, site: Site): Promise<Curve[]> {
  const bench = await MicroBench.open(off.browser, site, RUNS);
  for (const topic of TOPICS) {
    for (const bytes of SIZES) {
      await bench.show(topic, bytes, ['all', '100']);
      await bench.measure(READERS, topic, bytes);
      if (topic === 'on-topic') await bench.measure(MATCHERS, topic, bytes);
      if (bytes <= 100_000) await bench.measure(['mark.js, mark(forms)'], topic, bytes, '100');
    }
  }
  await bench.show('on-topic', 1_000_000, FORMS);
  for (const forms of FORMS) await bench.measure([SECOND], 'on-topic', 1_000_000, forms);
  for (const forms of FORMS.filter((name) => name !== 'all'))
    await bench.measure([WHOLE, ...MATCHERS], 'on-topic', 1_000_000, forms);
  show(matcherTable(bench));
  show(formTable(bench, FORMS));
  for (const topic of TOPICS) show(readerTable(bench, topic));
  return READERS.map((name) => ({
    name,
    isOurs: name.startsWith('ours'),
    points: SIZES.flatMap((bytes) => {
      const one = bench.find(name, name === 'ours, stage one' ? 'foreign' : 'on-topic', bytes);
      return one ? [[bytes, one.start + one.scan] as const] : [];
    }),
  }));
}

async function runWhole(browsers: Browsers, site: Site): Promise<void> {
  const costs: Cost[] = [];
  for (const one of CASES) costs.push(await measureCase(browsers, site, one, RUNS));
  show(wholeTable(costs));
}

async function main(): Promise<void> {
  const site = await serve(tmpdir());
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, load ${loadavg()[0]?.toFixed(1)} at the start`;
  let curves: Curve[] = [];
  let browsers: Browsers | undefined;
  try {
    browsers = await openBrowsers();
    const about = `Generated text, seed ${SEED}; ${RUNS} runs, medians; ${await browsers.on.browser.version()}; ${machine}.`;
    console.log(about);
    if (isAsked('micro')) curves = await runMicro(browsers, site);
    if (isAsked('whole')) await runWhole(browsers, site);
    if (isAsked('live')) show(await liveTable(browsers, site));
    if (isAsked('card')) show(await cardTable(browsers.on, site, CARDS));
    if (isAsked('popup')) show(await popupTable(browsers.on, site, CARDS));
    if (isAsked('firefox')) show(await firefoxTable(site, RUNS));
    if (!PARTS.every(isAsked)) return;
    const docs = (name: string) => fileURLToPath(new URL(`../../docs/${name}`, import.meta.url));
    await writeFile(docs('bench.svg'), drawCurves('Time per page: start and scan', curves));
    const head = `# Benchmark\n\nWritten by \`npm run bench\`. ${about}\n\n![Time against size of the page](bench.svg)\n`;
    await writeFile(docs('bench.md'), [head, ...tables.map(asMarkdown)].join('\n'));
  } finally {
    await browsers?.on.close();
    await browsers?.off.close();
    await site.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
