// How far each claim was read in its sources, and what is missing of the sources themselves. Used by the report and by the review sheet.
import type { Problem } from '../knowledge/build/problem.ts';
import { isWholeSite } from '../knowledge/build/rules/addresses.ts';
import { inConcept } from '../knowledge/build/rules/rule.ts';
import type { Concept, Source } from '../knowledge/schema.ts';
import type { DataSet } from '../knowledge/schema-tables.ts';

/** Parts of a concept that say how far they were read. */
const READ_PARTS = ['mg', 'als', 'tellApart', 'urgent'] as const;

/** Parts of a concept that were not fully read in one of their sources. */
export function partsReadInPart(concept: Concept): (typeof READ_PARTS)[number][] {
  return READ_PARTS.filter((part) => (concept[part]?.basis ?? 'retrieved') !== 'retrieved');
}

/** Claims of concepts that were not fully read in one of their sources. */
export function readInPart({ concepts }: DataSet): Problem[] {
  return concepts.flatMap((concept) =>
    partsReadInPart(concept).map((part) =>
      inConcept(concept, part, `basis is "${concept[part]?.basis}"; ${named(concept[part]?.sources ?? [])}`),
    ),
  );
}

/** Corrections that were not fully read in one of their sources. */
export function correctionsReadInPart({ corrections }: DataSet): Problem[] {
  return corrections
    .filter(({ basis }) => basis !== 'retrieved')
    .map(({ id, basis, sources }) => ({
      file: 'data/corrections.json',
      entry: id,
      field: '',
      reason: `basis is "${basis}"; ${named(sources)}`,
    }));
}

const named = (sources: readonly string[]) => `sources: ${sources.join(', ')}`;

/** Whether a reader can open a source: by DOI or by address. */
export const hasLink = ({ doi, url }: Source): boolean => doi !== undefined || url !== undefined;

/** Fields of a source that say of themselves that they, or a part of them, were not seen. */
export function fieldsNotSeen(source: Source): string[] {
  return (['authors', 'title', 'container'] as const).filter((field) => source[field].includes('not seen'));
}

/** Sources that a reader cannot open. */
export function sourcesWithoutLink({ sources }: DataSet): Problem[] {
  return sources.filter((source) => !hasLink(source)).map((source) => inSource(source, '', source.title));
}

/** Sources whose authors, title or journal were not seen. */
export function sourcesNotSeen({ sources }: DataSet): Problem[] {
  return sources.flatMap((source) => {
    const fields = fieldsNotSeen(source);
    return fields.length === 0 ? [] : [inSource(source, fields.join(' and '), 'not seen')];
  });
}

/** Sources of which `checked` says that something else was not read, not seen, not confirmed, or comes from memory. */
export function sourcesDoubtful({ sources }: DataSet): Problem[] {
  return sources
    .filter(({ checked }) => /not (seen|read|confirmed)|from memory/.test(checked))
    .map((source) => inSource(source, 'checked', source.checked));
}

/** Sources whose link opens a search, or a register as a whole, where the text is still to be found. */
export function searchLinks({ sources }: DataSet): Problem[] {
  return sources.flatMap((source) => {
    const { search, url } = source;
    if (!search || url === undefined) return [];
    const what = isWholeSite(new URL(url)) ? 'a register as a whole' : 'a search';
    return [inSource(source, 'url', `opens ${what}: ${url}`)];
  });
}

function inSource(source: Source, field: string, reason: string): Problem {
  return { file: 'data/sources.json', entry: source.id, field, reason };
}
