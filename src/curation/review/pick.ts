// Which entries a point to review is about: those it names, and every one of a kind it asks for.
import type { Concept, Source } from '../../knowledge/schema.ts';
import type { DataSet, ReviewPoint } from '../../knowledge/schema-tables.ts';
import { fieldsNotSeen, hasLink, partsReadInPart } from '../evidence.ts';

type Pick = NonNullable<ReviewPoint['every']>;

const CONCEPTS: Partial<Record<Pick, (concept: Concept) => boolean>> = {
  urgent: ({ urgent }) => urgent !== undefined,
  harmful: ({ mg, als }) => [mg, als].some(({ standing }) => standing === 'harmful'),
  'read-in-part': (concept) => partsReadInPart(concept).length > 0,
};

const SOURCES: Partial<Record<Pick, (source: Source) => boolean>> = {
  'no-link': (source) => !hasLink(source),
  'not-seen': (source) => fieldsNotSeen(source).length > 0,
};

/** The concepts and sources of a point, in the order of the data. */
export function entriesOf(
  { every, concepts = [], sources = [] }: ReviewPoint,
  data: DataSet,
): { concepts: Concept[]; sources: Source[] } {
  const [isConcept, isSource] = every === undefined ? [] : [CONCEPTS[every], SOURCES[every]];
  return {
    concepts: data.concepts.filter((concept) => concepts.includes(concept.id) || isConcept?.(concept)),
    sources: data.sources.filter((source) => sources.includes(source.id) || isSource?.(source)),
  };
}
