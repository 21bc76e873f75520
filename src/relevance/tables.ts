// The curators' tables of data/ that relevance asks, ready to be asked.
import type { PhraseWeights, RelevanceTables, Weights, WordWeights } from '../knowledge/relevance-data.ts';
import { type Core, createCore } from './core.ts';
import type { Cues } from './cues.ts';
import { createIllnessPhrases, type IllnessPhrases } from './illness.ts';
import { createLanguages, type Languages } from './language.ts';
import { createOtherMeanings, type OtherMeanings } from './other-meanings.ts';
import { createSubjects, type Subjects } from './subjects.ts';

/** What curators say of words. */
export interface Tables {
  readonly others: OtherMeanings;
  readonly illness: IllnessPhrases;
  /** What follows a name that stands by itself. */
  readonly alone: RegExp;
  /** Told at the end of a text by somebody who is ill, or is near one who is. */
  readonly own: RegExp;
  readonly subjects: Subjects;
  readonly languages: Languages;
  /** Concepts of terms of art that hardly anybody uses who does not speak of diseases such as ours. */
  readonly vocabulary: ReadonlySet<string>;
  readonly core: Core;
  readonly weights: Weights;
  readonly words: WordWeights;
  readonly cues: Cues;
  readonly phrases: PhraseWeights;
}

/** Reads the tables of the build product. */
export function createTables(data: RelevanceTables): Tables {
  const alone = new RegExp(data.illness.alone, 'u');
  return {
    others: createOtherMeanings(data),
    illness: createIllnessPhrases(data.illness, alone),
    alone,
    own: new RegExp(data.illness.own, 'u'),
    subjects: createSubjects(data.subjects),
    languages: createLanguages(data.languages),
    vocabulary: new Set(data.vocabulary),
    core: createCore(data.core),
    weights: data.weights,
    words: new Map(data.weights.words.map(([word, ...told]) => [word, told])),
    phrases: new Map(data.weights.phrases),
    cues: { ...data.weights.cues, worth: new Map(data.weights.cues.worth) },
  };
}
