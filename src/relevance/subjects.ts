// What else a text speaks of: words that belong to cars, money, sport or another field of medicine.
import type { NamedSubjects, SubjectData, SubjectsData } from '../knowledge/relevance-data.ts';

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
export function createSubjects({ rows, ...data }: SubjectsData): Subjects {
  const inText = once(() => byWord(rows, ({ words = [] }) => words));
  const inLayText = once(() => byWord(rows, ({ words = [], lay = [] }) => [...words, ...lay]));
  const care = once(() => new Set(data.care));
  const anIllness = new RegExp(data.illnesses, 'gu');
  const lookAlike = new RegExp(data.lookAlikes, 'u');
  const ours = new RegExp(data.ours, 'u');
  const aside = new RegExp(data.aside, 'u');
  const inHeading = createNamed(data.headings);
  const inDisease = createNamed(data.diseases);
  return {
    ofText: (text) => mostSpoken(wordsIn(text), inText()),
    ofLayText(text) {
      const words = wordsIn(text);
      return words.some((word) => care().has(word)) ? undefined : mostSpoken(words, inLayText())?.subject;
    },
    illnessesIn: (text) => [...text.toLowerCase().matchAll(anIllness)],
    ofHeading(text) {
      // Words are looked up: patterns of so many take the page ten milliseconds to compile.
      const [subject] = wordsIn(text).flatMap((word) => inText().get(word) ?? []);
      return subject ?? inHeading(text);
    },
    isLookAlike: (text) => lookAlike.test(text.toLowerCase()),
    isAside(text) {
      const label = text.toLowerCase().replace(/\P{L}+$/u, '');
      return aside.exec(label)?.[0] === label;
    },
    isOurs: (text) => ours.test(text.toLowerCase()),
    diseaseIn: inDisease,
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

/** Tells which of some subjects a text names first. */
function createNamed({ subjects, pattern }: NamedSubjects): (text: string) => string | undefined {
  const names = new RegExp(pattern, 'u');
  return (text) => {
    const groups = names.exec(text.toLowerCase())?.slice(1) ?? [];
    return subjects[groups.findIndex((found) => found !== undefined)];
  };
}

function byWord(rows: readonly SubjectData[], wordsOf: (row: SubjectData) => readonly string[]): ByWord {
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
