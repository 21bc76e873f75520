// What a page of ours gives the browser to be saved. Where the browser puts it is its own affair.
import type { ExtensionPage } from './extension-page.ts';
import { until } from './until.ts';

/** A file as the browser was given it. */
export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Does what saves a file and returns it. */
export async function savedBy(
  view: Pick<ExtensionPage, 'run'>,
  act: () => Promise<void>,
): Promise<SavedFile> {
  await view.run(`(() => {
    window.saved = undefined;
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob) => {
      window.saved = blob;
      URL.createObjectURL = createObjectURL;
      return createObjectURL.call(URL, blob);
    };
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      window.savedName = this.download;
      HTMLAnchorElement.prototype.click = click;
      click.call(this);
    };
  })()`);
  await act();
  await until(
    () => view.run<boolean>('window.saved !== undefined && window.savedName !== undefined'),
    'a file',
  );
  return view.run(
    'window.saved.text().then((text) => ({ name: window.savedName, type: window.saved.type, text }))',
  );
}
