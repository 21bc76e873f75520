// What the build makes of the curators' tables that relevance asks. Phrases have become sources of patterns, for texts in lower case unless it
// says otherwise: a page that turns out to be ours should not wait for them to be put together.
import type { SmallWords } from './schema-tables.ts';

/** Ids of the diseases' concepts, their letters as they are written, and ids of other diseases that share half a name with one of them. */
export interface Core {
  readonly diseases: readonly string[];
  readonly letters: readonly string[];
  readonly namesakes: readonly string[];
}

/** Another meaning of some forms, which are in lower case. */
export interface OtherMeaningData {
  readonly forms: readonly string[];
  readonly meaning: string;
  readonly before?: string;
  readonly after?: string;
  readonly near?: string;
  readonly names?: string;
  readonly unless?: string;
  readonly oursBefore?: string;
  readonly oursAfter?: string;
  readonly phrasesOnly?: true;
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

/** Words of one subject, in small letters. */
export interface SubjectData {
  readonly subject: string;
  readonly words?: readonly string[];
  readonly lay?: readonly string[];
}

/** A pattern with a group for each subject: one of many groups is compiled in a fraction of the time that many take. */
export interface NamedSubjects {
  readonly subjects: readonly string[];
  readonly pattern: string;
}

/** All subjects, and what tells of none of them. */
export interface SubjectsData {
  readonly rows: readonly SubjectData[];
  readonly care: readonly string[];
  readonly headings: NamedSubjects;
  readonly diseases: NamedSubjects;
  readonly illnesses: string;
  readonly lookAlikes: string;
  readonly ours: string;
  readonly aside: string;
}

/** What tells which words are ours where they stand. */
export interface RelevanceTables {
  readonly otherMeanings: readonly OtherMeaningData[];
  /** Forms with another meaning that are written small, in lower case. */
  readonly plain: readonly string[];
  readonly illness: IllnessData;
  readonly subjects: SubjectsData;
  readonly vocabulary: readonly string[];
  readonly smallWords: readonly SmallWords[];
  readonly core: Core;
}
