// Pages made of generated text, the same from the same seed: of a health site that speaks of our diseases, or of a gardener's that does
// not. The words are our own; nothing is copied from anywhere. Plain code, because it also runs in a page.

/** What a page is about. */
export type Topic = 'on-topic' | 'foreign';

/** Printed with the figures, so that anybody can have the same pages. */
export const SEED = 20261129;

/** Of every so many sentences of an on-topic page one holds a term. */
const EVERY = 2;

const SUBJECTS = [
  'the nurse',
  'a neighbour',
  'her brother',
  'the team',
  'an older man',
  'the clinic',
  'our group',
  'the driver',
  'a young woman',
  'the editor',
  'this report',
  'the second visit',
  'his daughter',
  'the committee',
  'a careful reader',
  'the garden',
  'the old bridge',
];
const VERBS = [
  'noticed',
  'described',
  'compared',
  'wrote about',
  'waited for',
  'asked for',
  'measured',
  'planned',
  'remembered',
  'kept',
  'returned to',
  'read about',
  'looked for',
  'spoke of',
  'prepared',
  'counted',
  'carried',
  'recorded',
];
const THINGS = [
  'a list of questions',
  'the morning light',
  'several short notes',
  'the next appointment',
  'a warm room',
  'the longest path',
  'a small table',
  'two cups of tea',
  'the wooden gate',
  'a change of plan',
  'the weekly letter',
  'some apples',
  'a quiet hour',
  'the figures of last year',
  'a pair of gloves',
  'the early train',
  'rows of beans',
  'the west window',
  'a better answer',
];
const ENDS = [
  'before the end of the week',
  'in the same room',
  'after a long walk',
  'without saying why',
  'on the first day',
  'as in other years',
  'when the weather was fine',
  'with the help of friends',
  'at the far end of the road',
  'in the course of the spring',
];
/** As they are written on pages: with and without capitals, in one word and in several. */
export const TERMS = [
  'myasthenia gravis',
  'ptosis',
  'amyotrophic lateral sclerosis',
  'double vision',
  'pyridostigmine',
  'riluzole',
  'muscle weakness',
  'ALS',
  'MG',
  'acetylcholine receptor antibodies',
  'thymoma',
  'electromyography',
  'dysphagia',
  'bulbar symptoms',
  'edaravone',
  'motor neuron disease',
  'fatigue',
  'plasma exchange',
  'slurred speech',
  'neurologist',
  'respiratory failure',
  'Lambert-Eaton syndrome',
];

/** A source of numbers that is the same everywhere (mulberry32). */
export function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** The body of a page of about `bytes` characters, tags not counted. */
export function bodyOf(topic: Topic, bytes: number, seed = SEED): string {
  const random = createRandom(seed);
  const pick = (list: readonly string[]) => list[random(list.length)] ?? '';
  let written = 0;
  const say = (text: string) => {
    written += text.length;
    return text;
  };
  const sentence = () => {
    const words = `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(THINGS)} ${pick(ENDS)}`;
    const whole = words.charAt(0).toUpperCase() + words.slice(1);
    return topic === 'on-topic' && random(EVERY) === 0 ? `${whole}, with ${pick(TERMS)} in mind` : whole;
  };
  /** Sentences of a page are broken by links and emphasis. */
  const dressed = () => {
    const text = say(`${sentence()}. `);
    const words = text.split(' ');
    const at = random(words.length - 3);
    const some = words.slice(at, at + 2).join(' ');
    const tags: readonly (readonly [string, string])[] = [
      ['<a href="#there" class="link">', '</a>'],
      ['<b>', '</b>'],
      ['<em>', '</em>'],
      ['<span class="note">', '</span>'],
    ];
    const [open, close] = tags[random(tags.length)] ?? ['', ''];
    return [...words.slice(0, at), `${open}${some}${close}`, ...words.slice(at + 2)].join(' ');
  };
  const repeat = (least: number, more: number, make: () => string) =>
    Array.from({ length: least + random(more) }, make).join('\n');
  const paragraph = () => `<p class="text">${repeat(2, 4, dressed)}</p>`;
  const list = () => `<ul>${repeat(3, 4, () => `<li><a href="#there">${say(sentence())}</a></li>`)}</ul>`;
  const row = () =>
    `<tr><td>${say(pick(THINGS))}</td><td>${say(`${random(900)} days`)}</td><td>${say(pick(ENDS))}</td></tr>`;
  const table = () => `<table><tbody>${repeat(3, 4, row)}</tbody></table>`;
  const section = () =>
    `<section><h2>${say(sentence())}</h2>${repeat(2, 4, paragraph)}${list()}${random(3) === 0 ? table() : ''}</section>`;
  const title = topic === 'on-topic' ? 'Living with myasthenia gravis and ALS' : 'A year in the garden';
  const parts = [
    `<nav><ul>${repeat(12, 1, () => `<li><a href="#there">${say(pick(THINGS))}</a></li>`)}</ul></nav><h1>${title}</h1>`,
  ];
  while (written < bytes) parts.push(section());
  return `<div class="page"><main>${parts.join('\n')}</main></div>`;
}

/** A whole page; a page without a script may be wrapped, on others nothing is touched. */
export function pageOf(topic: Topic, bytes: number, kind: 'scripted' | 'static', script = ''): string {
  const title = topic === 'on-topic' ? 'Living with myasthenia gravis and ALS' : 'A year in the garden';
  const code = kind === 'scripted' ? `<script>globalThis.owner = true;${script}</script>` : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${bodyOf(topic, bytes)}${code}</body></html>`;
}
