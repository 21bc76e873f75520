// Whether a pointer that left a term is on its way to the card: inside the triangle that opens towards the card's near edge.

/** A point of the viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Half of the opening angle of 120 degrees that 10ten-ja-reader uses: tan(60 degrees) of sideways drift per way made. */
const DRIFT = Math.tan(Math.PI / 3);

/** True when `at` lies between the point where the pointer left and the card, no further aside than the triangle allows. */
export function isApproaching(from: Point, at: Point, card: Box): boolean {
  const below = card.top >= from.y;
  const way = below ? at.y - from.y : from.y - at.y;
  const whole = below ? card.top - from.y : from.y - card.bottom;
  if (way < 0 || way > whole + 1) return false;
  return (
    Math.abs(at.x - from.x) <= way * DRIFT + 2 && at.x >= card.left - whole && at.x <= card.right + whole
  );
}
