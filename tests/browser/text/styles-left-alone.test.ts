// A browser keeps `style` as an object and writes its attribute when somebody asks. Asking for too much changes what the page's
// own next line does, as on a page with Alpine.
import { expect, test } from 'vitest';
import { build, exactTextsOf } from './fixture.ts';

/** What is left when a page hides a paragraph, something happens, and the page takes the style away again. */
function leftAfter(between: (root: HTMLElement) => void): string {
  const root = build('<p x-show="1">ptosis</p>');
  const paragraph = root.firstElementChild as HTMLElement;
  paragraph.style.display = 'none';
  between(root);
  paragraph.removeAttribute('style');
  // Only read.
  return root.innerHTML;
}

test('reading does not change what a page does with its own styles', () => {
  const alone = leftAfter(() => {});
  // Else this browser makes no difference that could be seen, and the test could not fail.
  expect(leftAfter((root) => root.firstElementChild?.hasAttributes())).not.toBe(alone);
  expect(leftAfter(exactTextsOf)).toBe(alone);
});
