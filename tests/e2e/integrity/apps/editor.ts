// An app around an editor: the verbs change its document from outside, as collaboration does, and the readable text beside it.
import type { App, EditorApp } from './app.ts';
import { FIRST, wordsOf } from './story.ts';

/** An editor by its lines. */
export interface LineEditor extends Pick<EditorApp, 'caret' | 'undo' | 'model'> {
  lines(): string[];
  /** Replaces a stretch of one line. */
  replace(line: number, from: number, to: number, text: string): void;
  insertLine(at: number, text: string): void;
  removeLine(at: number): void;
  settle(): Promise<unknown>;
}

/** What the editor begins with. */
export const DRAFT: readonly string[] = [
  'Visit 0: myasthenia gravis with ptosis and diplopia.',
  'Every tablet of pyridostigmine came before a meal.',
  'The first box of riluzole arrived in spring.',
  'Then amyotrophic lateral sclerosis and dysphagia were named.',
];

/** The app around an editor. */
export function editorApp(editor: LineEditor): App & EditorApp {
  let added = 0;
  const show = (selector: string, text: string) => document.querySelector(selector)?.replaceChildren(text);
  const showSize = () => show('#size', String(editor.lines().length));
  const swap = (line: number, word: string, by: string) => {
    const from = editor.lines()[line]?.indexOf(word) ?? -1;
    if (from >= 0) editor.replace(line, from, from + word.length, by);
  };
  return {
    updateText(n) {
      const { how, what } = wordsOf({ ...FIRST, n });
      const line = editor.lines().findIndex((text) => text.includes('Visit'));
      const [, number] = /Visit (\d+)/.exec(editor.lines()[line] ?? '') ?? [];
      if (number !== undefined) swap(line, `Visit ${number}`, `Visit ${n}`);
      show('#how', `${how} ptosis and ${what}`);
    },
    reorder() {
      const [first = ''] = editor.lines();
      editor.removeLine(0);
      editor.insertLine(editor.lines().length, first);
    },
    insert() {
      added += 1;
      editor.insertLine(1, `Page ${added} on edaravone was added.`);
      showSize();
    },
    remove() {
      editor.removeLine(1);
      showSize();
    },
    toggle() {
      const line = editor.lines().findIndex((text) => /ptosis|no sign/.test(text));
      const has = editor.lines()[line]?.includes('ptosis');
      if (line >= 0) swap(line, has ? 'ptosis' : 'no sign', has ? 'no sign' : 'ptosis');
    },
    settle: () => editor.settle(),
    caret: (line, offset) => editor.caret(line, offset),
    undo: () => editor.undo(),
    model: () => editor.model(),
  };
}
