// Text to the clipboard, also where the modern way is missing (pages without https) or forbidden (frames).

/** Copies for a reader who has just pressed a button in `page`; false where the browser does not allow it. */
export async function copyText(text: string, page: Document): Promise<boolean> {
  const view = page.defaultView as Window;
  try {
    await view.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent(text, page, view);
  }
}

/** The old way: we answer the copy event before the page hears of it. */
function copyByEvent(text: string, page: Document, view: Window): boolean {
  let isDone = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isDone = event.isTrusted;
  };
  view.addEventListener('copy', fill, true);
  Document.prototype.execCommand.call(page, 'copy');
  view.removeEventListener('copy', fill, true);
  return isDone;
}
