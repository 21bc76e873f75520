// The library as the build writes it and background and pages carry it: cards with source ids, one table of sources. Types only.
import type { CardSource } from './card.ts';
import type { Category, Standing } from './schema.ts';
import type { DatasetInfo } from './schema-tables.ts';

/** A text with the ids of its sources. */
export interface TextData {
  readonly text: string;
  readonly sources: readonly string[];
}

/** A mistake that readers meet, what is so instead, and the concepts whose cards say it. */
export interface CorrectionData extends TextData {
  readonly someSay: string;
  readonly concepts: readonly string[];
}

/** One concept as a card will show it; `showStanding` is present only where it is false. */
export interface CardData {
  readonly id: string;
  readonly label: string;
  readonly clinicalName?: string;
  readonly category: Category;
  readonly showStanding?: false;
  readonly definition: string;
  readonly mg: TextData & { readonly standing: Standing };
  readonly als: TextData & { readonly standing: Standing };
  readonly tellApart?: TextData;
  readonly urgent?: TextData;
  readonly approval?: TextData & { readonly asOf: string };
  readonly reviewed?: { readonly by: string; readonly on: string };
}

/** One row of the table at a glance. */
export interface RowData {
  readonly id: string;
  readonly label: string;
  readonly mg: TextData;
  readonly als: TextData;
  readonly concepts: readonly string[];
}

/** The build product `discern:cards`. */
export interface LibraryData {
  readonly dataset: DatasetInfo;
  readonly cards: readonly CardData[];
  readonly corrections: readonly CorrectionData[];
  readonly comparison: readonly RowData[];
  readonly sources: readonly CardSource[];
}
