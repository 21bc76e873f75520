// Pieces of a page for the tests of reading: built from HTML, read, and taken away again.
import { afterEach } from 'vitest';
import { exactSegments } from '../../../src/text/exact-segments.ts';
import { readSegments } from '../../../src/text/read-segments.ts';
import { GAP, type Segment } from '../../../src/text/segment.ts';

afterEach(() => {
  for (const place of [...document.body.children]) place.remove();
});

/** Puts HTML into the page and returns the element around it. */
export function build(html: string): HTMLElement {
  const place = document.createElement('main');
  place.append(document.createRange().createContextualFragment(html));
  document.body.append(place);
  return place;
}

/** The first element that matches. */
export function get(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
}

/** A gap is written as a bar, white space as one space, and ends are trimmed. */
function shown({ text }: Segment): string {
  return text
    .replaceAll(GAP, '|')
    .replace(/[ \n\t]+/g, ' ')
    .trim();
}

/** The texts of the segments below a root. */
export function textsOf(root: Node): string[] {
  return [...readSegments(root)].map(shown);
}

/** The texts of the segments as style has them. */
export function exactTextsOf(root: Node): string[] {
  return [...readSegments(root)].flatMap(exactSegments).map(shown);
}
