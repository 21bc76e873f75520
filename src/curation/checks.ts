// Everything that is wrong with data/ below a root: the checks of the build, and those that only curators need.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repeatedFields } from '../knowledge/build/explain-json.ts';
import type { Problem } from '../knowledge/build/problem.ts';
import { type Collected, collectData, inText } from '../knowledge/build/read-data.ts';
import type { DataSet } from '../knowledge/schema-tables.ts';
import { CATEGORIES } from '../knowledge/vocabulary.ts';
import { ownWords } from './own-words.ts';
import { hardDefinitions } from './reading-grade.ts';

/** Reads data/ below `root` and checks it. What depends on more than one entry is checked once every entry has the right shape. */
export function checkAll(root: string): Collected {
  const { data, problems } = collectData(root);
  if (data === undefined) return { data, problems };
  return {
    data,
    problems: [...problems, ...fieldsOnce(root), ...CHECKS.flatMap((check) => [...check(data, root)])],
  };
}

/** Checks one idea over a whole data set. */
type Check = (data: DataSet, root: string) => Iterable<Problem>;

const CHECKS: readonly Check[] = [everyCategory, everyClaim, hardDefinitions, (_, root) => ownWords(root)];

/** No category is left without a concept. */
export function* everyCategory({ concepts }: DataSet): Iterable<Problem> {
  for (const category of CATEGORIES) {
    if (concepts.some((concept) => concept.category === category)) continue;
    yield { file: `data/concepts/${category}.json`, entry: '', field: '', reason: 'holds no concept' };
  }
}

/** Claims of the article this project started from. */
const CLAIMS = 120;

/** Every claim of the starting article is covered, in its order. */
export function* everyClaim({ coverage }: DataSet): Iterable<Problem> {
  const place = { file: 'data/coverage.json', field: '' };
  for (let index = 0; index < Math.max(CLAIMS, coverage.length); index++) {
    const wanted = index < CLAIMS ? `cov-${String(index + 1).padStart(3, '0')}` : undefined;
    const found = coverage[index]?.id;
    if (found === wanted) continue;
    const reason =
      wanted === undefined
        ? `is one claim more than the ${CLAIMS} of the article`
        : `stands where ${wanted} is expected; all ${CLAIMS} claims of the article are listed in order`;
    yield { ...place, entry: found ?? wanted ?? '', reason: found === undefined ? 'is missing' : reason };
    return;
  }
}

/** No field stands twice in an entry: only the last would count, without a word. */
export function fieldsOnce(root: string): Problem[] {
  const files = readdirSync(join(root, 'data'), { recursive: true }).map((name) =>
    join('data', String(name)),
  );
  return files
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return repeatedFields(text).map((mistake) => inText(file, mistake, JSON.parse(text)));
    });
}
