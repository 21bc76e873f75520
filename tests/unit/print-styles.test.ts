// The print block of highlights.css takes back every style there is. That it wins, on paper, is shown by tests/e2e/following-print.test.ts.
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
