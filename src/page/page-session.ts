// The only place where the stages meet: read, match, decide, paint, explain. One session per frame, from start to the abort of
// its signal.
import lexiconData from 'discern:lexicon';
import { findTerms } from '../matching/find-terms.ts';
import { createLexicon, type Lexicon } from '../matching/lexicon.ts';
import type { Mark } from '../painting/mark.ts';
import { PagePainter, type Painting } from '../painting/page-painter.ts';
import type { Passage } from '../relevance/passage.ts';
import { parentNodeOf, titleOf } from '../text/dom.ts';
import { blockAround, readSegments } from '../text/read-segments.ts';
import { TextWatch } from '../text/watch.ts';
import { CardStore } from './card-store.ts';
import { Composer } from './compose-marks.ts';
import { awaitDefinitions } from './late-elements.ts';
import { Presenter } from './presenter.ts';
import { Reading } from './reading.ts';
import { inSlices, pause, untilVisible } from './slices.ts';
import { type Summary, summarize } from './summary.ts';

/** What a session tells its owner. */
export interface SessionOwner {
  changed(summary: Summary): void;
  opened(mark: Mark): void;
  popupWanted(): void;
  /** False once nobody is left to talk to: the extension was reloaded or removed. */
  isAlive(): boolean;
}

/** Shortest time between two readings of changed text, in ms. */
const PACE = 120;

/** Reads one frame, paints it and follows its changes. */
export class PageSession {
  readonly #owner: SessionOwner;
  readonly #signal: AbortSignal;
  readonly #reading = new Reading();
  readonly #composer = new Composer();
  readonly #cards = new CardStore();
  readonly #watch: TextWatch;
  readonly #revealed: IntersectionObserver;
  readonly #watched = new WeakSet<Element>();
  /** Stage one looks only for forms that can make a page ours. */
  readonly #sieve: Lexicon = createLexicon(lexiconData, ['specific']);
  /** All forms; made when stage one found something. */
  #lexicon: Lexicon | undefined;
  #painter: PagePainter | undefined;
  #presenter: Presenter | undefined;
  #marks: readonly Mark[] = [];
  #told = '';
  readonly #changed = new Set<Node>();
  /** Something changed since the page was read last, be it only that text went away. */
  #isStale = false;
  readonly #firstReading = Promise.withResolvers<void>();
  #following = false;
  #awaiting = false;

  constructor(owner: SessionOwner, signal: AbortSignal) {
    this.#owner = owner;
    this.#signal = signal;
    this.#watch = new TextWatch((nodes) => this.#onChange(nodes), signal);
    this.#revealed = new IntersectionObserver((entries) => this.#onRevealed(entries));
    signal.addEventListener('abort', () => {
      this.#firstReading.resolve();
      this.#revealed.disconnect();
      this.#painter?.dispose();
    });
  }

  /** Begins with the whole document. */
  start(): void {
    this.#watch.add(document);
    this.#follow(document);
  }

  get marks(): readonly Mark[] {
    return this.#marks;
  }

  get painter(): PagePainter | undefined {
    return this.#painter;
  }

  get presenter(): Presenter | undefined {
    return this.#presenter;
  }

  /** How the document is painted; undefined while nothing had to be painted. */
  get painting(): Painting | undefined {
    return this.#painter?.painting;
  }

