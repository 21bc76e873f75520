// What else a text speaks of: words that belong to cars, money, sport or another field of medicine.
import type { Subject } from '../knowledge/schema-tables.ts';
import { phrasesIn } from './phrases.ts';

/** The subject that most words of a text belong to, and how many different ones do. */
export interface Spoken {
  readonly subject: string;
  readonly words: number;
}

/** What texts speak of besides our diseases; undefined when no word tells. */
export interface Subjects {
  ofText(text: string): Spoken | undefined;
  /** A heading says in a word what a text says in many. */
  ofHeading(text: string): string | undefined;
  /** The other disease that a heading names. */
  diseaseIn(text: string): string | undefined;
}

type ByWord = ReadonlyMap<string, readonly string[]>;

/** Reads the table. */
export function createSubjects(rows: readonly Subject[]): Subjects {
  const inText = once(() => byWord(rows));
  const inHeading = once(() => byPhrase(rows, ({ words = [], headings = [] }) => [...words, ...headings]));
  const inDisease = once(() => byPhrase(rows, ({ diseases = [] }) => diseases));
  return {
    ofText: (text) => mostSpoken(text, inText()),
    ofHeading: (text) => namedIn(text, inHeading()),
    diseaseIn: (text) => namedIn(text, inDisease()),
  };
}

/** Made when it is first asked for: a page need not wait for all of it at once, and may never ask. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

type ByPhrase = readonly (readonly [subject: string, phrases: RegExp])[];

function byPhrase(rows: readonly Subject[], phrasesOf: (row: Subject) => readonly string[]): ByPhrase {
  return rows.flatMap((row) => {
    const phrases = phrasesOf(row);
    return phrases.length > 0 ? [[row.subject, phrasesIn(phrases)] as const] : [];
  });
}

function namedIn(heading: string, subjects: ByPhrase): string | undefined {
  const lower = heading.toLowerCase();
  return subjects.find(([, phrases]) => phrases.test(lower))?.[0];
}

function byWord(rows: readonly Subject[]): ByWord {
  const subjects = new Map<string, string[]>();
  for (const row of rows)
    for (const word of row.words ?? []) subjects.set(word, [...(subjects.get(word) ?? []), row.subject]);
  return subjects;
}

function mostSpoken(text: string, subjects: ByWord): Spoken | undefined {
  const seen = new Set(text.toLowerCase().match(/\p{L}+/gu));
  const counts = new Map<string, number>();
  for (const word of seen)
    for (const subject of subjects.get(word) ?? []) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && { subject: most[0], words: most[1] };
}
