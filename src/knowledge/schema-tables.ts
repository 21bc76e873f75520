// What the tables beside the concepts are: comparison, corrections, coverage, sites, other meanings, link hosts, sample text, points to
// review, and the data set as a whole.
import * as v from 'valibot';
import type { Concept, Source } from './schema.ts';
import { id, ids, line, month, prose, WORD_LIMITS } from './schema-parts.ts';
import {
  BASES,
  CORRECTION_KINDS,
  PRIVATE_REASONS,
  REVIEW_PICKS,
  SEVERITIES,
  VERDICTS,
} from './vocabulary.ts';

const cell = v.strictObject({ text: prose(WORD_LIMITS.row), sources: ids });

/** One row of MG beside ALS at a glance. */
export const RowSchema = v.strictObject({
  id,
  label: line,
  mg: cell,
  als: cell,
  concepts: ids,
});

/** One mistake of the starting article, and what is right. */
export const CorrectionSchema = v.strictObject({
  id,
  kind: v.picklist(CORRECTION_KINDS),
  severity: v.picklist(SEVERITIES),
  articleSays: prose(WORD_LIMITS.row),
  /** The mistake as readers meet it anywhere; with it the correction is shown on the cards of its concepts. */
  someSay: v.exactOptional(prose(WORD_LIMITS.someSay)),
  why: v.exactOptional(prose(WORD_LIMITS.why)),
  correct: prose(WORD_LIMITS.correct),
  concepts: ids,
  sources: ids,
  basis: v.picklist(BASES),
  related: v.exactOptional(ids),
});

/** One claim of the starting article, what was found about it, and the concepts it touches. */
export const CoverageSchema = v.strictObject({
  id,
  claim: prose(WORD_LIMITS.row),
  verdict: v.picklist(VERDICTS),
  concepts: ids,
  corrections: v.exactOptional(ids),
});

const host = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'is not a host name such as mail.example.org'),
);

/** A host, with everything below it, where people read or type private things. */
export const SiteSchema = v.strictObject({
  host,
  reason: v.picklist(PRIVATE_REASONS),
});

const phrases = v.pipe(
  v.array(v.pipe(line, v.regex(/^[^|*][^|]*$/, 'begins with a star, or holds a bar'))),
  v.minLength(1, 'is empty; leave it out'),
);

/** Another meaning of some forms, and the words that give it away. */
export const OtherMeaningSchema = v.pipe(
  v.strictObject({
    forms: v.pipe(v.array(line), v.minLength(1, 'names none; at least one is needed')),
    meaning: line,
    before: v.exactOptional(phrases),
    after: v.exactOptional(phrases),
    near: v.exactOptional(phrases),
    names: v.exactOptional(phrases),
    unless: v.exactOptional(phrases),
    ours: v.exactOptional(phrases),
  }),
  v.check(
    ({ before, after, near, names }) => [before, after, near, names].some((list) => list !== undefined),
    'gives no word away: before, after, near or names is needed',
  ),
);

/** Phrases that tell letters as an illness somebody has. */
export const IllnessPhrasesSchema = v.pipe(
  v.strictObject({
    /** Words that the phrases of `before`, `beforeAlone` and `own` name together, as "{kin} has". */
    groups: v.record(v.pipe(v.string(), v.regex(/^[a-z]+$/, 'is not a word in small letters')), phrases),
    before: phrases,
    beforeAlone: phrases,
    after: phrases,
    /** Small words that may follow a name that stands by itself. */
    alone: phrases,
    own: phrases,
  }),
  v.check(
    ({ groups, after, alone, before, beforeAlone, own }) =>
      [...Object.values(groups), after, alone].flat().every((phrase) => !/[{}]/.test(phrase)) &&
      [...before, ...beforeAlone, ...own].every(
        (phrase) =>
          !/[{}]/.test(
            phrase.replaceAll(/\{(\w+)\}/g, (all, name) => (Object.hasOwn(groups, name) ? '' : all)),
          ),
      ),
    'has braces that hold the name of no group, or stand outside of before, beforeAlone and own',
  ),
);

const words = v.pipe(
  v.array(v.pipe(line, v.regex(/^\p{Ll}+$/u, 'is not one word in small letters'))),
  v.minLength(1, 'is empty; leave it out'),
);

/**
 * Words that tell another subject than our diseases; `headings` are those that tell it only where they stand in one, `illnesses` other
 * diseases that sentences on ours may list, and `lookAlikes` those with sections of their own on pages about many. `ours` are headings of the
 * field our diseases belong to, and `aside` what headings and labels of lists of other pages, news and adverts say.
 */
