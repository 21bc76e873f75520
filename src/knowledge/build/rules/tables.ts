// What the tables may say of concepts and of each other: ids used once, every name known, every correction reached.
import { didYouMean } from '../nearest.ts';
import { inConcept, type Rule, tablesOf } from './rule.ts';

/** No id is used twice: among concepts, and within each table. */
export const uniqueIds: Rule = function* (data) {
  const concepts = new Set<string>();
  for (const concept of data.concepts) {
    if (concepts.has(concept.id)) yield inConcept(concept, 'id', 'is used by two concepts');
    concepts.add(concept.id);
  }
  for (const [file, entries] of tablesOf(data)) {
    const seen = new Set<string>();
    for (const { id } of entries) {
      if (seen.has(id)) yield { file, entry: id, field: 'id', reason: 'is used twice' };
      seen.add(id);
    }
  }
};

/** Rows, corrections, claims and points to review name concepts that exist. */
export const namedConcepts: Rule = function* (data) {
  const known = new Set(data.concepts.map((concept) => concept.id));
  for (const [file, entries] of tablesOf(data)) {
    for (const entry of entries) {
      for (const id of ('concepts' in entry && entry.concepts) || []) {
        if (!known.has(id))
          yield {
            file,
            entry: entry.id,
            field: 'concepts',
            reason: `concept "${id}" does not exist${didYouMean(id, known)}`,
          };
      }
    }
  }
};

/** Claims and corrections name corrections that exist, and a claim that is not ok names at least one. */
export const namedCorrections: Rule = function* ({ corrections, coverage }) {
  const known = new Set(corrections.map((correction) => correction.id));
  for (const { id: entry, related = [] } of corrections) {
    const place = { file: 'data/corrections.json', entry, field: 'related' };
    for (const id of related) {
      if (!known.has(id))
        yield { ...place, reason: `correction "${id}" does not exist${didYouMean(id, known)}` };
    }
  }
  for (const { id: entry, verdict, corrections: named = [] } of coverage) {
    const place = { file: 'data/coverage.json', entry, field: 'corrections' };
    for (const id of named) {
      if (!known.has(id))
        yield { ...place, reason: `correction "${id}" does not exist${didYouMean(id, known)}` };
    }
    if (verdict !== 'ok' && named.length === 0)
      yield { ...place, reason: `names none, but the verdict is "${verdict}"` };
  }
};

/** Every correction is reached from a claim of the article. */
export const everyCorrectionReached: Rule = function* ({ corrections, coverage }) {
  const reached = new Set(coverage.flatMap((claim) => claim.corrections ?? []));
  for (const { id: entry } of corrections) {
    if (reached.has(entry)) continue;
    yield {
      file: 'data/corrections.json',
      entry,
      field: '',
      reason: 'is reached from no claim of coverage.json',
    };
  }
};
