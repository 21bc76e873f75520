// Marks do not get onto paper: the print block of highlights.css takes back every style there is. Chromium does not compute highlight
// styles anew when a test emulates print, so this is read from the file; the wrapped terms' rule stands beside them.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { STYLES } from '../../src/painting/mark.ts';

const css = readFileSync(new URL('../../src/painting/highlights.css', import.meta.url), 'utf8');
const [print = ''] = /@media print \{[\s\S]*?\n\}/.exec(css) ?? [];

test.each(STYLES)('%s is not printed', (style) => {
  expect(print).toContain(`::highlight(discern-${style})`);
});

test('neither underline nor tint', () => {
  expect(print).toMatch(/text-decoration: none;\s+background-color: transparent;/);
});
