// How a view that stays open is told what happens in the page beside it. The popup lives too briefly to need it.
import type { OpenedTerm } from '../extension/page-status.ts';

/** What a view wants to hear. */
export interface PageNews {
  /** Another tab came to the front, or the tab shows another page. */
  arrived(): void;
  /** Page number `tabId` shows something else than it said last. */
  changed(tabId: number): void;
  /** A card was opened in a tab. */
  opened(tabId: number, term: OpenedTerm): void;
}

/** Passes news on until `signal` aborts. */
export type Follow = (news: PageNews, signal: AbortSignal) => void;
