// The only place where the stages meet: read, match, decide, paint, explain. One session per frame, from start to the abort of
// its signal.
import sieveData from 'discern:sieve';
import { Sieve } from '../matching/sieve.ts';
import { isOn, type Mark } from '../painting/mark.ts';
import { PagePainter, type Painting } from '../painting/page-painter.ts';
import { TextWatch } from '../text/watch.ts';
import { CardStore } from './card-store.ts';
import { type Choices, judgeAlike, NO_CHOICES } from './choices.ts';
import { Composer } from './compose-marks.ts';
import { fetchKnowledge, type PageKnowledge } from './known.ts';
import { awaitDefinitions } from './late-elements.ts';
import { holdsForm } from './look-through.ts';
import { outermost } from './outermost.ts';
import { PaintQueue } from './paint-queue.ts';
import { Presenter, type PresenterOwner } from './presenter.ts';
import { readAbout, textsAbout } from './read-about.ts';
import { Reading } from './reading.ts';
import { pause, restAfter, Slices, untilVisible } from './slices.ts';
import { NOTHING, type Summary, summarize } from './summary.ts';
import { ThemeWatch } from './theme-watch.ts';

/** What a session tells its owner. */
export interface SessionOwner extends PresenterOwner {
  changed(summary: Summary): void;
  /** False once nobody is left to talk to: the extension was reloaded or removed. */
  isAlive(): boolean;
}

/** Reads one frame, paints it and follows its changes. */
export class PageSession {
  readonly #owner: SessionOwner;
  readonly #signal: AbortSignal;
  readonly #reading = new Reading();
  readonly #composer = new Composer();
  readonly #cards = new CardStore();
  readonly #watch: TextWatch;
  readonly #slices: Slices;
  readonly #revealed: IntersectionObserver;
  readonly #watched = new WeakSet<Element>();
  /** Stage one looks only for forms that can make a page ours. */
  readonly #sieve = new Sieve(sieveData);
  /** All forms and what else they can mean; fetched when stage one found something. */
  #known: PageKnowledge | undefined;
  /** The same on a page that stage one found nothing on, fetched when the popup asked. */
  #spare: PageKnowledge | undefined;
  #painter: PagePainter | undefined;
  #queue: PaintQueue | undefined;
  #presenter: Presenter | undefined;
  #theme: ThemeWatch | undefined;
  #marks: readonly Mark[] = [];
  /** Of the last painting. */
  #summary: Summary | undefined;
  #told = '';
  readonly #changed = new Set<Node>();
  /** Something changed since the page was read last, be it only that text went away. */
  #isStale = false;
  readonly #firstReading = Promise.withResolvers<void>();
  #following = false;
  #choices = NO_CHOICES;
  #awaiting = false;

  constructor(owner: SessionOwner, signal: AbortSignal) {
    this.#owner = owner;
    this.#signal = signal;
    this.#watch = new TextWatch((nodes) => this.#onChange(nodes), signal);
    this.#slices = new Slices(this.#watch, signal);
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

  /** What the reader wants here; the page is judged again when that changes. */
  heed(choices: Choices): void {
    const isSame = judgeAlike(this.#choices, choices);
    this.#choices = choices;
    this.#composer.choices = choices;
    this.#presenter?.wear(choices);
    if (!isSame) this.#follow();
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
    if (this.#summary && !this.#isStale) return this.#summary;
    if (this.#known) return (await this.#compose(this.#reading, this.#known))?.summary ?? NOTHING;
    this.#spare ??= await fetchKnowledge(this.#signal);
    if (this.#spare === undefined) return NOTHING;
    const reading = new Reading();
    await reading.refresh([document], this.#spare, () => {}, this.#slices);
    return (await this.#compose(reading, this.#spare))?.summary ?? NOTHING;
  }

  async #refresh(roots: readonly Node[]): Promise<void> {
    let from = roots;
    if (this.#known === undefined) {
      if (!(await this.#wakes(roots))) return;
      this.#known = this.#spare ?? (await fetchKnowledge(this.#signal));
      // Nobody answered: the next change begins anew.
      if (this.#known === undefined) return void this.#changed.add(document);
      from = [document];
    }
    if (this.#signal.aborted) return;
    this.#summary = undefined;
    this.#queue?.stop();
    this.#painter?.release(from);
    await this.#reading.refresh(from, this.#known, (root) => this.#watch.add(root), this.#slices);
    if (this.#signal.aborted) return;
    this.#watchHidden();
    await this.#paint(this.#known);
  }

  /** Stage one: true when anything below `roots`, or what the page says of itself, can make this page ours. */
  async #wakes(roots: readonly Node[]): Promise<boolean> {
    if (textsAbout().some((text = '') => this.#sieve.holds(text))) return true;
    return holdsForm(roots, this.#sieve, (root) => this.#watch.add(root), this.#slices);
  }

  async #compose(reading: Reading, known: PageKnowledge) {
    const about = readAbout(known.lexicon);
    const composed = await this.#composer.compose(about, reading.reads, known, this.#slices);
    if (composed === undefined) return undefined;
    const marks = composed.groups.flatMap((group) => group.marks);
    const summary = await this.#slices.run(summarize(marks, composed.held));
    return summary && { groups: composed.groups, marks, summary };
  }

  async #paint(known: PageKnowledge): Promise<void> {
    const composed = await this.#compose(this.#reading, known);
    if (composed === undefined) return;
    const { groups, marks, summary } = composed;
    this.#marks = marks;
    this.#summary = summary;
    if (marks.length > 0) this.#queue ??= this.#begin();
    this.#presenter?.keepOnly(marks);
    this.#cards.load(summary.found.map(({ conceptId }) => conceptId)).catch(() => {});
    this.#theme?.note(groups);
    await this.#queue?.show(groups);
    if (this.#signal.aborted) return;
    const told = JSON.stringify(summary);
    if (told !== this.#told) this.#owner.changed(summary);
    this.#told = told;
  }

  /** What a page needs on which something is painted. */
  #begin(): PaintQueue {
    const painter = new PagePainter((write) => this.#watch.quietly(write));
    this.#painter = painter;
    this.#presenter = new Presenter(painter, this.#cards, this.#owner, this.#signal);
    this.#presenter.wear(this.#choices);
    this.#theme = new ThemeWatch(() => this.#follow(), this.#signal);
    return new PaintQueue(painter, this.#slices, (mark) => isOn(mark, this.#changed));
  }

  #onChange(nodes: readonly Node[]): void {
    if (!this.#owner.isAlive()) return;
    this.#painter?.comeAlive();
    // Other text would be tinted in the wrong place until it is read again.
    const texts = new Set(nodes.filter((node) => node instanceof Text));
    if (texts.size > 0) this.#painter?.keep((mark) => !isOn(mark, texts));
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
        const began = performance.now();
        await this.#refresh(roots);
        void this.#watchLate();
        this.#firstReading.resolve();
        await pause(restAfter(performance.now() - began));
      }
    } finally {
      // Whatever a page did to make this fail, the next change is read, and nobody waits for ever.
      this.#following = false;
      this.#firstReading.resolve();
    }
  }
}
