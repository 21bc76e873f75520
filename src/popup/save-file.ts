// A text handed over as a file by a link to a blob: no permission is asked for it, and nothing leaves the browser.

/** Offers `text` as a file called `name`; the browser numbers further ones. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
