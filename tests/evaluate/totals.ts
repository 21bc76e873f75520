// Verdicts on pages -> the figures of a set of pages. Pure.
import type { Counts, PageResult } from './judge.ts';
import { KINDS, type Kind } from './read-expected.ts';

/** The figures of some pages; a share of nothing is 1 for precision and recall, 0 for `may`. */
export interface Totals extends Counts {
  readonly pages: number;
  readonly precision: number;
  readonly recall: number;
  readonly mayShare: number;
  /** False highlights per page, and pages with any. */
  readonly fpPerPage: number;
  readonly pagesWithFp: number;
}

/** Adds up pages. */
export function totalsOf(results: readonly PageResult[]): Totals {
  const sum = (key: keyof Counts) => results.reduce((total, { counts }) => total + counts[key], 0);
  const [tp, fp, fn, may] = [sum('tp'), sum('fp'), sum('fn'), sum('may')];
  const [labelled, unlabelled, pages] = [sum('labelled'), sum('unlabelled'), results.length];
  return {
    pages,
    tp,
    fp,
    fn,
    may,
    labelled,
    unlabelled,
    precision: share(tp, tp + fp, 1),
    recall: share(tp, tp + fn, 1),
    mayShare: share(may, labelled, 0),
    fpPerPage: share(fp, pages, 0),
    pagesWithFp: results.filter(({ counts }) => counts.fp > 0).length,
  };
}

/** The figures of each kind of page that is there. */
export function totalsByKind(results: readonly PageResult[]): Partial<Record<Kind, Totals>> {
  const of = (kind: Kind) => results.filter((result) => result.kind === kind);
  const there = KINDS.filter((kind) => of(kind).length > 0);
  return Object.fromEntries(there.map((kind) => [kind, totalsOf(of(kind))]));
}

const share = (part: number, whole: number, ofNothing: number) => (whole === 0 ? ofNothing : part / whole);
