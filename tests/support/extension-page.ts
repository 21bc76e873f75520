// Pages of the extension itself, opened in a tab of either browser.
import { writeFile } from 'node:fs/promises';
import type { Launched } from './launch.ts';
import { until } from './until.ts';

/** Keys as Firefox is told of them; Chromium knows them by name. */
const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  m: 'm',
  n: 'n',
  d: 'd',
} as const;

/** Keys that tests press. */
export type Key = keyof typeof KEYS;

/** A page of the extension in a tab. */
export interface ExtensionPage {
  /** Runs an expression in the page (it may be a promise) and returns its JSON-able value. */
  run<Value>(expression: string): Promise<Value>;
  /** Runs a script of somebody else in the page, past its policy. */
  inject(script: string): Promise<void>;
  /** Presses a key of the keyboard. */
  press(key: Key): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

interface Bidi {
  send(method: string, params: object): Promise<{ result: never }>;
}

/** Opens `path` of the extension ("src/popup/popup.html?tab=7") in a new tab and waits until it is there. */
export async function openExtensionPage(
  launched: Launched,
  path: string,
  viewport = { width: 400, height: 600 },
): Promise<ExtensionPage> {
  const address = `${launched.extension}/${path}`;
  return launched.name === 'chromium'
    ? inChromium(launched, address, viewport)
    : inFirefox(launched, address, viewport);
}

async function inChromium(
  { browser }: Launched,
  address: string,
  viewport: { width: number; height: number },
) {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.goto(address);
  return {
    run: <Value>(expression: string) => page.evaluate(expression) as Promise<Value>,
    inject: async (script: string) => {
      await page.evaluate(`${script}\n;undefined`);
    },
    press: async (key: Key) => {
      await page.bringToFront();
      await page.keyboard.press(key);
    },
    screenshot: async (path: string) => {
      await page.screenshot({ path: path as `${string}.png` });
    },
    close: () => page.close(),
  };
}

/** puppeteer's own navigation waits for an event that moz-extension: pages never send, so this speaks BiDi itself. */
async function inFirefox(
  { browser }: Launched,
  address: string,
  viewport: { width: number; height: number },
) {
  const { connection } = browser as unknown as { connection: Bidi };
  const send = async <Result>(method: string, params: object) =>
    (await connection.send(method, params)).result as unknown as Result;
  const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });
  await send('browsingContext.setViewport', { context, viewport });
  await send('browsingContext.navigate', { context, url: address, wait: 'none' });
  const run = async <Value>(expression: string): Promise<Value> => {
    const answer = await send<{
      type: string;
      result?: { value?: string };
      exceptionDetails?: { text: string };
    }>('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      target: { context },
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return answer.result?.value === undefined ? (undefined as Value) : JSON.parse(answer.result.value);
  };
  const there = () =>
    run<boolean>(`location.href === ${JSON.stringify(address)} && document.readyState === 'complete'`).catch(
      () => false,
    );
  await until(there, `${address} to open`);
  return {
    run,
    inject: async (script: string) => {
      const expression = `${script}\n;undefined`;
      await send('script.evaluate', { expression, target: { context }, awaitPromise: false });
    },
    press: async (key: Key) => {
      await send('browsingContext.activate', { context });
      const strokes = ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] }));
      await send('input.performActions', {
        context,
        actions: [{ type: 'key', id: 'keyboard', actions: strokes }],
      });
    },
    screenshot: async (path: string) => {
      const { data } = await send<{ data: string }>('browsingContext.captureScreenshot', { context });
      await writeFile(path, Buffer.from(data, 'base64'));
    },
    close: async () => {
      await send('browsingContext.close', { context });
    },
  };
}
