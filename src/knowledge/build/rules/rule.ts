// What a rule is, and where an entry lives. A rule sees the whole data set and yields what contradicts it.
import type { Concept } from '../../schema.ts';
import type { DataSet } from '../../schema-tables.ts';
import type { Problem } from '../problem.ts';

/** Checks one idea over the whole data set. */
export type Rule = (data: DataSet) => Iterable<Problem>;

/** A problem of a concept. */
export function inConcept(concept: Concept, field: string, reason: string): Problem {
  return {
    file: `data/concepts/${concept.category}.json`,
    entry: concept.id,
    field,
    reason,
  };
}

/** The lists of data/ whose entries carry ids, by file. */
export function tablesOf(data: DataSet) {
  return [
    ['data/sources.json', data.sources],
    ['data/comparison.json', data.comparison],
    ['data/corrections.json', data.corrections],
    ['data/coverage.json', data.coverage],
    ['data/review-points.json', data.reviewPoints],
  ] as const;
}
