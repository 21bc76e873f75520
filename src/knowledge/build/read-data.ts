// A project root comes in; the checked content of its data/ goes out, or everything that is wrong with it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type Concept, ConceptSchema, SourceSchema } from '../schema.ts';
import {
  CorrectionSchema,
  CoverageSchema,
  type DataSet,
  DatasetSchema,
  HardDefinitionsSchema,
  IllnessPhrasesSchema,
  LinkHostSchema,
  OtherMeaningSchema,
  ReviewPointSchema,
  RowSchema,
  SampleSchema,
  SiteSchema,
  SmallWordsSchema,
  SubjectSchema,
  VocabularySchema,
  WeightsSchema,
} from '../schema-tables.ts';
import { CATEGORIES } from '../vocabulary.ts';
import { checkReferences } from './check-references.ts';
import { fieldOf, reasonOf } from './explain-issue.ts';
import { explainJson, type TextMistake } from './explain-json.ts';
import { type Problem, refuse } from './problem.ts';

/** What was found in data/: the data when every file has the right shape, and everything that is wrong. */
export interface Collected {
  readonly data: DataSet | undefined;
  readonly problems: readonly Problem[];
}

/** Reads and checks data/ below `root`; throws one error that lists everything wrong with it. */
export function readData(root: string): DataSet {
  const { data, problems } = collectData(root);
  refuse(problems);
  if (data === undefined) throw new Error('The data could not be read');
  return data;
}

/**
 * Reads and checks data/ below `root`. The shape of every entry is checked first; what entries say of each other
 * (ids, sources, forms, ...) only once every shape is right, since one broken entry would raise many false alarms.
 */
export function collectData(root: string): Collected {
  const problems: Problem[] = [];
  const one = <T>(file: string, schema: Schema<T>) => readOne(root, file, schema, problems);
  const list = <T>(file: string, schema: Schema<T>) => readList(root, file, schema, problems);
  const dataset = one('data/dataset.json', DatasetSchema);
  const illnessPhrases = one('data/illness-phrases.json', IllnessPhrasesSchema);
  const weights = one('data/weights.json', WeightsSchema);
  const hardDefinitions = one('data/hard-definitions.json', HardDefinitionsSchema);
  const lists = {
    concepts: readConcepts(root, problems),
    sources: list('data/sources.json', SourceSchema),
    comparison: list('data/comparison.json', RowSchema),
    corrections: list('data/corrections.json', CorrectionSchema),
    coverage: list('data/coverage.json', CoverageSchema),
    sites: list('data/sites.json', SiteSchema),
    otherMeanings: list('data/other-meanings.json', OtherMeaningSchema),
    subjects: list('data/subjects.json', SubjectSchema),
    smallWords: list('data/small-words.json', SmallWordsSchema),
    vocabulary: list('data/vocabulary.json', VocabularySchema),
    linkHosts: list('data/link-hosts.json', LinkHostSchema),
    sampleText: list('data/sample-text.json', SampleSchema),
    reviewPoints: list('data/review-points.json', ReviewPointSchema),
  };
  const isWhole = problems.length === 0;
  if (
    !isWhole ||
    dataset === undefined ||
    illnessPhrases === undefined ||
    hardDefinitions === undefined ||
    weights === undefined
  )
    return { data: undefined, problems };
  const data: DataSet = { dataset, illnessPhrases, hardDefinitions, weights, ...lists };
  return { data, problems: checkReferences(data) };
}

type Schema<T> = v.GenericSchema<unknown, T>;

/** Every concept of data/concepts, where each category has one file and each file holds one category. */
function readConcepts(root: string, problems: Problem[]): Concept[] {
  const files = CATEGORIES.map((category) => `${category}.json`);
  for (const name of readdirSync(join(root, 'data/concepts'))) {
    if (files.includes(name)) continue;
    problems.push({
      file: `data/concepts/${name}`,
      entry: '',
      field: '',
      reason: 'is not named after a category',
    });
  }
  return CATEGORIES.flatMap((category) => {
    const file = `data/concepts/${category}.json`;
    const concepts = readList(root, file, ConceptSchema, problems);
    for (const concept of concepts) {
      if (concept.category === category) continue;
      const reason = `"${concept.category}" belongs in ${concept.category}.json`;
      problems.push({ file, entry: concept.id, field: 'category', reason });
    }
    return concepts;
  });
}

function readList<T>(root: string, file: string, schema: Schema<T>, problems: Problem[]): T[] {
  const raw = readJson(root, file, problems);
  if (raw === undefined) return [];
  if (!Array.isArray(raw)) {
    problems.push({ file, entry: '', field: '', reason: 'is not a list' });
    return [];
  }
  return raw.flatMap((entry: unknown, index) => {
    const read = readEntry(file, entryName(entry, index), entry, schema, problems);
    return read === undefined ? [] : [read];
  });
}

function readOne<T>(root: string, file: string, schema: Schema<T>, problems: Problem[]): T | undefined {
  const raw = readJson(root, file, problems);
  return raw === undefined ? undefined : readEntry(file, '', raw, schema, problems);
}

function readEntry<T>(file: string, entry: string, raw: unknown, schema: Schema<T>, problems: Problem[]) {
  const result = v.safeParse(schema, raw);
  if (result.success) return result.output;
  for (const issue of result.issues)
    problems.push({
      file,
      entry,
      field: fieldOf(issue),
      reason: reasonOf(issue),
    });
  return undefined;
}

function readJson(root: string, file: string, problems: Problem[]): unknown {
  const path = join(root, file);
  if (!existsSync(path)) {
    problems.push({ file, entry: '', field: '', reason: 'is missing' });
    return undefined;
  }
  const text = readFileSync(path, 'utf8');
  try {
    return JSON.parse(text);
  } catch {
    const { mistake, value } = explainJson(text);
    problems.push(inText(file, mistake, value));
    return undefined;
  }
}

/** A mistake in the text of a file as a problem; `content` is what the file holds, as far as it can be read. */
export function inText(file: string, { item, place, reason }: TextMistake, content: unknown): Problem {
  const entry = item === undefined || !Array.isArray(content) ? '' : entryName(content[item], item);
  return { file, entry, field: place, reason };
}

/** What the writer calls an entry: its id or host, else its place in the list. */
function entryName(entry: unknown, index: number): string {
  if (typeof entry === 'string') return entry;
  const named: { id?: unknown; host?: unknown } = typeof entry === 'object' && entry !== null ? entry : {};
  const name = named.id ?? named.host;
  return typeof name === 'string' && name !== '' ? name : `entry ${index + 1}`;
}
