// The command line of `npm run evaluate`. Pure.
import { parseArgs } from 'node:util';

/** What was asked for. */
export interface Options {
  readonly paths: readonly string[];
  readonly build: boolean;
  /** Where the figures are written. */
  readonly json: string;
  /** How many pages are drawn, and from which seed; all of them without. */
  readonly sample?: { readonly size: number; readonly seed: number };
}

/** How it is called. */
export const USAGE = `npm run evaluate -- [folder or page.html ...] [--no-build] [--json FILE] [--sample K [--seed N]]`;

/** Reads the arguments. @throws Error that says what is wrong with them. */
export function readOptions(args: readonly string[], random = Math.random): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'no-build': { type: 'boolean', default: false },
      json: { type: 'string', default: 'node_modules/.discern/evaluate.json' },
      sample: { type: 'string' },
      seed: { type: 'string' },
    },
  });
  const size = wholeNumber('--sample', values.sample);
  const seed = wholeNumber('--seed', values.seed);
  if (seed !== undefined && size === undefined) throw new Error('--seed goes with --sample');
  return {
    paths: positionals.length > 0 ? positionals : ['tests/pages'],
    build: !values['no-build'],
    json: values.json,
    ...(size === undefined ? {} : { sample: { size, seed: seed ?? Math.floor(random() * 2 ** 31) } }),
  };
}

function wholeNumber(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d+$/.test(value)) throw new Error(`${name} is to be a whole number, not "${value}"`);
  return Number(value);
}
