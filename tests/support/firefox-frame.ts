// Pages of ours that are no tab in Firefox: the popup and the sidebar. BiDi does not see them; a frame script does, and a sandbox
// keeps the page's policy out of our way.
import type { Key } from './extension-page.ts';
import { inFirefoxWindow } from './firefox-window.ts';
import type { Launched } from './launch.ts';
import { until } from './until.ts';

/** What a test can do in such a page. */
export interface FirefoxFrame {
  run<Value>(expression: string): Promise<Value>;
  /** Presses a key as a reader does. */
  press(key: Key): Promise<void>;
  /** Clicks an element with all that a click grants. */
  click(selector: string): Promise<void>;
}

/** The page in the `<browser>` that an expression finds in Firefox's window; waits until it is drawn. */
export async function firefoxFrame(launched: Launched, browserElement: string): Promise<FirefoxFrame> {
  let count = 0;
  /** Runs statements in the page's process; what they return is given back. */
  const inFrame = async (statements: string): Promise<string | undefined> => {
    const name = `discern-test:${Date.now()}-${count++}`;
    const script = `(async () => {
      const answer = {};
      try {
        answer.json = await (async () => { ${statements} })();
      } catch (error) {
        answer.error = String(error);
      }
      sendAsyncMessage('${name}', answer);
    })()`;
    const { json, error } = await inFirefoxWindow<{ json?: string; error?: string }>(
      launched,
      `new Promise((resolve, reject) => {
        const frame = ${browserElement};
        if (!frame) return reject(new Error('it is not open'));
        const manager = frame.messageManager;
        manager.addMessageListener('${name}', function answered({ data }) {
          manager.removeMessageListener('${name}', answered);
          resolve(data);
        });
        manager.loadFrameScript('data:;charset=utf-8,' + encodeURIComponent(${JSON.stringify(script)}), false);
        setTimeout(() => reject(new Error('it does not answer')), 5000);
      })`,
    );
    if (error !== undefined) throw new Error(error);
    return json;
  };
  const run = async <Value>(expression: string): Promise<Value> => {
    const json = await inFrame(`
      const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      return Cu.evalInSandbox(${JSON.stringify(`(async () => JSON.stringify(await (${expression})))()`)}, sandbox);`);
    return json === undefined ? (undefined as Value) : JSON.parse(json);
  };
  await until(
    () => run<boolean>(`document.querySelector('#panel') !== null`).catch(() => false),
    'the view to be drawn',
  );
  return {
    run,
    press: async (key) => {
      // A button is pressed by the code of the space bar, not by the space it types.
      const init = JSON.stringify(key === 'Space' ? { key: ' ', code: key, keyCode: 32 } : { key });
      await inFrame(`
        const keys = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        keys.beginInputTransactionForTests(content);
        const event = new content.KeyboardEvent('', ${init});
        keys.keydown(event);
        keys.keyup(event);`);
    },
    click: async (selector) => {
      await inFrame(`
        const input = content.windowUtils.setHandlingUserInput(true);
        try {
          content.document.querySelector(${JSON.stringify(selector)}).click();
        } finally {
          input.destruct();
        }`);
    },
  };
}
