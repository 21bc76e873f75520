// The shape of a text on the page, to tell whether wrapping it moved anything or changed its looks. Measures; decides nothing else.
import { parentElementOf } from '../text/dom.ts';

/** Finds the boxes of a stretch of a text node, wrapped or not. */
export type BoxesOf = (node: Text, start: number, end: number) => DOMRect[];

/** Layout counts in 1/64 px and begins anew at each element; what is less than this nobody can see. */
const NOTHING = 0.1;

/** Where the stretches between `places` lie in the block around the text, and how large that block is. */
export function shapeOf(node: Text, places: readonly number[], boxesOf: BoxesOf): number[] {
  const block = blockBoxOf(node);
  const shape = [block.width, block.height];
  for (const [index, start] of places.entries()) {
    const end = places[index + 1];
    if (end === undefined || end <= start) continue;
    for (const { left, top, width, height } of boxesOf(node, start, end)) {
      // A space that hangs at the end of a line has boxes without width, now here, now there.
      if (width < NOTHING || height < NOTHING) continue;
      shape.push(left - block.left, top - block.top, width, height);
    }
  }
  return shape;
}

/** True when nobody could tell one shape from the other. */
export function isSameShape(one: readonly number[], other: readonly number[] | undefined): boolean {
  return (
    one.length === other?.length &&
    one.every((value, index) => Math.abs(value - (other[index] ?? Number.NaN)) < NOTHING)
  );
}

/** Shapes are compared inside a block, so that a block that grows does not speak against all that follow it. */
function blockBoxOf(node: Text): DOMRect {
  let at = parentElementOf(node);
  while (at !== null && getComputedStyle(at).display === 'inline') at = parentElementOf(at);
  return at === null ? new DOMRect() : Element.prototype.getBoundingClientRect.call(at);
}

/** What text takes from the element around it. */
const INHERITED = ['color', 'font', 'text-shadow', 'text-transform', 'visibility', 'cursor'] as const;
/** What an element must not bring along. Sizes show in the shape. */
const PLAIN: readonly (readonly [property: string, value: string])[] = [
  ['display', 'inline'],
  ['opacity', '1'],
  ['background-image', 'none'],
  ['box-shadow', 'none'],
  ['outline-style', 'none'],
  ['filter', 'none'],
];

/** True when no rule of the page reaches an element of ours, so that its text looks as if it stood there alone. */
export function looksPlain(element: Element): boolean {
  const parent = parentElementOf(element);
  if (parent === null) return false;
  const [style, around] = [getComputedStyle(element), getComputedStyle(parent)];
  return (
    INHERITED.every((name) => style.getPropertyValue(name) === around.getPropertyValue(name)) &&
    PLAIN.every(([name, value]) => style.getPropertyValue(name) === value)
  );
}
