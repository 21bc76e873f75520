// Every citation leads to a source, and every source is cited.
import type { DataSet } from '../../schema-tables.ts';
import { didYouMean } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { inConcept, type Rule } from './rule.ts';

interface Citation {
  readonly source: string;
  readonly problem: (reason: string) => Problem;
}

/** Every place of the data set that cites a source. */
function* citationsOf(data: DataSet): Iterable<Citation> {
  for (const concept of data.concepts) {
    for (const part of ['mg', 'als', 'tellApart', 'urgent', 'approval'] as const) {
      for (const source of concept[part]?.sources ?? []) {
        yield {
          source,
          problem: (reason) => inConcept(concept, `${part}.sources`, reason),
        };
      }
    }
  }
  for (const row of data.comparison) {
    for (const side of ['mg', 'als'] as const) {
      const place = {
        file: 'data/comparison.json',
        entry: row.id,
        field: `${side}.sources`,
      };
      for (const source of row[side].sources) yield { source, problem: (reason) => ({ ...place, reason }) };
    }
  }
  for (const { id: entry, sources } of data.corrections) {
    const place = { file: 'data/corrections.json', entry, field: 'sources' };
    for (const source of sources) yield { source, problem: (reason) => ({ ...place, reason }) };
  }
}

/** Every cited source exists, and so does every one that a point to review names. */
export const citedSources: Rule = function* (data) {
  const known = new Set(data.sources.map((source) => source.id));
  for (const { source, problem } of citationsOf(data)) {
    if (!known.has(source)) yield problem(`source "${source}" does not exist${didYouMean(source, known)}`);
  }
  for (const { id: entry, sources = [] } of data.reviewPoints) {
    const place = { file: 'data/review-points.json', entry, field: 'sources' };
    for (const id of sources) {
      if (!known.has(id)) yield { ...place, reason: `source "${id}" does not exist${didYouMean(id, known)}` };
    }
  }
};

/** No source is left that nothing cites. */
export const everySourceUsed: Rule = function* (data) {
  const cited = new Set<string>();
  for (const { source } of citationsOf(data)) cited.add(source);
  for (const { id: entry } of data.sources) {
    if (!cited.has(entry))
      yield {
        file: 'data/sources.json',
        entry,
        field: '',
        reason: 'is cited by nothing; cite it or take it out',
      };
  }
};
