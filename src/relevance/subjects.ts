// What else a text speaks of: words that belong to cars, money, sport or another field of medicine.
import type { Subject } from '../knowledge/schema-tables.ts';
import { phrasesAfter, phrasesIn } from './phrases.ts';

/** The subject that most words of a text belong to, and how many different ones do. */
export interface Spoken {
  readonly subject: string;
  readonly words: number;
}

/** What texts speak of besides our diseases; undefined when no word tells. */
export interface Subjects {
  ofText(text: string): Spoken | undefined;
  /** What a text speaks of that has no word of body, illness and care. */
  ofLayText(text: string): string | undefined;
  /** A heading says in a word what a text says in many. */
  ofHeading(text: string): string | undefined;
  /** The other illnesses that a text names, in lower case and in order. */
  illnessesIn(text: string): readonly Illness[];
  /** The other disease that a heading names. */
  diseaseIn(text: string): string | undefined;
  /** True for a heading that names a disease like ours. */
  isLookAlike(text: string): boolean;
  /** True for a heading, or another beginning, of a list of other pages, of news or of adverts. */
  isAside(text: string): boolean;
  /** True for a heading that names the field our diseases belong to: "Neuromuscular clinic". */
  isOurs(text: string): boolean;
}

/** The name of an illness and where it stands. */
export interface Illness {
  readonly 0: string;
  readonly index: number;
}

type ByWord = ReadonlyMap<string, readonly string[]>;

/** Reads the table. */
export function createSubjects(rows: readonly Subject[]): Subjects {
  const inText = once(() => byWord(rows, ({ words = [] }) => words));
  const inLayText = once(() => byWord(rows, ({ words = [], lay = [] }) => [...words, ...lay]));
  const care = once(() => new Set(rows.flatMap((row) => row.care ?? [])));
  const anIllness = once(() =>
    phrasesIn(
      rows.flatMap(({ illnesses = [] }) => illnesses),
      'gu',
    ),
  );
  const lookAlike = once(() => byPhrase(rows, ({ lookAlikes = [] }) => lookAlikes));
  const ours = once(() => byPhrase(rows, (row) => row.ours ?? []));
  const aside = once(() => phrasesAfter(rows.flatMap((row) => row.aside ?? [])));
  const inHeading = once(() => byPhrase(rows, ({ words = [], headings = [] }) => [...words, ...headings]));
  const inDisease = once(() => byPhrase(rows, ({ diseases = [] }) => diseases));
  return {
    ofText: (text) => mostSpoken(wordsIn(text), inText()),
    ofLayText(text) {
      const words = wordsIn(text);
      return words.some((word) => care().has(word)) ? undefined : mostSpoken(words, inLayText())?.subject;
    },
    illnessesIn(text) {
      const pattern = anIllness();
      return pattern ? [...text.toLowerCase().matchAll(pattern)] : [];
    },
    ofHeading: (text) => namedIn(text, inHeading()),
    isLookAlike: (text) => namedIn(text, lookAlike()) !== undefined,
    isAside(text) {
      const label = text.toLowerCase().replace(/\P{L}+$/u, '');
      return aside().exec(label)?.[0] === label;
    },
    isOurs: (text) => namedIn(text, ours()) !== undefined,
    diseaseIn: (text) => namedIn(text, inDisease()),
  };
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

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

function byWord(rows: readonly Subject[], wordsOf: (row: Subject) => readonly string[]): ByWord {
  const subjects = new Map<string, string[]>();
  for (const row of rows)
    for (const word of wordsOf(row)) subjects.set(word, [...(subjects.get(word) ?? []), row.subject]);
  return subjects;
}

function mostSpoken(words: readonly string[], subjects: ByWord): Spoken | undefined {
  const seen = new Set(words);
  const counts = new Map<string, number>();
  for (const word of seen)
    for (const subject of subjects.get(word) ?? []) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && { subject: most[0], words: most[1] };
}
