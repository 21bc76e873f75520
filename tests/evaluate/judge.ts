// What is marked on a page, held against its labels: closed world, so a mark without a label is an error. Pure.
import { type Label, labelMentions } from './labels.ts';
import { type Mention, type PageMentions, type Surrounded, showMention } from './mention.ts';
import type { Expected, Kind } from './read-expected.ts';
import { reasonOf, type Told } from './reason.ts';

/** Numbers of mentions. `may` is every mention labelled so, marked or not. */
export interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly may: number;
  readonly labelled: number;
  readonly unlabelled: number;
}

/** A mention that is marked and must not be (`fp`), or must be and is not (`fn`). */
export interface MarkError {
  readonly error: 'fp' | 'fn';
  readonly text: string;
  readonly around: string;
  readonly concept: string;
  readonly tier: string;
  /** The place of its label, and what the label says. */
  readonly label: string;
  /** What the extension says. */
  readonly reason: string;
}

/** The verdict on one page. `problems` are faults of its labels. */
export interface PageResult {
  readonly name: string;
  readonly kind: Kind;
  readonly counts: Counts;
  readonly errors: readonly MarkError[];
  readonly problems: readonly string[];
}

/** Judges one page. */
export function judge(
  name: string,
  { mentions, stray }: PageMentions,
  told: Told,
  expected: Expected,
): PageResult {
  const { labels, problems } = labelMentions(mentions, expected);
  const errors: MarkError[] = [];
  let [tp, may, unlabelled] = [0, 0, 0];
  for (const [index, mention] of mentions.entries()) {
    const label = labels[index];
    if (label === undefined) unlabelled += 1;
    if (label?.list === 'may') may += 1;
    if (label?.list === 'must' && mention.marked) tp += 1;
    const error = errorOf(mention, label);
    if (error !== undefined) errors.push(tellError(error, mention, label, reasonOf(mention, told)));
  }
  errors.push(...stray.map(tellStray));
  const number = (kind: MarkError['error']) => errors.filter(({ error }) => error === kind).length;
  const counts = {
    tp,
    fp: number('fp'),
    fn: number('fn'),
    may,
    labelled: mentions.length - unlabelled,
    unlabelled,
  };
  return { name, kind: expected.kind, counts, errors, problems };
}

function errorOf({ marked }: Mention, label: Label | undefined): MarkError['error'] | undefined {
  if (label?.list === 'must') return marked ? undefined : 'fn';
  return marked && label?.list !== 'may' ? 'fp' : undefined;
}

function tellError(
  error: MarkError['error'],
  mention: Mention,
  label: Label | undefined,
  reason: string,
): MarkError {
  const { text, concept, tier } = mention;
  const why = label?.entry.why === undefined ? '' : `: ${label.entry.why}`;
  return {
    error,
    text,
    around: showMention(mention),
    concept,
    tier,
    label: label === undefined ? 'unlabelled' : `${label.path}${why}`,
    reason,
  };
}

/** Paint that is no mention, such as half a term. */
function tellStray(stray: Surrounded): MarkError {
  const around = showMention(stray);
  return { error: 'fp', text: stray.text, around, concept: '', tier: '', label: 'no mention', reason: '' };
}
