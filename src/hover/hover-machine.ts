// The life of a hover as a pure state machine: intentions in, the next state and what to do about it out. It knows no DOM, no
// card and no clock; timers come back as `elapsed` with the token they were started with, so a late one is harmless.

import type { Pace } from './pace.ts';

/** Where the pointer is, or what the reader asked for. `Term` is whatever the caller tells terms apart by. */
export type Intention<Term> =
  | { readonly type: 'over'; readonly term: Term; readonly restless: boolean }
  | { readonly type: 'on-card' }
  | { readonly type: 'away' }
  | { readonly type: 'disturbed' }
  | { readonly type: 'elapsed'; readonly token: number }
  | { readonly type: 'open'; readonly term: Term; readonly pinned: boolean }
  | { readonly type: 'pin' }
  | { readonly type: 'dismiss' };

/** `open` is the term whose card is shown; `next` the one the pointer rests on; `leaving` that the pointer has left. */
export interface HoverState<Term> {
  readonly open: Term | undefined;
  readonly pinned: boolean;
  readonly next: Term | undefined;
  readonly leaving: boolean;
  readonly token: number;
}

/** What the caller has to do, in order. */
export type Effect<Term> =
  | { readonly type: 'show'; readonly term: Term; readonly pinned: boolean }
  | { readonly type: 'hide' }
  | { readonly type: 'wait'; readonly token: number; readonly ms: number };

type Step<Term> = readonly [HoverState<Term>, readonly Effect<Term>[]];

/** Nothing open, nothing expected. */
export function idle<Term>(): HoverState<Term> {
  return {
    open: undefined,
    pinned: false,
    next: undefined,
    leaving: false,
    token: 0,
  };
}

/** The next state and its effects, at the reader's pace. */
export function step<Term>(state: HoverState<Term>, intention: Intention<Term>, pace: Pace): Step<Term> {
  const { open, pinned, token } = state;
  // A new token makes every timer that still runs a late one.
  const calm: HoverState<Term> = { ...idle(), open, pinned, token: token + 1 };
  switch (intention.type) {
    case 'over':
      // Where resting opens nothing, a term whose card is not open is like any other place.
      if (pace.open === undefined && open !== intention.term) return step(state, { type: 'away' }, pace);
      return over(state, intention.term, intention.restless, pace);
    case 'on-card':
      return [calm, []];
    case 'away':
      if (open === undefined || pinned) return [calm, []];
      if (state.leaving) return [state, []];
      return [{ ...calm, leaving: true }, [{ type: 'wait', token: calm.token, ms: pace.close }]];
    case 'disturbed':
      return [{ ...state, next: undefined, token: state.leaving ? token : token + 1 }, []];
    case 'elapsed':
      if (intention.token !== token) return [state, []];
      if (state.next !== undefined) return show(state, state.next, false);
      return state.leaving ? hide(state) : [state, []];
    case 'open':
      return show(state, intention.term, intention.pinned);
    case 'pin':
      if (open === undefined) return [state, []];
      return [{ ...calm, pinned: !pinned }, [{ type: 'show', term: open, pinned: !pinned }]];
    case 'dismiss':
      return open === undefined ? [calm, []] : hide(state);
  }
}

function over<Term>(
  state: HoverState<Term>,
  term: Term,
  restless: boolean,
  { open = 0, next }: Pace,
): Step<Term> {
  const token = state.token + 1;
  if (state.open === term) return [{ ...state, next: undefined, leaving: false, token }, []];
  if (state.pinned) return [state, []];
  if (state.next === term && !restless) return [state, []];
  const ms = state.open === undefined ? open : next;
  return [{ ...state, next: term, leaving: false, token }, [{ type: 'wait', token, ms }]];
}

function show<Term>(state: HoverState<Term>, term: Term, pinned: boolean): Step<Term> {
  return [{ ...idle(), open: term, pinned, token: state.token + 1 }, [{ type: 'show', term, pinned }]];
}

function hide<Term>(state: HoverState<Term>): Step<Term> {
  return [{ ...idle(), token: state.token + 1 }, [{ type: 'hide' }]];
}
