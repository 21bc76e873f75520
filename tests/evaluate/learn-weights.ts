// Labelled mentions -> what speaks for a term, and how much: data/weights.json. Pure.
import { type FormCount, shareOf, shareOfAll } from '../../src/knowledge/build/form-share.ts';
import type { WeightsTable } from '../../src/knowledge/schema-tables.ts';
import type { WeighedMention } from './in-page/read-weighed.ts';
import { fitLogistic, type Model, oddsOf } from './logistic.ts';

/** A mention, the set its page belongs to, and whether it is ours; undefined where people may disagree. */
export interface Case extends WeighedMention {
  readonly set: string;
  readonly isOurs: boolean | undefined;
}

const THINGS = ['subject', 'illnesses', 'held', 'company', 'near'] as const;

type Counts = ReadonlyMap<string, FormCount>;

/** Counts each form but those that are ours wherever they stand. */
function countForms(cases: readonly Case[]): Counts {
  const counts = new Map<string, FormCount>();
  for (const { form, tier, isOurs } of cases) {
    if (isOurs === undefined || tier === 'specific') continue;
    const [ours, all] = counts.get(form) ?? [0, 0];
    counts.set(form, [ours + Number(isOurs), all + 1]);
  }
  return counts;
}

type Shares = (form: string) => number;

/** How often each form is ours, without what `but` counts: a set must not be told its own answers. */
function createShares(counts: Counts, but: Counts): Shares {
  const left = (form: string): FormCount => {
    const [ours, all] = counts.get(form) ?? [0, 0];
    const [oursToo, allToo] = but.get(form) ?? [0, 0];
    return [ours - oursToo, all - allToo];
  };
  const share = shareOfAll([...counts.keys()].map(left));
  return (form) => shareOf(left(form), share);
}

const rowOf = ({ form, features }: Case, shares: Shares): number[] => [
  shares(form),
  ...THINGS.map((name) => features?.[name] ?? 0),
];

/** The cases of each set. */
export function bySet(cases: readonly Case[]): ReadonlyMap<string, readonly Case[]> {
  const sets = new Map<string, Case[]>();
  for (const one of cases) {
    const known = sets.get(one.set);
    if (known) known.push(one);
    else sets.set(one.set, [one]);
  }
  return sets;
}

const isWeighed = ({ features, marked, isOurs }: Case) =>
  features !== undefined && marked && isOurs !== undefined;

function learn(cases: readonly Case[]): Model {
  const counts = countForms(cases);
  const rows: number[][] = [];
  const answers: boolean[] = [];
  for (const ofSet of bySet(cases).values()) {
    const shares = createShares(counts, countForms(ofSet));
    for (const one of ofSet.filter(isWeighed)) {
      rows.push(rowOf(one, shares));
      answers.push(one.isOurs === true);
    }
  }
  return fitLogistic(rows, answers);
}

/** The odds of each weighed case, by logarithm, as all sets but its own teach it. */
export function crossValidate(cases: readonly Case[]): ReadonlyMap<Case, number> {
  const odds = new Map<Case, number>();
  for (const [set, ofSet] of bySet(cases)) {
    const others = cases.filter((one) => one.set !== set);
    const model = learn(others);
    const shares = createShares(countForms(others), new Map());
    for (const one of ofSet.filter(isWeighed)) odds.set(one, oddsOf(model, rowOf(one, shares)));
  }
  return odds;
}

/** The table, in which odds of `least`, by logarithm, are just enough. */
export function weightsFrom(cases: readonly Case[], least: number): WeightsTable {
  const { bias, weights } = learn(cases);
  const round = (number = 0) => Number(number.toFixed(3));
  const [share, subject, illnesses, held, company, near] = weights.map(round);
  return {
    bias: round(bias - least),
    weights: {
      share: round(share),
      subject: round(subject),
      illnesses: round(illnesses),
      held: round(held),
      company: round(company),
      near: round(near),
    },
    forms: Object.fromEntries(
      [...countForms(cases)]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([form, [ours, all]]) => [form, [ours, all]]),
    ),
  };
}
