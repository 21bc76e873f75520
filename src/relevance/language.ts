// Which language a passage is written in. The small words of a text tell it better than a template's `lang` attribute does.

import type { ByWord } from '../knowledge/relevance-data.ts';
import { rank, wordsIn } from './count.ts';
import { createMemory } from './memory.ts';
import type { Passage } from './passage.ts';

/** Tells the language of a text by its small words; '' when they do not tell. */
export type Languages = (text: string) => string;

/** So many small words make a language certain, when no other has nearly as many. */
const CERTAIN = 3;
const AHEAD = 1.5;

/** Reads the table. */
export function createLanguages(words: ByWord): Languages {
  const languagesOf = new Map(words);
  return (text) => {
    const [first, second] = rank(wordsIn(text), languagesOf);
    if (first === undefined || first[1] < CERTAIN || first[1] < (second?.[1] ?? 0) * AHEAD) return '';
    return first[0];
  };
}

/** Characters of a passage that are looked at. */
const SAMPLE = 600;

const recall = createMemory<Languages, Passage, string>();

/** Language of a passage: by its words where they are enough, else as declared, else `page`. '' when nobody knows. */
export function languageOf(passage: Passage, languages: Languages, page = ''): string {
  const find = () => languages(passage.text.slice(0, SAMPLE)) || passage.place.lang;
  return recall(languages, passage, find) || page;
}
