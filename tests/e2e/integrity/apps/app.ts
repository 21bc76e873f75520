// What every app offers to the tests, as `window.app`.
import * as steps from './story.ts';

/** What can be done to the story. */
export type Verb = 'updateText' | 'reorder' | 'insert' | 'remove' | 'toggle';

/** The verbs of an app. */
export interface App {
  updateText(n: number): void;
  reorder(): void;
  insert(): void;
  remove(): void;
  toggle(): void;
  /** Resolves when everything asked for so far is rendered. */
  settle(): Promise<unknown>;
}

/** An app whose story is edited by its reader. */
export interface EditorApp extends App {
  /** Puts the caret into a line of the editor, which gets the focus. */
  caret(line: number, offset: number): void;
  undo(): void;
  /** The editor's own idea of its document and selection, as JSON. */
  model(): unknown;
}

declare global {
  interface Window {
    app: App & Partial<EditorApp>;
    /** Makes a page that was rendered on the server come alive. */
    hydrate?: () => void;
  }
}

/** The verbs of an app that holds the story as one state. */
export function storyApp(
  change: (step: (story: steps.Story) => steps.Story) => void,
  settle: () => Promise<unknown>,
): App {
  return {
    updateText: (n) => change((story) => steps.updateText(story, n)),
    reorder: () => change(steps.reorder),
    insert: () => change(steps.insert),
    remove: () => change(steps.remove),
    toggle: () => change(steps.toggle),
    settle,
  };
}
