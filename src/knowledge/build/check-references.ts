// The whole data set comes in; every contradiction between its entries goes out. One named rule per idea, in rules/.
import type { DataSet } from '../schema-tables.ts';
import type { Problem } from './problem.ts';
import { addresses } from './rules/addresses.ts';
import { citedSources, everySourceUsed } from './rules/citations.ts';
import { conceptNames, standings, undatedApprovals } from './rules/concepts.ts';
import { formOwners, formTiers, formWords, otherMeaningForms, vocabularyConcepts } from './rules/forms.ts';
import { linkHosts, privateSites, sourceTwins } from './rules/links.ts';
import type { Rule } from './rules/rule.ts';
import { everyCorrectionReached, namedConcepts, namedCorrections, uniqueIds } from './rules/tables.ts';

/** Every rule, in the order in which problems are told. */
export const RULES: readonly Rule[] = [
  uniqueIds,
  conceptNames,
  standings,
  undatedApprovals,
  formWords,
  formTiers,
  formOwners,
  otherMeaningForms,
  vocabularyConcepts,
  citedSources,
  everySourceUsed,
  sourceTwins,
  linkHosts,
  addresses,
  privateSites,
  namedConcepts,
  namedCorrections,
  everyCorrectionReached,
];

/** Everything entries of a data set say wrongly about each other. */
export function checkReferences(data: DataSet): Problem[] {
  return RULES.flatMap((rule) => [...rule(data)]);
}
