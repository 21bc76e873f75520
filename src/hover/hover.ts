// Runs the hover machine: feeds it intentions, keeps its timers and tells the owner to show or hide.
import { type Effect, type HoverState, type Intention, idle, step } from './hover-machine.ts';
import type { Pace } from './pace.ts';

/** What happens when the machine decides. */
export interface HoverOwner<Term> {
  /** The pace that holds now. */
  readonly pace: Pace;
  show(term: Term, pinned: boolean): void;
  hide(): void;
}

/** The hover of one frame. */
export class Hover<Term> {
  #state: HoverState<Term> = idle();
  readonly #owner: HoverOwner<Term>;
  readonly #signal: AbortSignal;

  constructor(owner: HoverOwner<Term>, signal: AbortSignal) {
    this.#owner = owner;
    this.#signal = signal;
  }

  /** The term whose card is open. */
  get open(): Term | undefined {
    return this.#state.open;
  }

  /** Takes one intention. */
  intend(intention: Intention<Term>): void {
    const [state, effects] = step(this.#state, intention, this.#owner.pace);
    this.#state = state;
    for (const effect of effects) this.#run(effect);
  }

  #run(effect: Effect<Term>): void {
    if (effect.type === 'show') this.#owner.show(effect.term, effect.pinned);
    else if (effect.type === 'hide') this.#owner.hide();
    else {
      setTimeout(() => {
        if (!this.#signal.aborted) this.intend({ type: 'elapsed', token: effect.token });
      }, effect.ms);
    }
  }
}
