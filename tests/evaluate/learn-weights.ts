// Labelled mentions -> what speaks for a term, and how much: data/weights.json. Pure.
import { type FormCount, shareOf, shareOfAll } from '../../src/knowledge/build/form-share.ts';
import type { Weighing, WeightsTable } from '../../src/knowledge/schema-tables.ts';
import { learnCues } from './learn-cues.ts';
import { learnWords, type Telling, tellingOf } from './learn-words.ts';
import { fitLogistic, type Model, oddsOf, type Row } from './logistic.ts';
import type { WeighedMention } from './weighed-page.ts';

/** A mention, the set its page belongs to, and whether it is ours; undefined where people may disagree. */
export interface Case extends WeighedMention {
  readonly set: string;
  /** Its page is about something else altogether. */
  readonly isForeign: boolean;
  /** The words of its page. */
  readonly page: readonly string[];
  readonly isOurs: boolean | undefined;
}

/** What is told by words is learnt first, the rest is ready. */
const THINGS = ['whole', 'sentence', 'letters', 'near'] as const;

/** Of words: how strongly weights are held down, by how many mentions a word has to stand before anything is learnt of it, and how many are kept. */
const WORDS = {
  beside: { ridge: 25, fewest: 3, most: 1500 },
  around: { ridge: 10, fewest: 8, most: 3000 },
  section: { ridge: 16, fewest: 8, most: 3000 },
  page: { ridge: 100, fewest: 40, most: 3000, once: true },
} as const;
/** How strongly the weights of what is weighed are held down. */
const RIDGE = 1;

/** In so many parts the sets are divided: what is learnt of words is judged by parts that did not teach it. */
const PARTS = 9;

/** What the letters of some cases teach, also those of foreign pages: their words decide which pages are foreign. */
const cuesFrom = (cases: readonly Case[]) =>
  learnCues(cases.flatMap(({ cues, isOurs }) => (cues && isOurs !== undefined ? [{ cues, isOurs }] : [])));

/** The cues for each set, as the parts that do not hold it teach them. */
export function cuesOfOthers(cases: readonly Case[]): ReadonlyMap<string, WeightsTable['cues']> {
  const sets = [...bySet(cases).keys()];
  const found = new Map<string, WeightsTable['cues']>();
  for (let part = 0; part < PARTS; part += 1) {
    const own = new Set(sets.filter((_, index) => index % PARTS === part));
    const cues = own.size > 0 && cuesFrom(cases.filter(({ set }) => !own.has(set)));
    for (const set of own) if (cues) found.set(set, cues);
  }
  return found;
}

type Counts = ReadonlyMap<string, FormCount>;

/**
 * Counts each form but those that are ours wherever they stand. Foreign pages are left out: how often they speak of smoking tells nothing of
 * ours.
 */
