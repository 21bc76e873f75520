// Tells which nodes of a root changed since they were read. Our own writes and elements are never news.
import { PREFIX } from '../names.ts';
import { isConnected, localNameOf, parentAcrossRoots } from './dom.ts';
import { readingOf } from './elements.ts';

/** Attributes that turn readable text into something we never read, or back. */
const ATTRIBUTES = ['contenteditable', 'hidden', 'role'];

/**
 * What a page did in its turn to who reads it: nothing came to stand anywhere; something did, perhaps what has been read; or the
 * place itself was taken out or moved, with all it stands in.
 */
export type Turn = 'still' | 'stirred' | 'lost';

/** Watches roots for changes of their text. */
export class TextWatch {
  readonly #observer: MutationObserver;
  readonly #roots = new WeakSet<Node>();
  readonly #onChange: (changed: Node[]) => void;
  readonly #signal: AbortSignal;
  /** What came to stand where it is while somebody has left off reading; a set for each. */
  readonly #arrivals = new Set<Set<Node>>();

  /** `onChange` gets the nodes whose text has to be read again, and nothing when text only went away. */
  constructor(onChange: (changed: Node[]) => void, signal: AbortSignal) {
    this.#onChange = onChange;
    this.#signal = signal;
    this.#observer = new MutationObserver((records) => this.#take(records));
    signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  /** Watches one more root: the document's element or a shadow root. */
  add(root: Node): void {
    if (this.#roots.has(root) || this.#signal.aborted) return;
    this.#roots.add(root);
    this.#observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: ATTRIBUTES,
    });
  }

  /** Runs a write of ours; what it changes is no news, what the page changed before it is. */
  quietly(write: () => void): void {
    this.#take(this.#observer.takeRecords());
    try {
      write();
    } finally {
      this.#observer.takeRecords();
    }
  }

  /** Waits for `turn`, the page's, and tells what became of the place where somebody stands who reads. */
  async lookOn(at: Node, turn: Promise<void>): Promise<Turn> {
    const arrived = new Set<Node>();
    this.#arrivals.add(arrived);
    await turn;
    this.#arrivals.delete(arrived);
    if (!isConnected(at)) return 'lost';
    if (arrived.size === 0) return 'still';
    for (let around: Node | null = at; around !== null; around = parentAcrossRoots(around))
      if (arrived.has(around)) return 'lost';
    return 'stirred';
  }

  #take(records: readonly MutationRecord[]): void {
    for (const arrived of this.#arrivals)
      for (const { addedNodes } of records) for (const node of addedNodes) arrived.add(node);
    const news = records.filter((record) => !isOurs(record));
    if (news.length > 0) this.#onChange([...new Set(news.flatMap(changedBy))]);
  }
}

/** True for the coming and going of our own elements. */
function isOurs(record: MutationRecord): boolean {
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return (
    nodes.length > 0 &&
    nodes.every((node) => node instanceof Element && localNameOf(node).startsWith(`${PREFIX}-`))
  );
}

/** What to read again: only the newcomers where they are blocks between blocks, else all of the changed node. */
function changedBy(record: MutationRecord): Node[] {
  const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } = record;
  if (type !== 'childList') return [target];
  const around = [...addedNodes, ...removedNodes, previousSibling, nextSibling];
  const apart = around.every((node) => node === null || isApart(node));
  return apart ? [...addedNodes] : [target];
}

/** True for a node that no sentence runs through. */
function isApart(node: Node): boolean {
  if (node instanceof Text) return /^\s*$/.test(node.data);
  return !(node instanceof Element) || readingOf(node) !== 'inline';
}
