// What the top frame knows of its tab: the reports of child frames beside its own.
import type { FoundTerm, HeldTerm } from '../extension/page-status.ts';
import type { Summary } from './summary.ts';

/** Reports of a tab's frames, by frame number; the top frame is 0. */
export class FrameReports {
  readonly #reports = new Map<number, Summary>();

  set(frameId: number, summary: Summary): void {
    if (summary.found.length + summary.held.length > 0) this.#reports.set(frameId, summary);
    else this.#reports.delete(frameId);
  }

  get found(): FoundTerm[] {
    return [...this.#reports].flatMap(([frameId, { found }]) => found.map((term) => ({ ...term, frameId })));
  }

  get held(): HeldTerm[] {
    const joined = new Map<string, HeldTerm>();
    for (const term of [...this.#reports.values()].flatMap(({ held }) => held)) {
      const key = [term.conceptId, term.text.toLowerCase(), term.reason, term.detail].join(' ');
      const known = joined.get(key);
      joined.set(key, known ? { ...known, count: known.count + term.count } : term);
    }
    return [...joined.values()];
  }

  /** Number of distinct terms in the tab. */
  get count(): number {
    return new Set(this.found.map(({ conceptId }) => conceptId)).size;
  }
}
