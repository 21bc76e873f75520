// Mentions and the labels of a page -> which label each mention falls under, and what is wrong with the labels. Pure.
import { flat, type Mention, type Surrounded, showMention } from './mention.ts';

/** The three lists of expected.json. */
export const LISTS = ['must', 'mustNot', 'may'] as const;
/** One of them. */
export type List = (typeof LISTS)[number];

/** What every entry has. */
export interface Entry {
  readonly text: string;
  /** The words around, with the text in braces; without them the entry is for all other mentions of the text. */
  readonly in?: readonly string[];
  readonly count?: number;
  /** In `must` only. */
  readonly concept?: string;
  /** In `mustNot` and `may` only. */
  readonly why?: string;
}

/** The labels of one page. */
export type Labels = Readonly<Record<List, readonly Entry[]>>;

/** An entry and its place, such as `must[3]`. */
export interface Label {
  readonly list: List;
  readonly path: string;
  readonly entry: Entry;
}

/** The label of each mention, in the same order, and all that has to be put right. */
export interface Labelling {
  readonly labels: readonly (Label | undefined)[];
  readonly problems: readonly string[];
}

/** Puts the labels to the mentions. A mention under two labels gets the first, and is a problem. */
export function labelMentions(mentions: readonly Mention[], labels: Labels): Labelling {
  const all = flatten(labels);
  const problems: string[] = [];
  const given = mentions.map((mention) => {
    const [label, ...others] = labelsOf(mention, all);
    if (label === undefined) return undefined;
    const twice = others.map(({ path }) => path).join(' and ');
    if (twice !== '') problems.push(`${label.path} and ${twice} both label ${showMention(mention)}`);
    if (label.list === 'must' && label.entry.concept !== mention.concept)
      problems.push(`${label.path}: "${mention.text}" is ${mention.concept}, not ${label.entry.concept}`);
    return label;
  });
  for (const label of all) {
    const number = given.filter((one) => one === label).length;
    problems.push(...miscounts(label, number), ...idleSnippets(label, mentions));
  }
  return { labels: given, problems };
}

function flatten(labels: Labels): Label[] {
  return LISTS.flatMap((list) =>
    labels[list].map((entry, index) => ({ list, path: `${list}[${index}]`, entry })),
  );
}

/** Labels that name the words around win over those that do not. */
function labelsOf(mention: Surrounded, all: readonly Label[]): Label[] {
  const ofText = all.filter(({ entry }) => flat(entry.text) === mention.text);
  const exact = ofText.filter(({ entry }) => entry.in?.some((snippet) => isAround(mention, snippet)));
  return exact.length > 0 ? exact : ofText.filter(({ entry }) => entry.in === undefined);
}

/** What is in `mustNot` may be hidden, or code: it needs no mention. */
function miscounts({ list, path, entry }: Label, number: number): string[] {
  const { text, count } = entry;
  if (count !== undefined && count !== number && !(list === 'mustNot' && number === 0))
    return [`${path}: the number of "${text}" is ${number}, not ${count}`];
  const isIdle = number === 0 && list !== 'mustNot' && entry.in === undefined;
  return isIdle ? [`${path}: no mention of "${text}" is left for it`] : [];
}

function idleSnippets({ list, path, entry }: Label, mentions: readonly Mention[]): string[] {
  if (list === 'mustNot') return [];
  const idle = (snippet: string) => !mentions.some((mention) => isAround(mention, snippet));
  return (entry.in ?? []).filter(idle).map((snippet) => `${path}: no mention stands in "${snippet}"`);
}

/** True when `mention` stands in the page as it stands in `snippet`. */
export function isAround({ text, before, after }: Surrounded, snippet: string): boolean {
  const [left, right] = splitSnippet(snippet, text) ?? [];
  return left !== undefined && right !== undefined && before.endsWith(left) && after.startsWith(right);
}

/** What stands before and after `{text}`; undefined unless it is there exactly once. Ellipses at the ends are no words of the page. */
export function splitSnippet(snippet: string, text: string): readonly [string, string] | undefined {
  const parts = flat(snippet).split(`{${flat(text)}}`);
  const [left, right] = parts;
  if (left === undefined || right === undefined || parts.length !== 2) return undefined;
  return [left.trimStart().replace(/^…/, ''), right.trimEnd().replace(/…$/, '')];
}