  /** What was found and held back; on a page that ended at stage one this reads it in full for the first time. */
  async summary(): Promise<Summary> {
    await this.#firstReading.promise;
    if (this.#lexicon) return this.#compose(this.#reading, this.#lexicon).summary;
    const reading = new Reading();
    const lexicon = createLexicon(lexiconData);
    await reading.refresh([document], lexicon, () => {}, this.#signal);
    return this.#compose(reading, lexicon).summary;
  }

  async #refresh(roots: readonly Node[]): Promise<void> {
    let from = roots;
    if (this.#lexicon === undefined) {
      if (!(await this.#wakes(roots))) return;
      this.#lexicon = createLexicon(lexiconData);
      from = [document];
    }
    await this.#reading.refresh(from, this.#lexicon, (root) => this.#watch.add(root), this.#signal);
    if (this.#signal.aborted) return;
    this.#watchHidden();
    this.#paint(this.#lexicon);
  }

  /** Stage one: true when anything below `roots`, or the title, can make this page ours. */
  async #wakes(roots: readonly Node[]): Promise<boolean> {
    const speaks = (text: string) => findTerms(text, this.#sieve).length > 0;
    let awake = speaks(titleOf(document));
    for (const root of roots) {
      const segments = [...readSegments(root, (inner) => this.#watch.add(inner))];
      await inSlices(
        segments,
        ({ text }) => {
          awake = awake || speaks(text);
          return !awake;
        },
        this.#signal,
      );
    }
    return awake && !this.#signal.aborted;
  }

  #compose(reading: Reading, lexicon: Lexicon) {
    const text = titleOf(document);
    const title: Passage = {
      text,
      prominent: true,
      matches: findTerms(text, lexicon),
    };
    const { marks, held } = this.#composer.compose(title, reading.reads, lexicon);
    return { marks, summary: summarize(marks, held) };
  }

  #paint(lexicon: Lexicon): void {
    const { marks, summary } = this.#compose(this.#reading, lexicon);
    this.#marks = marks;
    if (marks.length > 0 && this.#painter === undefined) {
      const painter = new PagePainter((write) => this.#watch.quietly(write));
      const on = {
        open: (mark: Mark) => this.#owner.opened(mark),
        popup: () => this.#owner.popupWanted(),
      };
      this.#painter = painter;
      this.#presenter = new Presenter(painter, this.#cards, on, this.#signal);
    }
    this.#painter?.paint(marks);
    const open = this.#presenter?.open;
    if (open && !marks.includes(open)) this.#presenter?.close();
    this.#cards.load(summary.found.map(({ conceptId }) => conceptId)).catch(() => {});
    const told = JSON.stringify(summary);
    if (told !== this.#told) this.#owner.changed(summary);
    this.#told = told;
  }

  #onChange(nodes: readonly Node[]): void {
    if (!this.#owner.isAlive()) return;
    this.#painter?.comeAlive();
    // Text that changed under a highlight would be tinted in the wrong place until it is read again.
    const stale = new Set(nodes);
    const standing = this.#marks.filter((mark) => !mark.spans.some(({ node }) => stale.has(node)));
    if (standing.length < this.#marks.length) this.#painter?.paint(standing);
    this.#follow(...nodes);
  }

  /** Blocks with hidden terms are read again when they come into view; once each, or a box that stays unseen would never rest. */
  #watchHidden(): void {
    for (const block of this.#reading.hidden) {
      if (this.#watched.has(block)) continue;
      this.#watched.add(block);
      this.#revealed.observe(block);
    }
  }

  #onRevealed(entries: readonly IntersectionObserverEntry[]): void {
    const revealed = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
    if (revealed.length > 0) this.#follow(...revealed);
  }

  /** One look-out for elements defined late, however many readings ask for it. */
  async #watchLate(): Promise<void> {
    if (this.#awaiting) return;
    this.#awaiting = true;
    await awaitDefinitions((elements) => this.#follow(...elements), this.#signal);
    this.#awaiting = false;
  }

  /** Notes a change: nodes to be read, or none when text only went away. */
  #follow(...nodes: readonly Node[]): void {
    for (const node of nodes) this.#changed.add(node);
    this.#isStale = true;
    if (!this.#following) void this.#readOn();
  }

  /** Reads what changed until nothing is left, at a pace that no page can drive up. */
  async #readOn(): Promise<void> {
    this.#following = true;
    try {
      while (this.#isStale && !this.#signal.aborted) {
        await untilVisible(this.#signal);
        const roots = outermost(this.#changed);
        this.#isStale = false;
        this.#changed.clear();
        await this.#refresh(roots);
        void this.#watchLate();
        this.#firstReading.resolve();
        await pause(PACE);
      }
    } finally {
      // Whatever a page did to make this fail, the next change is read, and nobody waits for ever.
      this.#following = false;
      this.#firstReading.resolve();
    }
  }
}

/** What a node stands in: its parent, or the host of a shadow root. */
function outer(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : parentNodeOf(node);
}

/** The blocks around changed nodes, none inside another; the whole document when it is among them. */
function outermost(nodes: ReadonlySet<Node>): Node[] {
  if (nodes.has(document)) return [document];
  const blocks = new Set<Node | null>(
    [...nodes].map((node) => (node instanceof ShadowRoot ? node : blockAround(node))),
  );
  blocks.delete(null);
  return ([...blocks] as Node[]).filter((block) => {
    for (let at = outer(block); at !== null; at = outer(at)) if (blocks.has(at)) return false;
    return true;
  });
}
