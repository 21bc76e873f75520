// What a reader sees of one concept: the shape of a card, already resolved against its sources. Types only.
import type { Meaning } from './meaning.ts';
import type { Category, SourceKind, Standing } from './schema.ts';

/** A text with the numbers of the sources behind it: 1-based positions in the card's `sources`. */
export interface Claim {
  readonly text: string;
  readonly cites: readonly number[];
}

/** One disease's side of a card. The standing is shown only where the card's `showStanding` is true. */
export interface Side extends Claim {
  readonly standing: Standing;
}

/** A mistake that readers meet, and what is so instead. */
export interface Correction extends Claim {
  readonly someSay: string;
}

/** A source as a card lists it. `link` is absent where no public link was found. */
export interface CardSource {
  readonly id: string;
  readonly kind: SourceKind;
  readonly authors: string;
  readonly title: string;
  readonly container: string;
  readonly year?: number;
  readonly link?: string;
  /** The link opens a search or a register, where the text still has to be found. */
  readonly search?: true;
}

/** Everything a reader sees of one concept. */
export interface Card {
  readonly id: string;
  readonly label: string;
  readonly clinicalName?: string;
  readonly category: Category;
  readonly meaning: Meaning;
  readonly showStanding: boolean;
  readonly definition: string;
  readonly mg: Side;
  readonly als: Side;
  readonly tellApart?: Claim;
  readonly urgent?: Claim;
  readonly approval?: Claim & { readonly asOf: string };
  /** What some pages say of it, and what is so. */
  readonly corrections: readonly Correction[];
  readonly reviewed?: { readonly by: string; readonly on: string };
  /** In order of first citation: MG, ALS, tell apart, approval, urgent, corrections. */
  readonly sources: readonly CardSource[];
}

/** One row of the table that sets MG beside ALS at a glance; `cites` point into the table's own `sources`. */
export interface ComparisonRow {
  readonly id: string;
  readonly label: string;
  readonly mg: Claim;
  readonly als: Claim;
  readonly concepts: readonly string[];
}

/** The whole table with its numbered sources. */
export interface Comparison {
  readonly rows: readonly ComparisonRow[];
  readonly sources: readonly CardSource[];
}
