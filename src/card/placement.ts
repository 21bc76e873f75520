// Where the hover card goes: never over the term's own line, below it first, always whole in the viewport; a sheet at its foot.
import { computePosition, flip, type Platform, shift } from '@floating-ui/core';

/** Room between card and term, and between card and the edge of the viewport, in CSS pixels. */
const GAP = 6;
const EDGE = 8;
/** The card is never higher than this, in CSS pixels or as a share of the viewport; what is longer scrolls inside. */
const MOST_HEIGHT = 480;
const MOST_SHARE = 0.6;
/** As much of the window's height a sheet takes, in percent. */
const SHEET_SHARE = 55;
/** In a viewport too low for any of this the card still shows a few lines, over the term if need be. */
const LEAST_HEIGHT = 120;

/** Places `card` (position: fixed) at the line box of a term; resolves when it is placed. */
export async function placeAt(card: HTMLElement, line: DOMRect): Promise<void> {
  // The card keeps its distance from the line as it would from a line that much higher.
  const box = new DOMRect(line.x, line.y - GAP, line.width, line.height + 2 * GAP);
  const view = card.ownerDocument.defaultView ?? window;
  const { innerHeight } = view;
  const room = Math.max(box.top, innerHeight - box.bottom) - EDGE;
  const height = Math.max(LEAST_HEIGHT, Math.min(room, MOST_HEIGHT, innerHeight * MOST_SHARE));
  card.style.setProperty('--discern-card-max-height', `${height}px`);
  const { x, y } = await computePosition({ getBoundingClientRect: () => box }, card, {
    strategy: 'fixed',
    platform: viewportOf(view),
    placement: 'bottom-start',
    middleware: [flip({ padding: EDGE }), shift({ padding: EDGE })],
  });
  setStyle(card, { left: `${Math.round(x)}px`, top: `${Math.round(y)}px`, bottom: 'auto' });
}

/** Lays `card` across the foot of what is seen of the page, also when fingers have zoomed it, and the term's line above it. */
export function layAtFoot(card: HTMLElement, line: DOMRect): void {
  const view = card.ownerDocument.defaultView ?? window;
  const { innerWidth, innerHeight } = view;
  const { x, y, width, height } = seenOf(view);
  // Shares of the window hold when the device is turned.
  card.style.setProperty('--discern-card-max-height', `${(SHEET_SHARE * height) / innerHeight}dvh`);
  setStyle(card, {
    left: `${x}px`,
    top: 'auto',
    bottom: `${innerHeight - y - height}px`,
    width: `${(100 * width) / innerWidth}%`,
  });
  const covered = line.bottom + GAP - card.getBoundingClientRect().top;
  if (covered > 0) view.scrollBy({ top: covered, behavior: 'instant' });
}

/** Important inline styles: the one thing that no rule of a page outranks. */
export function setStyle({ style }: HTMLElement, styles: Record<string, string>): void {
  for (const [property, value] of Object.entries(styles)) style.setProperty(property, value, 'important');
}

/**
 * The card is in the top layer, so that its coordinates are those of the viewport whatever the page does: the half of Floating UI that
 * looks for scrolling, clipping and transformed ancestors is not needed. What is seen of a zoomed page is what it has to fit.
 */
function viewportOf(view: Window): Platform {
  const sizeOf = ({ offsetWidth, offsetHeight }: HTMLElement) => ({
    width: offsetWidth,
    height: offsetHeight,
  });
  return {
    getDimensions: sizeOf,
    getElementRects: ({ reference, floating }) => ({
      reference: reference.getBoundingClientRect(),
      floating: { x: 0, y: 0, ...sizeOf(floating) },
    }),
    getClippingRect: () => seenOf(view),
  };
}

function seenOf({ visualViewport: seen, innerWidth, innerHeight }: Window) {
  return {
    x: seen?.offsetLeft ?? 0,
    y: seen?.offsetTop ?? 0,
    width: seen?.width ?? innerWidth,
    height: seen?.height ?? innerHeight,
  };
}

/** The line of a term nearest to a point, or its first line. */
export function lineNear(
  lines: readonly DOMRect[],
  at: { x: number; y: number } | undefined,
): DOMRect | undefined {
  const first = lines.find((line) => line.width > 0) ?? lines[0];
  if (at === undefined) return first;
  return (
    lines.find(
      (line) => at.y >= line.top && at.y <= line.bottom && at.x >= line.left - 1 && at.x <= line.right + 1,
    ) ?? first
  );
}
