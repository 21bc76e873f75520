// What the build makes of the curators' tables that relevance asks. Phrases have become sources of patterns, for texts in lower case unless it
// says otherwise: a page that turns out to be ours should not wait for them to be put together.
import type { Weighing } from './schema-tables.ts';

export type { Weighing };

/** Ids of the diseases' concepts, their letters as they are written, and ids of other diseases that share half a name with one of them. */
export interface Core {
  readonly diseases: readonly string[];
  readonly letters: readonly string[];
  readonly namesakes: readonly string[];
}

/** Another meaning of some forms. */
export interface OtherMeaningData {
  readonly meaning: string;
  readonly before?: string;
  readonly after?: string;
  readonly near?: string;
  readonly names?: string;
  readonly unless?: string;
  readonly oursBefore?: string;
  readonly oursAfter?: string;
}

/** What tells letters as an illness somebody has. */
export interface IllnessData {
  readonly before: string;
  readonly beforeAlone: string;
  readonly after: string;
  readonly own: string;
  /** For a text with its capitals. */
  readonly alone: string;
}

/** Words in small letters, each with the subjects or languages it tells. */
export type ByWord = readonly (readonly [word: string, tells: readonly string[]])[];

/** A pattern with a group for each subject: one of many groups is compiled in a fraction of the time that many take. */
export interface NamedSubjects {
  readonly subjects: readonly string[];
  readonly pattern: string;
}

/** All subjects, and what tells of none of them. */
export interface SubjectsData {
  readonly inText: ByWord;
  readonly headings: NamedSubjects;
  readonly diseases: NamedSubjects;
  readonly illnesses: string;
  readonly lookAlikes: string;
  readonly ours: string;
  readonly aside: string;
}

/** What each word in small letters tells of a term that it stands around, of one in its section, and of one on its page. */
export type WordWeights = ReadonlyMap<string, readonly [around: number, section: number, page: number]>;
/** What a form in lower case tells with the word before or after it. */
export type PhraseWeights = ReadonlyMap<string, number>;

/**
 * What labelled pages have taught: what each thing is worth of a term that the rules show or hold back, how often forms are ours, and what words
 * tell.
 */
export interface Weights {
  readonly shown: Weighing;
  readonly held: Weighing;
  /** By form in lower case; `share` is that of forms that are not listed. */
  readonly shares: Readonly<Record<string, number>>;
  readonly share: number;
  readonly words: readonly (readonly [word: string, around: number, section: number, page: number])[];
  readonly phrases: readonly (readonly [phrase: string, beside: number])[];
  /** Beside the letters of a disease, in hundredths; `bias` is what they are worth by themselves. */
  readonly cues: {
    readonly bias: number;
    readonly worth: readonly (readonly [cue: string, worth: number])[];
  };
}

/** What tells which words are ours where they stand. */
export interface RelevanceTables {
  readonly otherMeanings: readonly OtherMeaningData[];
  /** Of each form in lower case, the numbers of its other meanings. */
  readonly meaningsOf: readonly (readonly [lower: string, rows: readonly number[]])[];
  /** Forms with another meaning that are written small, in lower case. */
  readonly plain: readonly string[];
  readonly illness: IllnessData;
  readonly subjects: SubjectsData;
  readonly vocabulary: readonly string[];
  readonly languages: ByWord;
  readonly core: Core;
  readonly weights: Weights;
}
