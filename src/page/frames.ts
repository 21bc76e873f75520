// What the top frame knows of its tab: the reports of child frames beside its own.
import type { FoundTerm, HeldTerm } from '../extension/page-status.ts';
import type { Summary } from './summary.ts';

/** Reports of a tab's frames, by frame number; the top frame is 0. */
export class FrameReports {
  readonly #reports = new Map<number, Summary>();

  set(frameId: number, summary: Summary): void {
    this.#reports.set(frameId, summary);
  }

  get found(): FoundTerm[] {
    return [...this.#reports].flatMap(([frameId, { found }]) => found.map((term) => ({ ...term, frameId })));
  }

  get held(): HeldTerm[] {
    return [...this.#reports.values()].flatMap(({ held }) => held);
  }

  /** Number of distinct terms in the tab. */
  get count(): number {
    return new Set(this.found.map(({ conceptId }) => conceptId)).size;
  }
}
