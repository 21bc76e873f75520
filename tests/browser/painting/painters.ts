// The implementations that one contract holds for.
import '../../../src/painting/highlights.css';
import { HighlightPainter } from '../../../src/painting/highlight-painter.ts';
import { MarkPainter } from '../../../src/painting/mark-painter.ts';
import { PagePainter } from '../../../src/painting/page-painter.ts';
import type { Painter } from '../../../src/painting/painter.ts';

const write = (task: () => void) => task();

/** Each with its name and how to make one; the page painter as on a static document. */
export const PAINTERS: readonly (readonly [name: string, create: () => Painter])[] = [
  ['MarkPainter', () => new MarkPainter(write)],
  ['HighlightPainter', () => new HighlightPainter()],
  ['PagePainter', () => new PagePainter(write, { kind: 'static', reason: 'painter_static' })],
];
