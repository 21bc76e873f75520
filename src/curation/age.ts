// Which entries were last looked at more than a year ago, by the dates that stand in the data.
import type { Problem } from '../knowledge/build/problem.ts';
import { inConcept } from '../knowledge/build/rules/rule.ts';
import type { DataSet } from '../knowledge/schema-tables.ts';

/** Concepts whose review, or else whose edition of the data, is more than a year old at `now`. */
export function tooOld({ dataset, concepts }: DataSet, now: Date): Problem[] {
  const isEditionOld = isOverAYear(dataset.compiled, now);
  const unreviewed = concepts.filter((concept) => !concept.reviewed);
  const old = concepts.flatMap((concept) => {
    if (!concept.reviewed || !isOverAYear(concept.reviewed.on, now)) return [];
    return [inConcept(concept, 'reviewed', `reviewed on ${concept.reviewed.on} by ${concept.reviewed.by}`)];
  });
  if (!isEditionOld || unreviewed.length === 0) return old;
  const compiled = unreviewed.map((concept) =>
    inConcept(concept, '', `compiled in ${dataset.compiled} and not reviewed since`),
  );
  return [...old, ...compiled];
}

/** Whether a day (2027-01-31) or a whole month (2026-11) lies more than a year back. */
function isOverAYear(date: string, now: Date): boolean {
  const [year = 0, month = 1, day] = date.split('-').map(Number);
  // The day after: of a month, the first of the next one.
  const after = day === undefined ? Date.UTC(year + 1, month, 1) : Date.UTC(year + 1, month - 1, day + 1);
  return now.getTime() >= after;
}
