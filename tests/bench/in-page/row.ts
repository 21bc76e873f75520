// What is measured in a page. Types only.
import type { FormSet } from '../forms.ts';

/** Times in ms, and how many terms were found. */
export interface Timing {
  readonly start: number;
  readonly scan: number;
  readonly found: number;
  /** The page is no longer what it was. */
  readonly isChanged: boolean;
}

/** One candidate: what it has to do on each page before it can begin, and what it does then. */
export interface Row<State> {
  start(forms: FormSet): State | unknown;
  scan(state: State): number | Promise<number>;
  /** True for one that writes to the page. */
  readonly changes?: boolean;
}
