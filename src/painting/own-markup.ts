// What is copied, cut or dragged out of a page is the page's own markup: when the browser reads it, and what to do about it.
import { TERM_ELEMENT } from '../names.ts';

const OURS = new RegExp(`</?${TERM_ELEMENT}.*?>`, 'g');
const IS_FIREFOX = 'wrappedJSObject' in window;

/** Calls `makeWhole` when the browser is about to read what is selected, and takes our elements out of what else is dragged. */
export function guardMarkup(makeWhole: () => void, options: AddEventListenerOptions): void {
  const isSelected = () => getSelection()?.type === 'Range';
  const on = <Type extends keyof WindowEventMap>(
    type: Type,
    listener: (event: WindowEventMap[Type]) => void,
  ) => window.addEventListener(type, listener, options);
  for (const type of ['copy', 'cut'] as const) on(type, () => isSelected() && makeWhole());
  on('dragstart', clean);
  // Workaround: Chromium (seen in 156) has read a selection before `dragstart`, our looks written into its styles; a drag begins right
  // behind one of the first moves. Firefox gives a drag up when what was pressed is taken out, and Chromium a click.
  let held = false;
  on('pointerdown', () => {
    held = true;
  });
  on('pointermove', ({ buttons, target }) => {
    // Where the press has ended the selection, another one is being made.
    held &&=
      !IS_FIREFOX &&
      buttons > 0 &&
      isSelected() &&
      (target as Element).closest?.('a, label, summary') === null;
    if (held) makeWhole();
  });
}

function clean({ dataTransfer }: DragEvent): void {
  if (dataTransfer === null) return;
  // What we write as ourselves Firefox shows to nobody before the drop.
  const { wrappedJSObject: data = dataTransfer } = dataTransfer as { wrappedJSObject?: DataTransfer };
  for (const type of data.types) {
    const text = data.getData(type);
    if (text.includes(TERM_ELEMENT)) data.setData(type, text.replace(OURS, ''));
  }
}
