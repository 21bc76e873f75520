// What else a form can mean, and the words beside it that give this away. The table itself is data/other-meanings.json.
import type { OtherMeaningData, RelevanceTables } from '../knowledge/relevance-data.ts';
import type { Match } from '../matching/find-terms.ts';
import type { Passage } from './passage.ts';

/** One other meaning of a form, ready to be asked. */
interface Tell {
  readonly meaning: string;
  readonly before: RegExp | undefined;
  readonly after: RegExp | undefined;
  readonly near: RegExp | undefined;
  readonly names: RegExp | undefined;
  readonly unless: RegExp | undefined;
  readonly oursBefore: RegExp | undefined;
  readonly oursAfter: RegExp | undefined;
}

/** The table, asked by form in lower case. */
export interface OtherMeanings {
  get(lower: string): readonly Tell[] | undefined;
  /** Any of the names that other meanings of these forms have, in a text in lower case; undefined where none has a name. */
  namesOf(lowers: readonly string[]): RegExp | undefined;
  /** True for a word of the table that is written small: with a capital within a sentence it is a name. */
  isPlain(lower: string): boolean;
}

/** Characters before and after a term in which its neighbours are looked for. */
const REACH = 40;
/** The same for words that tell the subject, of which one may be chance. */
const NEAR = 160;
const SUBJECT = 2;

/** Reads the table: hundreds of patterns, of which a page needs a few, so each is made when first asked for. */
export function createOtherMeanings({
  otherMeanings,
  meaningsOf,
  plain,
}: Pick<RelevanceTables, 'otherMeanings' | 'meaningsOf' | 'plain'>): OtherMeanings {
  const byForm = new Map(
    meaningsOf.map(([lower, rows]) => [lower, rows.flatMap((row) => otherMeanings[row] ?? [])]),
  );
  const isPlain = new Set(plain);
  const ready = new Map<string, readonly Tell[]>();
  return {
    isPlain: (lower) => isPlain.has(lower),
    get(lower) {
      const known = byForm.get(lower);
      if (known === undefined) return undefined;
      const tells = ready.get(lower) ?? known.map(createTell);
      ready.set(lower, tells);
      return tells;
    },
    namesOf(lowers) {
      const names = lowers.flatMap((lower) => byForm.get(lower) ?? []).flatMap((row) => row.names ?? []);
      return names.length > 0 ? new RegExp([...new Set(names)].join('|'), 'u') : undefined;
    },
  };
}

function createTell({ meaning, near, ...sources }: OtherMeaningData): Tell {
  const patternOf = (source: string | undefined, flags = 'u') =>
    source === undefined ? source : new RegExp(source, flags);
  const { before, after, names, unless, oursBefore, oursAfter } = sources;
  return {
    meaning,
    before: patternOf(before),
    after: patternOf(after),
    near: patternOf(near, 'gu'),
    names: patternOf(names),
    unless: patternOf(unless),
    oursBefore: patternOf(oursBefore),
    oursAfter: patternOf(oursAfter),
  };
}

/** What a term means where it stands by the words beside it; undefined when nothing speaks against us. */
export function otherMeaningAt(
  { text }: Passage,
  { start, end, lower }: { start: number; end: number; lower: string },
  others: OtherMeanings,
): string | undefined {
  const known = others.get(lower);
  if (known === undefined) return undefined;
  const { before, after } = besideOf(text, start, end);
  const around =
    `${text.slice(Math.max(0, start - NEAR), start)} ${text.slice(end, end + NEAR)}`.toLowerCase();
  return known.find(
    (other) =>
      (other.before?.test(before) ||
        other.after?.test(after) ||
        (countDifferent(around, other.near) >= SUBJECT &&
          !(other.oursBefore?.test(before) || other.oursAfter?.test(after)))) &&
      !other.unless?.test(clauseOf(after)),
  )?.meaning;
}

/** True where the words right beside a term say that it is ours, whatever else the page means by it: "flush the PEG", "the FUS gene". */
export function isSaidOurs({ text }: Passage, { start, form }: Match, others: OtherMeanings): boolean {
  const letters = /^[\p{L}\p{Nd}]*/u.exec(form.lower)?.[0] ?? '';
  const known = others.get(letters)?.filter(({ oursAfter }) => oursAfter);
  if (!known?.length) return false;
  const { before, after } = besideOf(text, start, start + letters.length);
  return known.some(({ oursBefore, oursAfter }) => oursBefore?.test(before) || oursAfter?.test(after));
}

/** Lower case is compared: patterns that ignore case take a hundred times as long to compile. */
const besideOf = (text: string, start: number, end: number) => ({
  before: text.slice(Math.max(0, start - REACH), start).toLowerCase(),
  after: text.slice(end, end + REACH).toLowerCase(),
});

/** What belongs to the words before it. */
const clauseOf = (after: string) => /^[^.;:!?]*/.exec(after)?.[0] ?? '';

/** Letters by which words are told apart: "recruited" and "recruitment" are one. */
const STEM = 5;

function countDifferent(text: string, words: RegExp | undefined): number {
  const found = words === undefined ? null : text.match(words);
  return new Set(found?.map((word) => word.slice(0, STEM))).size;
}

/** The other meaning of a form that a text spells out, if any. */
export function spelledOutIn(text: string, lower: string, others: OtherMeanings): string | undefined {
  const known = others.get(lower);
  if (known === undefined) return undefined;
  const lowered = text.toLowerCase();
  return known.find(({ names }) => names?.test(lowered))?.meaning;
}
