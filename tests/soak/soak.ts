// The soak: thousands of changes and hundreds of navigations, without and with us, and what is left in memory after each.
// It fails on errors, on terms that are not painted in the end, and on listeners, observers and ranges of ours that are not back where
// they were; never on time or bytes: those are printed to be read.
//
//   npm run build && npx tsx tests/soak/soak.ts       DISCERN_SOAK=10 does ten times as much
import { tmpdir } from 'node:os';
import { serve } from '../support/serve.ts';
import { type Run, run } from './run.ts';

const times = Math.max(1, Number(process.env.DISCERN_SOAK) || 1);
const PLAN = { changes: 6000 * times, views: 300 * times, loads: 100 * times };

function print(off: Run, on: Run): void {
  const row = (...cells: readonly (string | number)[]) =>
    console.log(
      cells.map((cell, index) => (index < 2 ? String(cell).padEnd(21) : String(cell).padStart(13))).join(''),
    );
  row('after', 'what', 'without', 'with', 'difference', 'ratio');
  for (const [when, figures] of on.figures) {
    for (const [what, mine] of Object.entries(figures)) {
      const theirs = off.figures.get(when)?.[what] ?? 0;
      const ratio = theirs === 0 ? '' : (mine / theirs).toFixed(2);
      row(when, what, theirs, mine, mine - theirs, ratio);
    }
  }
}

/** What grew between the first measurement and the last of the same document, so that a page's own share drops out. */
function printGrowth(off: Run, on: Run): void {
  console.log('\nfrom start to "all views", the same document:');
  for (const [name, { figures }] of Object.entries({ without: off, with: on })) {
    const [start, end] = [figures.get('start') ?? {}, figures.get('all views') ?? {}];
    const grown = Object.entries(end).map(([what, value]) => `${what} ${value - (start[what] ?? 0)}`);
    console.log(`  ${name.padEnd(8)} ${grown.join(', ')}`);
  }
}

async function main(): Promise<void> {
  const site = await serve(tmpdir());
  try {
    console.log(`${PLAN.changes} changes, ${PLAN.views} views, ${PLAN.loads} loads`);
    const off = await run(site, PLAN, false);
    const on = await run(site, PLAN, true);
    print(off, on);
    printGrowth(off, on);
    console.log(`\n${off.seconds.toFixed(0)} s without, ${on.seconds.toFixed(0)} s with`);
    const errors = [...off.errors.map((error) => `without: ${error}`), ...on.errors];
    for (const error of errors) console.error(error);
    if (errors.length > 0) process.exitCode = 1;
  } finally {
    await site.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
