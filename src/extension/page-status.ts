// What a tab can say of itself to the popup. Types only.

/** A concept painted in one frame. `firstText` is its first mention as it stands on the page. */
export interface FoundTerm {
  conceptId: string;
  count: number;
  frameId: number;
  firstText: string;
}

/** A word that was found and not shown, with the message key that says why. */
export interface HeldTerm {
  conceptId: string;
  text: string;
  count: number;
  reason: string;
}

/** Why the page shows what it shows. */
export type PageState =
  | 'shown'
  | 'no-terms'
  | 'off-everywhere'
  | 'off-site'
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
