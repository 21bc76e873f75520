// CodeMirror 6 with everything that its basic setup brings.
import { undo } from '@codemirror/commands';
import { basicSetup, EditorView } from 'codemirror';
import { DRAFT, editorApp } from '../editor.ts';

const parent = document.querySelector('#editor') ?? document.body;
const view = new EditorView({
  parent,
  doc: DRAFT.join('\n'),
  extensions: [basicSetup, EditorView.lineWrapping],
});

window.app = editorApp({
  lines: () => view.state.doc.toString().split('\n'),
  replace(line, from, to, insert) {
    const start = view.state.doc.line(line + 1).from;
    view.dispatch({ changes: { from: start + from, to: start + to, insert } });
  },
  insertLine(at, text) {
    const { doc } = view.state;
    const last = at >= doc.lines;
    const from = last ? doc.length : doc.line(at + 1).from;
    view.dispatch({ changes: { from, insert: last ? `\n${text}` : `${text}\n` } });
  },
  removeLine(at) {
    const { doc } = view.state;
    const { from, to } = doc.line(at + 1);
    view.dispatch({
      changes: at + 1 < doc.lines ? { from, to: to + 1 } : { from: Math.max(0, from - 1), to },
    });
  },
  caret(line, offset) {
    view.focus();
    view.dispatch({ selection: { anchor: view.state.doc.line(line + 1).from + offset } });
  },
  undo: () => undo(view),
  model: () => ({ doc: view.state.doc.toJSON(), selection: view.state.selection.toJSON() }),
  // It measures with the next frame, and what it measured may ask for one more.
  async settle() {
    for (let frames = 2; frames > 0; frames -= 1) await new Promise(requestAnimationFrame);
  },
});
