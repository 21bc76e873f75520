// expected.json -> checked labels, or an error that names the file and the field.
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { type Entry, LISTS, splitSnippet } from './labels.ts';

/** What a page is to us; tests/pages/README.md says what each means. */
export const KINDS = ['on-topic', 'mixed', 'little', 'foreign'] as const;
/** One of them. */
export type Kind = (typeof KINDS)[number];

const words = v.pipe(v.string(), v.regex(/\S/, 'is empty'));
const shared = {
  text: v.pipe(
    words,
    v.check((text) => text.trim() === text, 'begins or ends with white space'),
  ),
  in: v.exactOptional(v.pipe(v.array(words), v.minLength(1, 'is empty'))),
  count: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1, 'is less than 1'))),
};
const must = v.strictObject({ ...shared, concept: words });
const other = v.strictObject({ ...shared, why: words });

const ExpectedSchema = v.strictObject({
  about: words,
  kind: v.picklist(KINDS),
  must: v.array(must),
  mustNot: v.array(other),
  may: v.optional(v.array(other), []),
});

/** The labels of one page. */
export type Expected = v.InferOutput<typeof ExpectedSchema>;

/** Reads and checks a file. @throws Error with every fault, one a line, each with its place. */
export function readExpected(file: string): Expected {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : error}`);
  }
  const faults: string[] = [];
  const expected = parseExpected(data, faults);
  if (expected === undefined || faults.length > 0)
    throw new Error(faults.map((fault) => `${file}: ${fault}`).join('\n'));
  return expected;
}

/** Checks what a file holds; faults are added to `faults`. */
export function parseExpected(data: unknown, faults: string[]): Expected | undefined {
  const result = v.safeParse(ExpectedSchema, data);
  if (!result.success) {
    faults.push(...result.issues.map((issue) => `${pathOf(issue)}: ${tell(issue)}`));
    return undefined;
  }
  const expected = result.output;
  const forAllOthers = new Map<string, string>();
  for (const list of LISTS) {
    for (const [index, entry] of expected[list].entries()) {
      const path = `${list}[${index}]`;
      faults.push(...snippetFaults(entry, path));
      if (expected.kind === 'foreign' && list !== 'mustNot')
        faults.push(`${path}: nothing is marked on a foreign page`);
      if (entry.in !== undefined) continue;
      const earlier = forAllOthers.get(entry.text);
      if (earlier !== undefined)
        faults.push(`${path}: ${earlier} is for all mentions of "${entry.text}" too`);
      else forAllOthers.set(entry.text, path);
    }
  }
  return expected;
}

function snippetFaults({ text, in: snippets = [], count }: Entry, path: string): string[] {
  const faults = snippets.flatMap((snippet, index) =>
    splitSnippet(snippet, text) === undefined
      ? [`${path}.in[${index}]: "${snippet}" does not hold {${text}} once`]
      : [],
  );
  if (snippets.length > 0 && count !== undefined) faults.push(`${path}.count: goes without "in"`);
  return faults;
}

/** Such as `must[3].in[0]`. */
function pathOf({ path }: v.BaseIssue<unknown>): string {
  const keys = (path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return keys.join('').replace(/^\./, '') || 'the file';
}

function tell({ type, received, message }: v.BaseIssue<unknown>): string {
  if (type !== 'strict_object') return message;
  return received === 'undefined' ? 'is missing' : 'is no field that is known here';
}
