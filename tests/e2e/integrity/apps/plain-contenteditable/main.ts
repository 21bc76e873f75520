// An editor without a library: paragraphs that the browser itself edits, and undoes.
import { DRAFT, editorApp } from '../editor.ts';

const root = document.querySelector<HTMLElement>('#editor') ?? document.body;

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.append(text);
  return element;
}

function textOf(line: number): Text {
  const node = root.children[line]?.firstChild;
  if (!(node instanceof Text)) throw new Error(`line ${line} has no text`);
  return node;
}

/** A place as the number of characters before it. */
function lengthBefore(node: Node | null, offset: number): number {
  if (node === null || !root.contains(node)) return -1;
  const range = new Range();
  range.setStart(root, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}

root.contentEditable = 'true';
root.append(...DRAFT.map(paragraph));

window.app = editorApp({
  lines: () => [...root.children].map((child) => child.textContent ?? ''),
  replace: (line, from, to, text) => textOf(line).replaceData(from, to - from, text),
  insertLine: (at, text) => root.insertBefore(paragraph(text), root.children[at] ?? null),
  removeLine: (at) => root.children[at]?.remove(),
  caret(line, offset) {
    root.focus();
    getSelection()?.collapse(textOf(line), offset);
  },
  undo: () => document.execCommand('undo'),
  model() {
    const { anchorNode = null, anchorOffset = 0, focusNode = null, focusOffset = 0 } = getSelection() ?? {};
    return {
      lines: [...root.children].map((child) => child.textContent),
      selection: [lengthBefore(anchorNode, anchorOffset), lengthBefore(focusNode, focusOffset)],
    };
  },
  settle: () => Promise.resolve(),
});
