// Pointer, touch and Escape of a page, turned into intentions. Only trusted events count, and none is kept from the page
// but the Escape that closes our card, and the click and the menu of a long press that opened one. It knows terms only by what `termAt`
// answers.

import { type Box, isApproaching, type Point } from './approach.ts';
import type { Intention } from './hover-machine.ts';

/** Slower than this, in px/ms, a pointer rests (the speed 10ten-ja-reader uses). */
const REST_SPEED = 0.5;
/** How long a finger stays on a linked term before the card opens, in ms; many phones say sooner that a press is long. */
const LONG_PRESS = 500;

/** What the pointer driver asks of its owner. */
export interface PointerOwner<Term> {
  /** What is pointed at; a finger that taps is not held to the exact place, one that presses a link is. */
  termAt(x: number, y: number, finger?: 'tap' | 'press'): Term | undefined;
  intend(intention: Intention<Term>): void;
  /** True when the event happened on our card. */
  isOnCard(event: Event): boolean;
  /** The open card's box, if one is open. */
  cardBox(): Box | undefined;
}

const TAKES_CLICKS =
  'a[href], button, summary, label, input, select, textarea, [role=button], [role=link], [onclick]';

/** Follows the pointer until `signal` aborts. */
export function followPointer<Term>(owner: PointerOwner<Term>, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  let last: (Point & { time: number }) | undefined;
  let left: Point | undefined;
  let isTouch = false;
  /** The linked term under a finger, until it is let go or its card opened. */
  let held: Term | undefined;
  let longPress: ReturnType<typeof setTimeout> | undefined;
  let hasLongPressed = false;

  const on = <Type extends keyof WindowEventMap>(
    type: Type,
    listener: (event: WindowEventMap[Type]) => void,
  ) => window.addEventListener(type, (event) => event.isTrusted && listener(event), options);

  on('pointermove', (event) => {
    const { clientX: x, clientY: y, timeStamp: time } = event;
    const before = last;
    last = { x, y, time };
    // The first event after load says where the pointer is, not that the reader moved it there.
    if (before === undefined || event.pointerType === 'touch') return;
    if (owner.isOnCard(event)) return owner.intend({ type: 'on-card' });
    if (event.buttons !== 0 || hasSelection()) return owner.intend({ type: 'disturbed' });
    const term = owner.termAt(x, y);
    if (term !== undefined) {
      left = { x, y };
      const speed = Math.hypot(x - before.x, y - before.y) / Math.max(1, time - before.time);
      return owner.intend({ type: 'over', term, restless: speed > REST_SPEED });
    }
    const card = owner.cardBox();
    if (card && left && isApproaching(left, { x, y }, card)) return owner.intend({ type: 'on-card' });
    owner.intend({ type: 'away' });
  });
  on('pointerout', (event) => {
    if (event.relatedTarget === null && event.pointerType !== 'touch') owner.intend({ type: 'away' });
  });
  on('pointerdown', (event) => {
    hasLongPressed = false;
    letGo();
    isTouch = event.pointerType === 'touch';
    if (owner.isOnCard(event)) return;
    owner.intend({ type: 'disturbed' });
    const term = owner.termAt(event.clientX, event.clientY, isTouch ? 'press' : undefined);
    if (term === undefined) return owner.intend({ type: 'dismiss' });
    // Elsewhere a tap opens the card, and a long press selects text as on any page.
    if (!isTouch || !takesClicks(event)) return;
    held = term;
    longPress = setTimeout(openHeld, LONG_PRESS);
  });
  const letGo = () => {
    clearTimeout(longPress);
    held = undefined;
  };
  const openHeld = () => {
    if (held === undefined) return;
    hasLongPressed = true;
    owner.intend({ type: 'open', term: held, pinned: true });
    letGo();
  };
  for (const type of ['pointerup', 'pointercancel'] as const) on(type, letGo);
  // A finger that stayed long asked for the card: not for the browser's menu, nor to follow the link when it is let go.
  const swallow = (event: MouseEvent) => {
    if (!event.isTrusted || owner.isOnCard(event)) return;
    if (event.type === 'contextmenu') openHeld();
    if (!hasLongPressed) return;
    if (event.type === 'click') hasLongPressed = false;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ['click', 'contextmenu'] as const)
    window.addEventListener(type, swallow, { capture: true, signal });
  on('click', (event) => {
    if (owner.isOnCard(event) || hasSelection() || takesClicks(event)) return;
    const term = owner.termAt(event.clientX, event.clientY, isTouch ? 'tap' : undefined);
    if (term !== undefined) owner.intend({ type: 'open', term, pinned: true });
  });
  on('scroll', (event) => {
    if (!owner.isOnCard(event)) owner.intend({ type: 'disturbed' });
  });
  signal.addEventListener('abort', letGo);
}

/** Text that is being selected must not be covered. */
function hasSelection(): boolean {
  return getSelection()?.type === 'Range';
}

/** True when a click there already does something: links go where they go. */
function takesClicks(event: Event): boolean {
  return event
    .composedPath()
    .some((target) => target instanceof Element && Element.prototype.matches.call(target, TAKES_CLICKS));
}

/** Closes on Escape and on nothing else; the page does not see that one Escape. Until `signal` aborts. */
export function closeOnEscape(isOpen: () => boolean, close: () => void, signal: AbortSignal): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape' || event.isComposing || !isOpen()) return;
      event.stopImmediatePropagation();
      event.preventDefault();
      close();
    },
    { capture: true, signal },
  );
}
