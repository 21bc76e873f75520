// The curators' tables come in; what tells which words are ours goes out, ready to be asked: pages that may be ours fetch it.
import { fold } from '../fold.ts';
import type {
  Core,
  IllnessData,
  NamedSubjects,
  OtherMeaningData,
  RelevanceTables,
  SubjectsData,
  Weights,
} from '../relevance-data.ts';
import type { DataSet, IllnessPhrases, OtherMeaning, Subject, WeightsTable } from '../schema-tables.ts';
import { shareOf, shareOfAll } from './form-share.ts';
import { groupsIn, phrasesAfter, phrasesBefore, phrasesIn, standsAlone } from './phrase-patterns.ts';

/** Compiles the tables. */
export function compileRelevance(
  { otherMeanings, illnessPhrases, subjects, vocabulary, smallWords, weights }: DataSet,
  core: Core,
): RelevanceTables {
  const forms = otherMeanings.flatMap((row) => row.forms);
  return {
    otherMeanings: otherMeanings.map(compileMeaning),
    meaningsOf: byWord(otherMeanings.map((row, index) => [index, row.forms.map(lowerOf)])),
    plain: [...new Set(forms.filter((form) => /^\p{Ll}/u.test(form)).map(lowerOf))],
    illness: compileIllness(illnessPhrases),
    subjects: compileSubjects(subjects),
    vocabulary,
    languages: byWord(smallWords.map(({ language, words }) => [language, words])),
    core,
    weights: compileWeights(weights),
  };
}

const lowerOf = (form: string) => fold(form).lower;

function compileMeaning({
  forms: _,
  meaning,
  before,
  after,
  near,
  names,
  unless,
  ours,
  ...rest
}: OtherMeaning): OtherMeaningData {
  return {
    meaning,
    ...(before && { before: phrasesBefore(before) }),
    ...(after && { after: phrasesAfter(after) }),
    ...(near && { near: phrasesIn(near) }),
    ...(names && { names: phrasesIn(names) }),
    ...(unless && { unless: phrasesIn(unless) }),
    ...(ours && { oursBefore: phrasesBefore(ours), oursAfter: phrasesAfter(ours) }),
    ...rest,
  };
}

function compileIllness({ groups, before, beforeAlone, after, own, alone }: IllnessPhrases): IllnessData {
  return {
    before: phrasesBefore(before, groups),
    beforeAlone: phrasesBefore(beforeAlone, groups),
    after: phrasesAfter(after),
    own: phrasesBefore(own, groups),
    alone: standsAlone(alone),
  };
}

function compileSubjects(subjects: readonly Subject[]): SubjectsData {
  const all = (list: 'illnesses' | 'lookAlikes' | 'ours' | 'aside') =>
    subjects.flatMap((subject) => subject[list] ?? []);
  return {
    inText: byWord(subjects.map(({ subject, words = [] }) => [subject, words])),
    headings: compileNamed(subjects, 'headings'),
    diseases: compileNamed(subjects, 'diseases'),
    illnesses: phrasesIn(all('illnesses')),
    lookAlikes: phrasesIn(all('lookAlikes')),
    ours: phrasesIn(all('ours')),
    aside: phrasesAfter(all('aside')),
  };
}

function byWord<Name>(
  lists: readonly (readonly [name: Name, words: readonly string[]])[],
): [word: string, names: Name[]][] {
  const names = new Map<string, Name[]>();
  for (const [name, words] of lists)
    for (const word of words) names.set(word, [...(names.get(word) ?? []), name]);
  return [...names];
}

function compileNamed(subjects: readonly Subject[], list: 'headings' | 'diseases'): NamedSubjects {
  const rows = subjects.flatMap(({ subject, [list]: phrases }) => (phrases ? [{ subject, phrases }] : []));
  return {
    subjects: rows.map(({ subject }) => subject),
    pattern: groupsIn(rows.map(({ phrases }) => phrases)),
  };
}

function compileWeights({ forms, words, phrases, cues, ...weighings }: WeightsTable): Weights {
  const share = shareOfAll(Object.values(forms));
  const round = (number: number) => Number(number.toFixed(3));
  const shares = Object.entries(forms).map(([form, count]) => [form, round(shareOf(count, share))]);
  return {
    ...weighings,
    shares: Object.fromEntries(shares),
    share: round(share),
    words: Object.entries(words).map(([word, told]) => [word, ...told]),
    phrases: Object.entries(phrases),
    cues: { ...cues, worth: Object.entries(cues.worth) },
  };
}
