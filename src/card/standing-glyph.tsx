// A standing as a shape: how full the circle is says how much the concept belongs to the disease. Never alone: its word stands beside it.
import type { Standing } from '../knowledge/schema.ts';

type Shape = 'full' | 'most' | 'some' | 'empty' | 'crossed' | 'warning';

const SHAPE: Record<Standing, Shape> = {
  typical: 'full',
  'first-line': 'full',
  possible: 'most',
  used: 'most',
  uncommon: 'some',
  sometimes: 'some',
  'not-a-feature': 'empty',
  'not-used': 'empty',
  'not-applicable': 'crossed',
  harmful: 'warning',
};

const FILL: Partial<Record<Shape, string>> = {
  full: 'M10 3a7 7 0 1 1 0 14a7 7 0 1 1 0-14z',
  most: 'M10 10V3a7 7 0 1 1-6.06 10.5z',
  some: 'M10 10V3a7 7 0 0 1 6.06 10.5z',
};

const LINE: Partial<Record<Shape, string>> = {
  crossed: 'M5.2 14.8l9.6-9.6',
  warning: 'M10 2.5l8 14.5H2zM10 8v4M10 14.4v.2',
};

/** The drawing for one standing, in the colour of the text around it. */
export function StandingGlyph({ standing }: { standing: Standing }) {
  const shape = SHAPE[standing];
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {shape !== 'warning' && <circle cx="10" cy="10" r="7" />}
      {FILL[shape] && <path class="filled" d={FILL[shape]} />}
      {LINE[shape] && <path d={LINE[shape]} />}
    </svg>
  );
}
