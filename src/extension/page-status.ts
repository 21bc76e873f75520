// What a tab can say of itself to the popup. Types only.

/** Why some words are shown: the message key of the reason, and the first of these words. */
export interface ShownReason {
  text: string;
  reason: string;
}

/** A concept painted in one frame. `firstText` is its first mention as it stands on the page; `why` has each reason once. */
export interface FoundTerm {
  conceptId: string;
  count: number;
  frameId: number;
  firstText: string;
  why: ShownReason[];
}

/** A word that was found and not shown, with the message key that says why, and what it means instead where that is known. */
export interface HeldTerm {
  conceptId: string;
  text: string;
  count: number;
  reason: string;
  detail?: string;
}

/** Why the page shows what it shows. */
export type PageState =
  | 'shown'
  | 'no-terms'
  | 'off-everywhere'
  | 'paused'
  | 'off-site'
  | 'off-page'
  | 'private-site'
  | 'pdf'
  | 'cannot-paint';

/** What keeps a site off by default. */
export type PrivateReason = 'mail' | 'banking' | 'patient-portal';

/** The term whose card was opened last. `reason` is a message key. */
export interface OpenedTerm {
  conceptId: string;
  text: string;
  reason: string;
}

/** The whole answer of a tab's top frame. */
export interface PageStatus {
  state: PageState;
  host: string;
  found: FoundTerm[];
  held: HeldTerm[];
  lastOpened?: OpenedTerm;
  painter: 'marks' | 'highlights' | 'none';
  painterReason: string;
  privateReason?: PrivateReason;
}
