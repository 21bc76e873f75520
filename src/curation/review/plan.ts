// The order in which a clinician meets the data: what most needs eyes first. Each item is printed once, where it first belongs; later
// parts name its number.
import type { Source } from '../../knowledge/schema.ts';
import type { Correction, DataSet } from '../../knowledge/schema-tables.ts';
import { CATEGORIES, SEVERITIES } from '../../knowledge/vocabulary.ts';
import { hasLink } from '../evidence.ts';
import { claimsOf, type Item, itemsOf } from './items.ts';
import { entriesOf } from './pick.ts';
import { word } from './words.ts';

/** An item with its number, which counts through the whole sheet. */
interface Numbered {
  readonly number: number;
  readonly item: Item;
}

/** Items that belong together: those printed here, and those printed before. */
export interface Group {
  readonly title: string;
  readonly note?: string;
  readonly items: readonly Numbered[];
  readonly above: readonly Numbered[];
  /** Sources the group is about, to be looked at themselves. */
  readonly sources: readonly Source[];
}

/** A part of the sheet. */
export interface Part {
  readonly title: string;
  readonly groups: readonly Group[];
}

/** The whole sheet, in order. */
export function planReview(data: DataSet): Part[] {
  const items = itemsOf(data);
  const numbers = new Map<Item, number>();
  const group = (title: string, belonging: readonly Item[], more: Partial<Group> = {}): Group => {
    const above = belonging.flatMap((item) => numbered(item));
    const fresh = belonging.filter((item) => !numbers.has(item));
    for (const item of fresh) numbers.set(item, numbers.size + 1);
    return { title, items: fresh.flatMap(numbered), above, sources: [], ...more };
  };
  const numbered = (item: Item): Numbered[] => {
    const number = numbers.get(item);
    return number === undefined ? [] : [{ number, item }];
  };
  const linkless = new Set(data.sources.filter((source) => !hasLink(source)).map(({ id }) => id));
  const some = (wanted: (claim: ReturnType<typeof claimsOf>[number]) => boolean) =>
    items.filter((item) => claimsOf(item).some(wanted));
  const ofKind = (kind: Item['kind']) => items.filter((item) => item.kind === kind);

  // Numbers are given in the order in which these lines run.
  const points = data.reviewPoints.map((point, index) => {
    const entries = entriesOf(point, data);
    const ids = entries.concepts.map(({ id }) => id);
    const belonging = ofKind('concept').filter(({ id }) => ids.includes(id));
    return group(`${index + 1}. ${point.group}`, belonging, { note: point.text, sources: entries.sources });
  });
  const inPart = group(
    'Claims and corrections read only in part',
    some(({ basis = 'retrieved' }) => basis !== 'retrieved'),
  );
  const withoutLink = group(
    'Claims with a source that has no link',
    some(({ sources = [] }) => sources.some((id) => linkless.has(id))),
  );
  const comparison = group('The table at a glance', ofKind('row'));
  const categories = CATEGORIES.map((category) =>
    group(
      capital(word('category', category)),
      ofKind('concept').filter((item) => item.category === word('category', category)),
    ),
  );
  const corrections = group('Corrections', bySeverity(ofKind('correction'), data.corrections));
  return [
    { title: 'Points to look at first', groups: points },
    { title: 'Read only in part', groups: [inPart] },
    { title: 'Sources without a link', groups: [withoutLink] },
    { title: 'MG beside ALS at a glance', groups: [comparison] },
    { title: 'Everything else, by category', groups: categories },
    { title: 'Mistakes found, and what is so', groups: [corrections] },
  ];
}

function bySeverity(items: readonly Item[], corrections: readonly Correction[]): Item[] {
  const rank = new Map(corrections.map(({ id, severity }) => [id, SEVERITIES.indexOf(severity)]));
  return items.toSorted((one, other) => (rank.get(one.id) ?? 0) - (rank.get(other.id) ?? 0));
}

const capital = (text: string) => text.replace(/^./, (letter) => letter.toUpperCase());
