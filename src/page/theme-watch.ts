// Pages turn dark and light while they are read: because the system does, or because the reader presses a button of the page. Marks
// that keep the tone of the other ground can hardly be seen.
import { createTones } from '../painting/tone.ts';
import { childrenOf, isConnected, rootElementOf } from '../text/dom.ts';
import type { MarkGroup } from './compose-marks.ts';

/** So long after a sign the page is looked at, and once more after that: grounds may fade from one colour to the other. In ms. */
const LATER = 600;
const LOOKS = 2;
/** So many blocks are looked at. */
const SAMPLE = 24;

/** Tells when the blocks that wear marks have another ground than when they were painted. */
export class ThemeWatch {
  readonly #onChange: () => void;
  readonly #signal: AbortSignal;
  #sample: readonly MarkGroup[] = [];
  #looks = 0;

  /** A page says what it wears on its root or body, a system by a media query. */
  constructor(onChange: () => void, signal: AbortSignal) {
    this.#onChange = onChange;
    this.#signal = signal;
    const observer = new MutationObserver(() => this.#lookLater());
    const root = rootElementOf(document);
    for (const element of root === null ? [] : [root, ...childrenOf(root)])
      observer.observe(element, { attributes: true });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.#lookLater(), {
      signal,
    });
    signal.addEventListener('abort', () => observer.disconnect());
  }

  /** Notes what is painted now. */
  note(groups: readonly MarkGroup[]): void {
    const step = Math.max(1, Math.ceil(groups.length / SAMPLE));
    this.#sample = groups.filter((_, index) => index % step === 0);
  }

  /** A page may write on its root in every frame; it is looked at no more often for that. */
  #lookLater(): void {
    const isWaiting = this.#looks > 0;
    this.#looks = LOOKS;
    if (!isWaiting) setTimeout(() => this.#look(), LATER);
  }

  #look(): void {
    if (this.#signal.aborted) return;
    const toneOf = createTones();
    const isOther = ({ block, marks: [mark] }: MarkGroup) =>
      mark !== undefined && isConnected(block) && toneOf(block) !== mark.tone;
    if (this.#sample.some(isOther)) this.#onChange();
    this.#looks -= 1;
    if (this.#looks > 0) setTimeout(() => this.#look(), LATER);
  }
}
