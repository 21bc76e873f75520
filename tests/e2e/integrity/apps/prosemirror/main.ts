// ProseMirror with its basic schema. Undo is what its history plugin does: the inverted steps of the last transaction.
import { baseKeymap } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import 'prosemirror-view/style/prosemirror.css';
import { schema } from 'prosemirror-schema-basic';
import { EditorState, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { DRAFT, editorApp } from '../editor.ts';

const paragraph = (text: string) => schema.node('paragraph', null, text === '' ? [] : [schema.text(text)]);
type Step = EditorState['tr']['steps'][number];
const past: Step[][] = [];
let isUndoing = false;

const view = new EditorView(document.querySelector('#editor'), {
  state: EditorState.create({
    doc: schema.node('doc', null, DRAFT.map(paragraph)),
    plugins: [keymap(baseKeymap)],
  }),
  dispatchTransaction(transaction) {
    if (transaction.docChanged && !isUndoing) {
      const inverted = transaction.steps.map((step, index) =>
        step.invert(transaction.docs[index] ?? transaction.doc),
      );
      past.push(inverted.toReversed());
    }
    view.updateState(view.state.apply(transaction));
  },
});

/** Where a paragraph begins in the document's own count. */
function startOf(line: number): number {
  let at = 0;
  for (let index = 0; index < line; index += 1) at += view.state.doc.child(index).nodeSize;
  return at;
}

window.app = editorApp({
  lines: () => view.state.doc.content.content.map((node) => node.textContent),
  replace(line, from, to, text) {
    const start = startOf(line) + 1;
    view.dispatch(view.state.tr.insertText(text, start + from, start + to));
  },
  insertLine: (at, text) => view.dispatch(view.state.tr.insert(startOf(at), paragraph(text))),
  removeLine: (at) => view.dispatch(view.state.tr.delete(startOf(at), startOf(at + 1))),
  caret(line, offset) {
    view.focus();
    const selection = TextSelection.create(view.state.doc, startOf(line) + 1 + offset);
    view.dispatch(view.state.tr.setSelection(selection));
  },
  undo() {
    const transaction = view.state.tr;
    for (const step of past.pop() ?? []) transaction.step(step);
    isUndoing = true;
    view.dispatch(transaction);
    isUndoing = false;
  },
  model: () => ({ doc: view.state.doc.toJSON(), selection: view.state.selection.toJSON() }),
  settle: () => Promise.resolve(),
});
