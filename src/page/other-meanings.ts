// The table of other meanings, ready for a page: its rows are hundreds of patterns, of which a page needs a few.
import { fold } from '../knowledge/fold.ts';
import type { OtherMeaning } from '../knowledge/schema-tables.ts';
import { createOtherMeanings, type OtherMeanings } from '../relevance/other-meanings.ts';

type Tells = NonNullable<ReturnType<OtherMeanings['get']>>;

/** Holds the rows of a form ready from when it is first asked for. */
class OnDemand extends Map<string, Tells> {
  readonly #rows: ReadonlyMap<string, readonly OtherMeaning[]>;

  constructor(rows: ReadonlyMap<string, readonly OtherMeaning[]>) {
    super();
    this.#rows = rows;
  }

  override has(form: string): boolean {
    return this.#rows.has(form);
  }

  override get(form: string): Tells | undefined {
    const rows = this.#rows.get(form);
    if (rows === undefined) return undefined;
    const ready = super.get(form) ?? createOtherMeanings(rows).get(form) ?? [];
    super.set(form, ready);
    return ready;
  }
}

/** As createOtherMeanings. */
export function openOtherMeanings(rows: readonly OtherMeaning[]): OtherMeanings {
  const byForm = new Map<string, OtherMeaning[]>();
  for (const row of rows) {
    for (const form of row.forms) {
      const { lower } = fold(form);
      const known = byForm.get(lower);
      if (known) known.push(row);
      else byForm.set(lower, [row]);
    }
  }
  return new OnDemand(byForm);
}
