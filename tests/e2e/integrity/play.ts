// Plays the script on one app in one browser and notes what the page was like at every turn.
import type { Page } from 'puppeteer-core';
import { until } from '../../support/until.ts';
import { AT_ONCE, PAINTED, STORM, type Step } from './script.ts';
import { type Snapshot, snapshotOf } from './snapshot.ts';

/** A browser tab to play in. */
export interface Stage {
  readonly page: Page;
  readonly origin: string;
  /** Waits until all terms are painted, and says what is wrong if they never are; without the extension there is nothing to wait for. */
  painted(): Promise<string | undefined>;
}

/** How it went. */
export interface Played {
  /** What the page was like, by what had just been done. */
  readonly moments: readonly (readonly [after: string, snapshot: Snapshot])[];
  /** Errors and warnings of the page. */
  readonly errors: readonly string[];
  /** How many elements of ours stood in the page before it began. */
  readonly wrapped: number;
  /** What was wrong with the painting. */
  readonly complaints: readonly string[];
}

/** Apps that begin when the page has been painted. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  'react-hydrated': 'window.hydrate()',
  'vue-hydrated': 'window.hydrate()',
  'late-script': 'import("/late-script/main.js").then(() => undefined)',
};

/** Plays one app from its loading to its end. */
export async function play({ page, origin, painted }: Stage, app: string): Promise<Played> {
  const moments: [string, Snapshot][] = [];
  const complaints: string[] = [];
  let wrapped = 0;
  const note = async (after: string) => moments.push([after, await snapshotOf(page)]);
  const whenPainted = async (next: string) => {
    const complaint = await painted();
    if (complaint !== undefined) complaints.push(`before ${next}: ${complaint}`);
  };

  const errors = listenTo(page);
  try {
    await page.bringToFront();
    await page.goto(`${origin}/${app}/index.html`, { waitUntil: 'domcontentloaded' });
    const beginning = BEGINNINGS[app];
    if (beginning !== undefined) {
      await whenPainted('the beginning');
      wrapped = (await snapshotOf(page)).ours;
      await page.evaluate(beginning);
    }
    await until(() => page.evaluate(() => window.app !== undefined), 'the app to begin');
    for (const [name, steps] of [
      ['the first verbs', AT_ONCE],
      ['the storm', STORM],
    ] as const) {
      // Too quick for more than their text.
      for (const [index, textContent] of (await perform(page, steps)).entries()) {
        moments.push([`verb ${index} of ${name}`, { ...NOTHING, textContent }]);
      }
      await note(name);
    }
    for (const step of PAINTED) {
      await whenPainted(step.join(' '));
      await perform(page, [step]);
      await note(step.join(' '));
    }
    if (await page.evaluate(() => window.app.caret !== undefined)) {
      await whenPainted('the keys');
      await write(page, note);
    }
    await whenPainted('the end');
    await note('everything');
  } finally {
    errors.stop();
  }
  return { moments, errors: errors.heard, wrapped, complaints };
}

const NOTHING: Snapshot = {
  textContent: '',
  innerText: '',
  rects: '',
  dom: '',
  model: '',
  focus: '',
  ours: 0,
};

function listenTo(page: Page) {
  const heard: string[] = [];
  const onError = (error: unknown) => heard.push(`error: ${error instanceof Error ? error.message : error}`);
  const onConsole = (message: { type(): string; text(): string }) => {
    if (/^(?:error|warn|assert)/.test(message.type())) heard.push(`${message.type()}: ${message.text()}`);
  };
  page.on('pageerror', onError);
  page.on('console', onConsole);
  const stop = () => {
    page.off('pageerror', onError);
    page.off('console', onConsole);
  };
  return { heard, stop };
}

/** One verb per frame, each rendered before the next; returns the text of the page after each. */
function perform(page: Page, steps: readonly Step[]): Promise<string[]> {
  return page.evaluate(async (list) => {
    const texts: string[] = [];
    const textOf = (root: Document | ShadowRoot): string => {
      const element = root instanceof Document ? root.body : root;
      const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
      return [element.textContent ?? '', ...inner.map(textOf)].join('\n');
    };
    for (const [verb, n] of list) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      window.app[verb](n ?? 0);
      await window.app.settle();
      texts.push(textOf(document));
    }
    return texts;
  }, steps);
}

/** Writes in the editor with real keys. */
async function write(page: Page, noteAtOnce: (after: string) => Promise<unknown>): Promise<void> {
  const note = async (after: string) => {
    await page.evaluate(() => window.app.settle());
    await noteAtOnce(after);
  };
  const caret = (line: number, offset: number) =>
    page.evaluate((...at) => window.app.caret?.(...at), line, offset);
  await caret(1, 5);
  await page.keyboard.type(' and dysphagia ');
  await note('typing a term');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Then ptosis');
  await note('typing a line');
  for (let left = 4; left > 0; left -= 1) await page.keyboard.press('Backspace');
  await note('deleting');
  await page.evaluate(() => window.app.undo?.());
  await note('undoing');
  await caret(0, 2);
  await page.keyboard.press('Delete');
  await note('deleting elsewhere');
}
