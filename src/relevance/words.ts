// What the words of a page tell: whoever speaks of our diseases uses others than whoever means something else by the same letters or plain words.

import type { PhraseWeights, WordWeights } from '../knowledge/relevance-data.ts';
import type { Match } from '../matching/find-terms.ts';
import { firstWhere } from './around.ts';
import { createMemory } from './memory.ts';
import type { Passage, Position } from './passage.ts';
import { sectionsOf } from './sections.ts';
import type { Work } from './work.ts';

/** So many words on either side stand around a term. */
const AROUND = 40;
/** Few words tell little: to any number of them so many are added that tell nothing. */
const FEW = 20;

/** A word in small letters, and where it begins. */
export interface Word {
  readonly word: string;
  readonly start: number;
}

/** The words of a passage, in order, but for those of plain terms and letters: whether they are ours is what is asked. */
export function wordsOf({ text, matches }: Pick<Passage, 'text' | 'matches'>): Word[] {
  const words: Word[] = [];
  const asked = matches.filter(({ form: { tier } }) => tier === 'everyday' || tier === 'ambiguous');
  let next = 0;
  for (const { 0: word, index: start } of text.matchAll(/\p{L}+/gu)) {
    while ((asked[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    if ((asked[next]?.start ?? Number.POSITIVE_INFINITY) >= start + word.length)
      words.push({ word: word.toLowerCase(), start });
  }
  return words;
}

/** Which of some words, begun at `starts`, stand around an offset: from the first number up to the second. */
export function rangeAround(starts: readonly number[], offset: number): readonly [number, number] {
  const at = firstWhere(starts.length, (index) => (starts[index] ?? 0) >= offset);
  return [Math.max(0, at - AROUND), Math.min(starts.length, at + AROUND)];
}

/** What stands together under one heading, for each passage. */
export const groundsOf = (passages: readonly Passage[]) => {
  const sections = sectionsOf(passages);
  return passages.map(({ place }, index) => sections[index] ?? place.within);
};

/** What `count` words tell that are worth `sum` together. */
export const toldBy = (sum: number, count: number) => sum / (count + FEW);

/** So far away a word still stands beside a term, in characters. */
const BESIDE = 40;
/** Stands for a word where a passage begins or ends. */
const NONE = '.';

/** A term with the word before it, and with the one after it; the same for each case of its letters. */
export function phrasesOf({ text }: Passage, { start, end, form: { lower } }: Match): readonly string[] {
  const [before] = /\p{L}+(?=\P{L}*$)/u.exec(text.slice(Math.max(0, start - BESIDE), start)) ?? [NONE];
  const [after] = /\p{L}+/u.exec(text.slice(end, end + BESIDE)) ?? [NONE];
  return [`${before.toLowerCase()} ${lower}`, `${lower} ${after.toLowerCase()}`];
}

/** What the words beside a term tell. */
export function tellBeside(passage: Passage, match: Match, phrases: PhraseWeights): number {
  const said = phrasesOf(passage, match);
  return toldBy(
    said.reduce((sum, phrase) => sum + (phrases.get(phrase) ?? 0), 0),
    said.length,
  );
}

/** What words tell of a place. */
export interface Told {
  /** The words around a term. */
  around(at: Position): number;
  /** The words of its section. */
  section(passage: number): number;
  /** The different words of the page. */
  readonly page: number;
}

/** The words of one passage. */
interface Heard {
  readonly starts: readonly number[];
  /** What all before each word are worth around a term. */
  readonly sums: readonly number[];
  /** What all are worth in a section. */
  readonly section: number;
  /** Those that tell something of a page. */
  readonly telling: readonly (readonly [number, number, number])[];
}

const recall = createMemory<WordWeights, Passage, Heard>();

/** Listens to all passages. */
export function* listen(passages: readonly Passage[], words: WordWeights): Work<Told> {
  const heard: Heard[] = [];
  const telling = new Set<Heard['telling'][number]>();
  const grounds = groundsOf(passages);
  const totals = new Map<unknown, { sum: number; count: number }>();
  for (const [index, passage] of passages.entries()) {
    yield;
    const one = recall(words, passage, () => hear(passage, words));
    heard.push(one);
    for (const told of one.telling) telling.add(told);
    const total = totals.get(grounds[index]) ?? { sum: 0, count: 0 };
    totals.set(grounds[index], total);
    total.sum += one.section;
    total.count += one.starts.length;
  }
  return {
    around({ passage, offset }) {
      const { starts = [], sums = [] } = heard[passage] ?? {};
      const [from, to] = rangeAround(starts, offset);
      return toldBy((sums[to] ?? 0) - (sums[from] ?? 0), to - from);
    },
    section(passage) {
      const { sum = 0, count = 0 } = totals.get(grounds[passage]) ?? {};
      return toldBy(sum, count);
    },
    page: toldBy(
      [...telling].reduce((sum, [, , page]) => sum + page, 0),
      telling.size,
    ),
  };
}

function hear(passage: Passage, words: WordWeights): Heard {
  const starts: number[] = [];
  const sums = [0];
  let sum = 0;
  let section = 0;
  const telling = new Set<readonly [number, number, number]>();
  for (const { word, start } of wordsOf(passage)) {
    const told = words.get(word);
    if (told !== undefined) {
      sum += told[0];
      section += told[1];
      if (told[2] !== 0) telling.add(told);
    }
    starts.push(start);
    sums.push(sum);
  }
  return { starts, sums, section, telling: [...telling] };
}
