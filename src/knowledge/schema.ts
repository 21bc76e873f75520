// What a concept and a source are: the single truth that data/ is checked against and that our types are inferred from.
// The content script may import types from here, never values.
import * as v from 'valibot';
import { id, idList, line, prose, sourced, WORD_LIMITS } from './schema-parts.ts';
import { type BASES, CATEGORIES, SOURCE_KINDS, STANDINGS, TIERS } from './vocabulary.ts';

/** One spelling that readers meet. */
export const FormSchema = v.strictObject({
  text: v.pipe(line, v.regex(/^[^|=]*$/, 'may not contain "|" or "=", which the lexicon uses itself')),
  tier: v.picklist(TIERS),
  caseSensitive: v.exactOptional(v.literal(true)),
  meansElsewhere: v.exactOptional(line),
});

/** What a concept means in one disease. */
export const DiseaseSideSchema = v.strictObject({
  standing: v.picklist(STANDINGS),
  ...sourced(WORD_LIMITS.side).entries,
});

const urgent = v.strictObject({
  ...sourced(WORD_LIMITS.urgent).entries,
  text: v.pipe(
    prose(WORD_LIMITS.urgent),
    v.check((text) => !/[.!?]\s+[A-Z]/.test(text), 'is more than one sentence'),
  ),
});

// An undated approval may stand without a source; whether it may is a rule across fields, checked in build/rules.
const approval = v.strictObject({
  text: prose(WORD_LIMITS.approval),
  asOf: v.pipe(
    v.string(),
    v.regex(/^(\d{4}(-\d{2})?|not dated)$/, 'is neither a year, a month nor "not dated"'),
  ),
  sources: idList,
});

const reviewed = v.strictObject({
  by: line,
  on: v.pipe(v.string(), v.isoDate('is not a day such as 2027-01-31')),
});

/** A list of identifiers of one coding system. */
function codeList(system: string, pattern: RegExp) {
  const code = v.pipe(v.string(), v.regex(pattern, `is not a code of ${system}`));
  return v.exactOptional(v.pipe(v.array(code), v.minLength(1, 'is an empty list')));
}

const codes = v.strictObject({
  mondo: codeList('MONDO', /^MONDO:\d{7}$/),
  mesh: codeList('MeSH', /^[DC]\d{6,9}$/),
  omim: codeList('OMIM', /^\d{6}$/),
  hgnc: codeList('HGNC', /^HGNC:\d+$/),
  hpo: codeList('HPO', /^HP:\d{7}$/),
  atc: codeList('ATC', /^[A-Z]\d{2}[A-Z]{2}\d{2}$/),
});

/** One idea readers meet under many spellings, with what it means in each disease. */
export const ConceptSchema = v.strictObject({
  id,
  label: prose(WORD_LIMITS.label),
  clinicalName: v.exactOptional(line),
  category: v.picklist(CATEGORIES),
  seed: v.exactOptional(v.literal(true)),
  showStanding: v.exactOptional(v.literal(false)),
  forms: v.pipe(v.array(FormSchema), v.minLength(1, 'has no forms')),
  definition: prose(WORD_LIMITS.definition),
  mg: DiseaseSideSchema,
  als: DiseaseSideSchema,
  tellApart: v.exactOptional(sourced(WORD_LIMITS.tellApart)),
  urgent: v.exactOptional(urgent),
  approval: v.exactOptional(approval),
  codes: v.exactOptional(codes),
  reviewed: v.exactOptional(reviewed),
});

/** A publication, label, fact sheet or report that a text rests on. */
export const SourceSchema = v.strictObject({
  id,
  kind: v.picklist(SOURCE_KINDS),
  authors: line,
  title: line,
  container: line,
  year: v.exactOptional(
    v.pipe(
      v.number(),
      v.check((year) => Number.isInteger(year) && year > 1950 && year < 2030, 'is not a likely year'),
    ),
  ),
  doi: v.exactOptional(v.pipe(v.string(), v.regex(/^10\.\d{4,9}\/[^\s"<>]+$/, 'is not a DOI'))),
  url: v.exactOptional(
    v.pipe(
      v.string(),
      v.check((url) => URL.canParse(url) && new URL(url).protocol === 'https:', 'is not an https address'),
    ),
  ),
  /** The address opens a search or a register, where a reader still has to find the text. */
  search: v.exactOptional(v.literal(true)),
  checked: line,
});

export type Category = (typeof CATEGORIES)[number];
export type Tier = (typeof TIERS)[number];
export type Standing = (typeof STANDINGS)[number];
export type Basis = (typeof BASES)[number];
export type SourceKind = (typeof SOURCE_KINDS)[number];
export type Form = v.InferOutput<typeof FormSchema>;
export type DiseaseSide = v.InferOutput<typeof DiseaseSideSchema>;
export type Concept = v.InferOutput<typeof ConceptSchema>;
export type Source = v.InferOutput<typeof SourceSchema>;
