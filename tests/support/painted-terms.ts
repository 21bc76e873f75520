// The terms painted on a page, whole: stretches that touch in one block, across inline tags, are one term.
import type { Page } from 'puppeteer-core';

/** Every painted term of the document in order, with white space collapsed as it is rendered. */
export function paintedTerms(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Stretch {
      range: Range;
      text: string;
    }
    const blockOf = (node: Node) => {
      let at = node.parentElement;
      while (at && getComputedStyle(at).display.startsWith('inline')) at = at.parentElement;
      return at;
    };
    const stretches: Stretch[] = [];
    const add = (node: Text, start: number, end: number) => {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      stretches.push({ range, text: range.toString() });
    };
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('discern-')) continue;
      for (const range of highlight as unknown as Iterable<StaticRange>) {
        const node = range.startContainer as Text;
        if (node.isConnected && node.getRootNode() === document)
          add(node, range.startOffset, range.endOffset);
      }
    }
    for (const element of document.querySelectorAll('discern-term')) {
      const node = element.firstChild as Text;
      add(node, 0, node.data.length);
    }
    stretches.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    const terms: Stretch[] = [];
    for (const stretch of stretches) {
      const last = terms.at(-1);
      const gap = new Range();
      if (last) {
        gap.setStart(last.range.endContainer, last.range.endOffset);
        gap.setEnd(stretch.range.startContainer, stretch.range.startOffset);
      }
      const touches = last && gap.toString() === '' && !gap.cloneContents().querySelector('br');
      if (touches && blockOf(last.range.endContainer) === blockOf(stretch.range.startContainer)) {
        last.range.setEnd(stretch.range.endContainer, stretch.range.endOffset);
        last.text += stretch.text;
      } else terms.push(stretch);
    }
    return terms.map(({ text }) => text.replace(/[ \t\r\n]+/g, ' '));
  });
}
