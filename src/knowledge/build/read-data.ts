// A project root comes in; the checked content of its data/ goes out, or one error that lists everything wrong with it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type Concept, ConceptSchema, SourceSchema } from '../schema.ts';
import {
  CorrectionSchema,
  CoverageSchema,
  type DataSet,
  DatasetSchema,
  IllnessPhrasesSchema,
  LinkHostSchema,
  OtherMeaningSchema,
  RowSchema,
  SampleSchema,
  SiteSchema,
  SmallWordsSchema,
  SubjectSchema,
  VocabularySchema,
} from '../schema-tables.ts';
import { CATEGORIES } from '../vocabulary.ts';
import { checkReferences } from './check-references.ts';
import { fieldOf, reasonOf } from './explain-issue.ts';
import { type Problem, refuse } from './problem.ts';

/**
 * Reads and checks data/ below `root`. The shape of every entry is checked first; what entries say of each other
 * (ids, sources, forms, ...) only once every shape is right, since one broken entry would raise many false alarms.
 */
export function readData(root: string): DataSet {
  const problems: Problem[] = [];
  const one = <T>(file: string, schema: Schema<T>) => readOne(root, file, schema, problems);
  const list = <T>(file: string, schema: Schema<T>) => readList(root, file, schema, problems);
  const dataset = one('data/dataset.json', DatasetSchema);
  const illnessPhrases = one('data/illness-phrases.json', IllnessPhrasesSchema);
  const data = {
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
  };
  refuse(problems);
  if (dataset === undefined || illnessPhrases === undefined)
    throw new Error('data/dataset.json or data/illness-phrases.json: could not be read');
  const whole: DataSet = { dataset, illnessPhrases, ...data };
  refuse(checkReferences(whole));
  return whole;
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
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8'));
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const reason = missing
      ? 'is missing'
      : `is not valid JSON (${error instanceof Error ? error.message : error})`;
    problems.push({ file, entry: '', field: '', reason });
    return undefined;
  }
}

/** What the writer calls an entry: its id or host, else its place in the list. */
function entryName(entry: unknown, index: number): string {
  if (typeof entry === 'string') return entry;
  const named: { id?: unknown; host?: unknown } = typeof entry === 'object' && entry !== null ? entry : {};
  const name = named.id ?? named.host;
  return typeof name === 'string' && name !== '' ? name : `entry ${index + 1}`;
}
