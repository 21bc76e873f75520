// What else a text speaks of: words that belong to cars, money, sport or another field of medicine.
import type { NamedSubjects, SubjectsData } from '../knowledge/relevance-data.ts';
import { rank, wordsIn } from './count.ts';

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

/** Reads the table. */
export function createSubjects(data: SubjectsData): Subjects {
  const inText = new Map(data.inText);
  const anIllness = new RegExp(data.illnesses, 'gu');
  const aside = new RegExp(data.aside, 'u');
  const inHeading = createNamed(data.headings);
  return {
    ofText: (text) => mostSpoken(wordsIn(text), inText),
    illnessesIn: (text) => [...text.toLowerCase().matchAll(anIllness)],
    ofHeading(text) {
      // Words are looked up: patterns of so many take the page ten milliseconds to compile.
      const [subject] = wordsIn(text).flatMap((word) => inText.get(word) ?? []);
      return subject ?? inHeading(text);
    },
    isLookAlike: createTest(data.lookAlikes),
    isAside(text) {
      const label = text.toLowerCase().replace(/\P{L}+$/u, '');
      return aside.exec(label)?.[0] === label;
    },
    isOurs: createTest(data.ours),
    diseaseIn: createNamed(data.diseases),
  };
}

/** Tells whether a text holds what a pattern looks for. */
function createTest(source: string): (text: string) => boolean {
  const pattern = new RegExp(source, 'u');
  return (text) => pattern.test(text.toLowerCase());
}

/** Tells which of some subjects a text names first. */
function createNamed({ subjects, pattern }: NamedSubjects): (text: string) => string | undefined {
  const names = new RegExp(pattern, 'u');
  return (text) => {
    const groups = names.exec(text.toLowerCase())?.slice(1) ?? [];
    return subjects[groups.findIndex((found) => found !== undefined)];
  };
}

function mostSpoken(
  words: readonly string[],
  subjects: ReadonlyMap<string, readonly string[]>,
): Spoken | undefined {
  const [most] = rank(new Set(words), subjects);
  return most && { subject: most[0], words: most[1] };
}
