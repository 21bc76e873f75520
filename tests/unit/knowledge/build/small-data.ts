// A data set of three concepts that is right in every way, as files, for tests that break it in one place.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readData } from '../../../../src/knowledge/build/read-data.ts';
import type { DataSet } from '../../../../src/knowledge/schema-tables.ts';
import { CATEGORIES } from '../../../../src/knowledge/vocabulary.ts';

/** Content of the files of data/, by path below the project root. */
export type Files = Record<string, unknown>;

const side = () => ({
  standing: 'possible',
  text: 'It happens.',
  sources: ['smith-2020'],
  basis: 'retrieved',
});

function concept(id: string, label: string, category: string, form: object) {
  return {
    id,
    label,
    category,
    forms: [form],
    definition: 'A thing.',
    mg: side(),
    als: side(),
  };
}

/** Whatever is weighed speaks for a term. */
const WEIGHING = {
  bias: -1,
  weights: {
    share: 5,
    beside: 1,
    around: 1,
    section: 1,
    page: 1,
    whole: 1,
    sentence: 1,
    letters: 1,
    near: 1,
  },
};

/** The files of a small, correct data set; a fresh copy at every call. */
export function smallData(): Files {
  const files: Files = {
    'data/dataset.json': { version: '2026.11.0', compiled: '2026-11' },
    'data/sources.json': [
      {
        id: 'smith-2020',
        kind: 'review',
        authors: 'Smith J',
        title: 'On lids',
        container: 'J Lids',
        year: 2020,
        doi: '10.1000/lids.1',
        url: 'https://lids.example/1',
        checked: 'abstract read',
      },
    ],
    'data/comparison.json': [
      {
        id: 'eyes',
        label: 'Eyes',
        mg: { text: 'Often.', sources: ['smith-2020'] },
        als: { text: 'Hardly ever.', sources: ['smith-2020'] },
        concepts: ['ptosis'],
      },
    ],
    'data/corrections.json': [
      {
        id: 'sc-01',
        kind: 'wrong',
        severity: 'high',
        articleSays: 'Something odd.',
        correct: 'Something right.',
        concepts: ['ptosis'],
        sources: ['smith-2020'],
        basis: 'retrieved',
      },
    ],
    'data/coverage.json': [
      {
        id: 'cov-001',
        claim: 'Something odd.',
        verdict: 'wrong',
        concepts: ['ptosis'],
        corrections: ['sc-01'],
      },
    ],
    'data/sites.json': [{ host: 'mail.example.org', reason: 'mail' }],
    'data/other-meanings.json': [],
    'data/illness-phrases.json': {
      groups: { kin: ['dad'] },
      before: ['diagnosed with'],
      beforeAlone: ['has'],
      alone: ['when'],
      after: ['sufferer*'],
      own: ['I have'],
    },
    'data/subjects.json': [],
    'data/small-words.json': [],
    'data/vocabulary.json': [],
    'data/weights.json': {
      shown: WEIGHING,
      held: WEIGHING,
      forms: { lids: [3, 4] },
      words: { upper: [3, 2, 1] },
      phrases: { 'upper lids': 4 },
      cues: { bias: -100, worth: { patients: 90 } },
    },
    'data/link-hosts.json': ['lids.example'],
    'data/sample-text.json': ['A lid drooped.'],
    'data/hard-definitions.json': {},
    'data/review-points.json': [],
  };
  for (const category of CATEGORIES) files[`data/concepts/${category}.json`] = [];
  files['data/concepts/symptom.json'] = [
    concept('ptosis', 'Drooping lid', 'symptom', {
      text: 'ptosis',
      tier: 'clinical',
    }),
    concept('fatigue', 'Tiredness', 'symptom', {
      text: 'fatigue',
      tier: 'everyday',
    }),
  ];
  files['data/concepts/look-alike.json'] = [
    {
      ...concept('stroke', 'Stroke', 'look-alike', {
        text: 'brain attack',
        tier: 'everyday',
      }),
      showStanding: false,
    },
  ];
  return files;
}

/** Sets the value at a path inside a file's content; `undefined` takes the field out. */
export function edit(content: unknown, path: readonly (string | number)[], value: unknown): void {
  const [key, ...rest] = path;
  if (key === undefined || typeof content !== 'object' || content === null) throw new Error('No such path');
  if (rest.length === 0) Reflect.set(content, key, value);
  else edit(Reflect.get(content, key), rest, value);
}

/** [what is wrong, file, path in it, bad value, how place and reason are told] */
export type Mistake = [name: string, file: string, path: (string | number)[], value: unknown, told: string];

/** The small data set with one mistake in it. */
export function smallDataWith(file: string, path: readonly (string | number)[], value: unknown): Files {
  const files = smallData();
  edit(files[file], path, value);
  return files;
}

/** Writes files to a temporary root, reads them as a data set, and cleans up. */
export function readFiles(files: Files): DataSet {
  return withFiles(files, readData);
}

/** Writes files below a temporary root, hands it to `use`, and cleans up. Text is written as it is, `undefined` not at all. */
export function withFiles<T>(files: Files, use: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'discern-data-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      if (content === undefined) continue;
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
    }
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}