function countForms(cases: readonly Case[]): Counts {
  const counts = new Map<string, FormCount>();
  for (const { form, tier, isForeign, isOurs } of cases) {
    if (isForeign || isOurs === undefined || tier === 'specific') continue;
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

/** What words tell beside a term, around it, in its section and on its page. */
type Words = Readonly<Record<keyof typeof WORDS, Telling>>;

/** Foreign pages speak of all the world: what they teach is known without them. */
function learnAllWords(cases: readonly Case[]): Words {
  const of = (place: keyof typeof WORDS) =>
    learnWords(
      cases.flatMap((one) =>
        one.isForeign || one.tier === 'specific' || one.isOurs === undefined
          ? []
          : [{ words: one[place], isOurs: one.isOurs }],
      ),
      WORDS[place],
    );
  return { beside: of('beside'), around: of('around'), section: of('section'), page: of('page') };
}

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

const isWeighed = ({ features, isOurs }: Case) => features !== undefined && isOurs !== undefined;

/** What is weighed of a case, as sets other than its own tell it. */
type Told = ReadonlyMap<Case, readonly number[]>;

/** What is weighed of each case. */
export function tellAll(cases: readonly Case[]): Told {
  const told = new Map<Case, readonly number[]>();
  const counts = countForms(cases);
  const sets = [...bySet(cases)];
  for (let part = 0; part < PARTS; part += 1) {
    const isPart = (_: unknown, index: number) => index % PARTS === part;
    const own = sets.filter(isPart);
    if (own.length === 0) continue;
    const words = learnAllWords(sets.filter((set, index) => !isPart(set, index)).flatMap(([, of]) => of));
    for (const [, ofSet] of own) {
      const shares = createShares(counts, countForms(ofSet));
      for (const one of ofSet.filter(isWeighed)) told.set(one, numbersOf(one, shares, words));
    }
  }
  return told;
}

/** Places of words, in the order of what is weighed. */
const PLACES = ['beside', 'around', 'section', 'page'] as const;

const numbersOf = (one: Case, shares: Shares, words: Words) => [
  shares(one.form),
  ...PLACES.map((place) => tellingOf(one[place], words[place], WORDS[place])),
  ...THINGS.map((name) => one.features?.[name] ?? 0),
];

/** What the rules show and what they hold back are learnt apart: each has a reason of its own to be where it is. */
const apart = (told: Told, marked: boolean): Told =>
  new Map([...told].filter(([one]) => one.marked === marked));

function learn(told: Told): Model {
  const rows = [...told.values()].map(toRow);
  const answers = [...told.keys()].map(({ isOurs }) => isOurs === true);
  return fitLogistic(rows, answers, rows[0]?.columns.length ?? 0, RIDGE);
}

const toRow = (values: readonly number[]): Row => ({ columns: [...values.keys()], values });

/** The odds of each weighed case, by logarithm, as all sets but its own teach it. */
export function crossValidate(told: Told): ReadonlyMap<Case, number> {
  const odds = new Map<Case, number>();
  for (const marked of [true, false]) {
    const all = [...apart(told, marked)];
    for (const [set] of bySet(all.map(([one]) => one))) {
      const isOwn = ([one]: readonly [Case, readonly number[]]) => one.set === set;
      const model = learn(new Map(all.filter((one) => !isOwn(one))));
      for (const [one, numbers] of all.filter(isOwn)) odds.set(one, oddsOf(model, toRow(numbers)));
    }
  }
  return odds;
}

/** Odds that are just enough, right marks for each wrong one. */
export interface Least {
  readonly shown: number;
  readonly held: number;
}

/** The table. */
export function weightsFrom(cases: readonly Case[], told: Told, least: Least): WeightsTable {
  const words = learnAllWords(cases);
  const { around, section, page } = words;
  const all = [...new Set([around, section, page].flatMap((telling) => [...telling.keys()]))].sort();
  return {
    shown: weighingFrom(learn(apart(told, true)), least.shown),
    held: weighingFrom(learn(apart(told, false)), least.held),
    forms: Object.fromEntries(
      [...countForms(cases)]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([form, [ours, met]]) => [form, [ours, met]]),
    ),
    words: Object.fromEntries(
      all.map((word) => [word, [around.get(word) ?? 0, section.get(word) ?? 0, page.get(word) ?? 0]]),
    ),
    phrases: Object.fromEntries([...words.beside].sort(([a], [b]) => (a < b ? -1 : 1))),
    cues: cuesFrom(cases),
  };
}

function weighingFrom({ bias, weights }: Model, least: number): Weighing {
  const round = (number = 0) => Number(number.toFixed(3));
  const [share, beside, around, section, page, whole, sentence, letters, near] = weights;
  return {
    bias: round(bias - Math.log(least)),
    weights: {
      share: round(share),
      beside: round(beside),
      around: round(around),
      section: round(section),
      page: round(page),
      whole: round(whole),
      sentence: round(sentence),
      letters: round(letters),
      near: round(near),
    },
  };
}
