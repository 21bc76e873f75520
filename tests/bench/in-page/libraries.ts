// Runs in a page, bundled: what others do to highlight words on a page.
import AdvancedMark from 'advanced-mark.js/dist/mark.es6.min.js';
import findAndReplace from 'findandreplacedomtext';
import Mark from 'mark.js';
import type { FormSet } from '../forms.ts';
import type { Row } from './row.ts';

const patternOf = ({ source }: FormSet) => new RegExp(source, 'gi');
const NAME = 'bench';

/** Each by the name it has in the table. */
export const LIBRARIES: Record<string, Row<never>> = {
  'CSS Highlight loop, one RegExp': {
    start: patternOf,
    scan: (pattern: RegExp) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const highlight = new Highlight();
      while (walker.nextNode() !== null) {
        const node = walker.currentNode as Text;
        for (const { index, 0: text } of node.data.matchAll(pattern)) {
          const range = new Range();
          range.setStart(node, index);
          range.setEnd(node, index + text.length);
          highlight.add(range);
        }
      }
      CSS.highlights.set(NAME, highlight);
      return highlight.size;
    },
    changes: true,
  },
  'mark.js, one RegExp': {
    start: (forms) => ({ mark: new Mark(document.body), pattern: patternOf(forms) }),
    scan: ({ mark, pattern }: { mark: Mark; pattern: RegExp }) =>
      counted((done) => mark.markRegExp(pattern, { done })),
    changes: true,
  },
  'mark.js, mark(forms)': {
    start: (forms) => ({ mark: new Mark(document.body), list: [...forms.list] }),
    scan: ({ mark, list }: { mark: Mark; list: string[] }) =>
      counted((done) => mark.mark(list, { accuracy: 'exactly', separateWordSearch: false, done })),
    changes: true,
  },
  'advanced-mark.js, one RegExp': {
    start: (forms) => ({ mark: new AdvancedMark(document.body), pattern: patternOf(forms) }),
    scan: ({ mark, pattern }: { mark: InstanceType<typeof AdvancedMark>; pattern: RegExp }) =>
      counted((done) => mark.markRegExp(pattern, { done })),
    changes: true,
  },
  'findAndReplaceDOMText, one RegExp': {
    start: patternOf,
    scan: (find: RegExp) => {
      findAndReplace(document.body, { find, wrap: 'span', wrapClass: NAME });
      return document.querySelectorAll(`.${NAME}`).length;
    },
    changes: true,
  },
};

/** How many they say they marked. */
function counted(mark: (done: (count: number) => void) => void): number {
  let found = 0;
  mark((count) => {
    found = count;
  });
  return found;
}
