// Moving through the marks of a page by keyboard.
import type { Mark } from '../painting/mark.ts';
import type { Painter } from '../painting/painter.ts';

/** Which way to go. */
export type Direction = 'next' | 'previous';

/** The mark to go to from `current`; without one, the first that is not above the viewport. Hidden marks are passed over. */
export function markToward(
  direction: Direction,
  marks: readonly Mark[],
  current: Mark | undefined,
  painter: Painter,
): Mark | undefined {
  const from = current === undefined ? -1 : marks.indexOf(current);
  const ahead = direction === 'next' ? 1 : -1;
  if (from < 0) {
    const visible = marks.filter((mark) => painter.rectsOf(mark).length > 0);
    return visible.find((mark) => (painter.rectsOf(mark)[0]?.bottom ?? 0) > 0) ?? visible[0];
  }
  for (let gone = 1; gone <= marks.length; gone += 1) {
    const mark = marks[(from + ahead * gone + marks.length * 2) % marks.length];
    if (mark && painter.rectsOf(mark).length > 0) return mark;
  }
  return undefined;
}