export const SubjectSchema = v.strictObject({
  subject: line,
  words: v.exactOptional(words),
  illnesses: v.exactOptional(phrases),
  lookAlikes: v.exactOptional(phrases),
  ours: v.exactOptional(phrases),
  aside: v.exactOptional(phrases),
  headings: v.exactOptional(phrases),
  diseases: v.exactOptional(phrases),
});

/** The commonest small words of a language, as `lang` attributes name it. */
export const SmallWordsSchema = v.strictObject({ language: line, words });

/** The id of a concept whose terms hardly stand in texts on other diseases. */
export const VocabularySchema = id;

const count = v.pipe(v.number(), v.integer('is not a whole number'), v.minValue(0, 'is less than nothing'));

/** What each thing is worth that is weighed of a term (`relevance/weigh.ts`). */
const WeighingSchema = v.strictObject({
  bias: v.number(),
  weights: v.strictObject({
    share: v.number(),
    beside: v.number(),
    around: v.number(),
    section: v.number(),
    page: v.number(),
    whole: v.number(),
    sentence: v.number(),
    letters: v.number(),
    near: v.number(),
  }),
});

/**
 * What `npm run weigh` learnt from labelled pages: weights for what the rules show and for what they hold back; of each form how often it was
 * ours and how often it was met; what each word tells of a term it stands around, of one in its section, and of one on its page; what a
 * form tells with the word before or after it; and what each thing beside the letters of a disease tells of them, in hundredths.
 */
export const WeightsSchema = v.strictObject({
  shown: WeighingSchema,
  held: WeighingSchema,
  forms: v.record(line, v.tuple([count, count])),
  words: v.record(line, v.tuple([v.number(), v.number(), v.number()])),
  phrases: v.record(line, v.number()),
  cues: v.strictObject({ bias: v.number(), worth: v.record(v.string(), v.number()) }),
});

/** A host that a source may link to. */
export const LinkHostSchema = host;

/** One paragraph of the text on which our own pages let the reader try the marks. */
export const SampleSchema = prose(WORD_LIMITS.sample);

/** Reading grades of the definitions that are harder than wished, by concept. */
export const HardDefinitionsSchema = v.record(id, v.number());

/** Something a clinician should look at first, with the entries it is about. */
export const ReviewPointSchema = v.strictObject({
  id,
  group: line,
  text: prose(WORD_LIMITS.point),
  /** A kind of entry that is picked out of the data, so that none is left out when the data grows. */
  every: v.exactOptional(v.picklist(REVIEW_PICKS)),
  concepts: v.exactOptional(ids),
  sources: v.exactOptional(ids),
});

/** Which edition of the data this is. */
export const DatasetSchema = v.strictObject({
  version: v.pipe(v.string(), v.regex(/^\d{4}\.\d{1,2}\.\d+$/, 'is not a version such as 2026.11.0')),
  compiled: month,
});

export type Row = v.InferOutput<typeof RowSchema>;
export type Correction = v.InferOutput<typeof CorrectionSchema>;
export type CoverageLine = v.InferOutput<typeof CoverageSchema>;
export type Site = v.InferOutput<typeof SiteSchema>;
export type OtherMeaning = v.InferOutput<typeof OtherMeaningSchema>;
export type IllnessPhrases = v.InferOutput<typeof IllnessPhrasesSchema>;
export type Subject = v.InferOutput<typeof SubjectSchema>;
export type HardDefinitions = v.InferOutput<typeof HardDefinitionsSchema>;
export type ReviewPoint = v.InferOutput<typeof ReviewPointSchema>;
export type SmallWords = v.InferOutput<typeof SmallWordsSchema>;
export type Weighing = v.InferOutput<typeof WeighingSchema>;
export type WeightsTable = v.InferOutput<typeof WeightsSchema>;
export type DatasetInfo = v.InferOutput<typeof DatasetSchema>;

/** Everything in data/, read and checked. */
export interface DataSet {
  readonly dataset: DatasetInfo;
  readonly concepts: readonly Concept[];
  readonly sources: readonly Source[];
  readonly comparison: readonly Row[];
  readonly corrections: readonly Correction[];
  readonly coverage: readonly CoverageLine[];
  readonly sites: readonly Site[];
  readonly otherMeanings: readonly OtherMeaning[];
  readonly illnessPhrases: IllnessPhrases;
  readonly subjects: readonly Subject[];
  readonly vocabulary: readonly string[];
  readonly smallWords: readonly SmallWords[];
  readonly weights: WeightsTable;
  readonly linkHosts: readonly string[];
  readonly sampleText: readonly string[];
  readonly hardDefinitions: HardDefinitions;
  readonly reviewPoints: readonly ReviewPoint[];
}
