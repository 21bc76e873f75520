// The data set comes in; what background and pages carry goes out: what readers see, without forms, codes and notes.
import type { CardSource } from '../card.ts';
import type { CardData, CorrectionData, LibraryData, TextData } from '../library-data.ts';
import type { Concept, Source } from '../schema.ts';
import type { Correction, DataSet } from '../schema-tables.ts';

/** Compiles the cards, the comparison and the sources they cite. */
export function compileLibrary(data: DataSet): LibraryData {
  const { dataset, concepts, comparison, sources } = data;
  const cards = concepts.map(compileCard);
  const corrections = data.corrections.flatMap(compileCorrection);
  const cited = new Set([
    ...cards.flatMap(citedByCard),
    ...corrections.flatMap((correction) => correction.sources),
    ...comparison.flatMap(citedByRow),
  ]);
  return {
    dataset,
    cards,
    corrections,
    comparison,
    sources: sources.filter((source) => cited.has(source.id)).map(compileSource),
  };
}

function compileCard(concept: Concept): CardData {
  const { mg, als, tellApart, urgent, approval } = concept;
  return {
    ...pick(concept, ['id', 'label', 'clinicalName', 'category', 'showStanding', 'definition', 'reviewed']),
    mg: { standing: mg.standing, ...compileText(mg) },
    als: { standing: als.standing, ...compileText(als) },
    ...(tellApart && { tellApart: compileText(tellApart) }),
    ...(urgent && { urgent: compileText(urgent) }),
    ...(approval && {
      approval: { ...compileText(approval), asOf: approval.asOf },
    }),
  };
}

/** Only what readers meet elsewhere as well; the rest is about the one article we started from. */
function compileCorrection({ someSay, correct, sources, concepts }: Correction): CorrectionData[] {
  return someSay === undefined ? [] : [{ someSay, text: correct, sources, concepts }];
}

function compileText({ text, sources }: TextData): TextData {
  return { text, sources };
}

function compileSource(source: Source): CardSource {
  const link = linkOf(source);
  const told = pick(source, ['id', 'kind', 'authors', 'title', 'container', 'year', 'search']);
  return link === undefined ? told : { ...told, link };
}

/** Where a reader can open a source. */
export function linkOf({ doi, url }: Source): string | undefined {
  return doi === undefined ? url : doiLink(doi);
}

/** A DOI may hold characters that would end the path of an address. */
function doiLink(doi: string): string {
  return `https://doi.org/${encodeURI(doi).replace(/[?#]/g, encodeURIComponent)}`;
}

function citedByCard({ mg, als, tellApart, urgent, approval }: CardData): readonly string[] {
  return [mg, als, tellApart, urgent, approval].flatMap((part) => part?.sources ?? []);
}

function citedByRow({ mg, als }: { mg: TextData; als: TextData }): readonly string[] {
  return [...mg.sources, ...als.sources];
}

function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  const entries = keys.filter((key) => Object.hasOwn(from, key)).map((key) => [key, from[key]]);
  return Object.fromEntries(entries) as Pick<T, K>;
}
