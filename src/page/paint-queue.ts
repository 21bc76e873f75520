// Marks -> painter, in slices: what is in view first, then the rest; on a page with very many marks the rest only when it comes near.
import type { Mark } from '../painting/mark.ts';
import type { PagePainter } from '../painting/page-painter.ts';
import type { MarkGroup } from './compose-marks.ts';
import type { Slices } from './slices.ts';

/** More marks than this are not painted where nobody is: browsers look through all of them whenever the page is drawn. */
const MANY = 3000;
/** Near is what lies within so many heights of the viewport above and below it. */
const NEAR = 1;
/** So many groups that follow each other are measured, and waited for, by one of their blocks. */
const STRETCH = 16;

/** Paints the marks of one frame. */
export class PaintQueue {
  readonly #painter: PagePainter;
  readonly #slices: Slices;
  /** Groups that have not come near, by the block they are waited for by. */
  readonly #far = new Map<Element, readonly MarkGroup[]>();
  readonly #near: IntersectionObserver;
  /** Changes whenever what is still to be painted is no longer true. */
  #round = 0;
  /** Tells marks whose text has changed since they were found. */
  readonly #isLost: (mark: Mark) => boolean;

  constructor(painter: PagePainter, slices: Slices, isLost: (mark: Mark) => boolean) {
    this.#painter = painter;
    this.#slices = slices;
    this.#isLost = isLost;
    this.#near = new IntersectionObserver((entries) => this.#onNear(entries), {
      rootMargin: `${NEAR * 100}% 0%`,
    });
    slices.signal.addEventListener('abort', () => this.stop());
  }

  /** Makes the page show exactly these marks, as far as anybody sees them. */
  async show(groups: readonly MarkGroup[]): Promise<void> {
    this.stop();
    const round = this.#round;
    const wanted = new Set(groups.flatMap(({ marks }) => marks));
    this.#painter.keep((mark) => wanted.has(mark) && !this.#isLost(mark));
    const missing = groups.filter(({ marks }) => marks.some((mark) => !this.#painter.has(mark)));
    const { near, far } = await this.#sort(missing);
    await this.#paint(near, round);
    if (wanted.size <= MANY) await this.#paint(far, round);
    else if (round === this.#round) this.#await(far);
  }

  /** Groups that stand together are near together; so one of each stretch is measured, and the one that follows it. */
  async #sort(groups: readonly MarkGroup[]): Promise<{ near: MarkGroup[]; far: MarkGroup[] }> {
    const near: MarkGroup[] = [];
    const far: MarkGroup[] = [];
    const starts = groups.filter((_, index) => index % STRETCH === 0);
    let side = starts[0] && sideOf(starts[0].block);
    await this.#slices.each(starts.entries(), ([index]) => {
      const next = starts[index + 1];
      const sideAfter = next === undefined ? 0 : sideOf(next.block);
      const stretch = groups.slice(index * STRETCH, (index + 1) * STRETCH);
      const isFar = side !== 0 && side === sideAfter;
      (isFar ? far : near).push(...stretch);
      side = sideAfter;
    });
    return { near, far };
  }

  /** Paints no more of what was asked for: its text is about to be read again. */
  stop(): void {
    this.#round += 1;
    this.#near.disconnect();
    this.#far.clear();
  }

  /** Paints as many groups at a time as a slice has room for. */
  async #paint(groups: readonly MarkGroup[], round: number): Promise<void> {
    let most = 4;
    for (let at = 0; at < groups.length; ) {
      if (round !== this.#round) return;
      const batch = groups.slice(at, at + most).flatMap(({ marks }) => marks);
      const began = performance.now();
      this.#painter.add(batch.filter((mark) => !this.#isLost(mark)));
      at += most;
      most = performance.now() - began < ROOM ? most * 2 : Math.max(1, most >> 1);
      if (this.#slices.isOver) await this.#slices.pause();
    }
  }

  #await(far: readonly MarkGroup[]): void {
    for (let at = 0; at < far.length; at += STRETCH) {
      const stretch = far.slice(at, at + STRETCH);
      const { block } = stretch[0] as MarkGroup;
      // A block may hold several groups.
      this.#far.set(block, [...(this.#far.get(block) ?? []), ...stretch]);
      this.#near.observe(block);
    }
  }

  #onNear(entries: readonly IntersectionObserverEntry[]): void {
    const blocks = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
    const groups = blocks.flatMap((block) => this.#far.get(block) ?? []);
    for (const block of blocks) {
      this.#near.unobserve(block);
      this.#far.delete(block);
    }
    void this.#paint(groups, this.#round);
  }
}

/** Half of what a slice has, in ms. */
const ROOM = 3;

/** Where a block lies: near (0), above (-1) or below (1). */
function sideOf(block: Element): -1 | 0 | 1 {
  const { top, bottom } = Element.prototype.getBoundingClientRect.call(block);
  if (bottom < -NEAR * innerHeight) return -1;
  return top > (1 + NEAR) * innerHeight ? 1 : 0;
}
