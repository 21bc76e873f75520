// How hard definitions are to read. Those above the wished grade are listed in data/hard-definitions.json, so that none slips in unseen.
import readability from 'text-readability';
import type { Problem } from '../knowledge/build/problem.ts';
import type { DataSet } from '../knowledge/schema-tables.ts';

/** Flesch-Kincaid grade that a definition should not be above. */
const WISHED_GRADE = 9;

const LIST = 'data/hard-definitions.json';

/** Definitions that are harder than wished and not listed with their grade, and what is listed without need. */
export function* hardDefinitions({ concepts, hardDefinitions: listed }: DataSet): Iterable<Problem> {
  const hard = new Map<string, number>();
  for (const { id, category, definition } of concepts) {
    const grade = readability.fleschKincaidGrade(definition);
    if (grade <= WISHED_GRADE) continue;
    hard.set(id, grade);
    if (listed[id] === grade) continue;
    const reason =
      `has reading grade ${grade}, above ${WISHED_GRADE}; use shorter sentences and words, ` +
      `or list it in ${LIST} as "${id}": ${grade}`;
    yield { file: `data/concepts/${category}.json`, entry: id, field: 'definition', reason };
  }
  for (const id of Object.keys(listed)) {
    if (hard.has(id)) continue;
    const known = concepts.some((concept) => concept.id === id);
    const reason = known
      ? `its definition is not above reading grade ${WISHED_GRADE} any more; take it out`
      : 'is not the id of a concept';
    yield { file: LIST, entry: id, field: '', reason };
  }
}
