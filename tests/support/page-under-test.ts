// A page as its reader meets it: which words are painted, resting the pointer on one, and what the card then says.
import type { CDPSession, Page } from 'puppeteer-core';
import type { Launched } from './launch.ts';
import { until } from './until.ts';

/** A painted stretch of text and the style it wears. */
export interface Painted {
  readonly text: string;
  readonly style: string;
}

/** Everything painted, in document order; terms that cross inline tags are in pieces where highlights paint them. */
export function painted(page: Page): Promise<Painted[]> {
  return page.evaluate(() => {
    const stretches: { node: Node; offset: number; text: string; style: string }[] = [];
    for (const [name, highlight] of CSS.highlights) {
      // What was jumped to stands out for a moment; that is no mark.
      if (!name.startsWith('discern-') || name === 'discern-flash') continue;
      for (const range of highlight as unknown as Iterable<StaticRange>) {
        const node = range.startContainer as Text;
        if (!node.isConnected) continue;
        const text = node.data.slice(range.startOffset, range.endOffset);
        stretches.push({ node, offset: range.startOffset, text, style: name.slice('discern-'.length) });
      }
    }
    for (const element of document.querySelectorAll('discern-term')) {
      const style = element.getAttribute('discern-style') ?? '';
      stretches.push({ node: element, offset: 0, text: element.textContent ?? '', style });
    }
    stretches.sort((a, b) => {
      if (a.node === b.node) return a.offset - b.offset;
      return a.node.compareDocumentPosition(b.node) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    });
    return stretches.map(({ text, style }) => ({ text, style }));
  });
}

/** The painted words, in document order. */
export async function paintedTexts(page: Page): Promise<string[]> {
  return (await painted(page)).map(({ text }) => text);
}

/** Waits until something is painted and what is painted no longer changes. */
export async function untilPainted(page: Page): Promise<Painted[]> {
  let last = '';
  let same = 0;
  await until(async () => {
    const now = JSON.stringify(await painted(page));
    same = now === last && now !== '[]' ? same + 1 : 0;
    last = now;
    return same >= 4;
  }, 'terms to be painted');
  return JSON.parse(last) as Painted[];
}

/** The middle of mention number `index` of `text` on the page, scrolled into view. */
export async function middleOf(page: Page, text: string, index = 0): Promise<{ x: number; y: number }> {
  const point = await page.evaluate(
    async (wanted, nth) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let left = nth;
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        for (let at = node.data.indexOf(wanted); at >= 0; at = node.data.indexOf(wanted, at + 1)) {
          if (left-- > 0) continue;
          const { scrollX, scrollY } = window;
          node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
          // The scroll event comes with the next frame; behind the pointer it would undo what the pointer asks for.
          if (scrollX !== window.scrollX || scrollY !== window.scrollY)
            await new Promise(requestAnimationFrame);
          const range = new Range();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          const box = range.getClientRects()[0];
          return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
      }
      return undefined;
    },
    text,
    index,
  );
  if (!point) throw new Error(`"${text}" number ${index} is not on the page`);
  return point;
}

/** Moves the pointer onto a word, slowly as a hand does, and leaves it there. */
export async function restOn(page: Page, text: string, index = 0): Promise<{ x: number; y: number }> {
  const point = await middleOf(page, text, index);
  // Where the pointer was before says nothing to us; the first event after load is not a hover.
  await page.mouse.move(Math.max(1, point.x - 60), Math.max(1, point.y - 40));
  await page.mouse.move(point.x, point.y, { steps: 12 });
  return point;
}

interface Cdp {
  send(method: string, params?: object): Promise<never>;
}

/**
 * Runs a function with the open card's closed shadow root as its argument, as only a debugger can; undefined without a card.
 */
export async function inCard<Value>(
  { name, browser }: Launched,
  page: Page,
  task: (root: ShadowRoot) => Value,
): Promise<Value | undefined> {
  return name === 'chromium' ? inCardOfChromium(page, task) : inCardOfFirefox(browser, page, task);
}

/** One debugger session per page: every look at a card needs one, and tests look often. */
const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** The debugger session of a page in Chromium. */
export function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  return session;
}

async function inCardOfChromium<Value>(
  page: Page,
  task: (root: ShadowRoot) => Value,
): Promise<Value | undefined> {
  const session = (await sessionOf(page)) as unknown as Cdp;
  const call = <Result>(method: string, params?: object) => session.send(method, params) as Promise<Result>;
  const { result } = await call<{ result: { objectId?: string } }>('Runtime.evaluate', {
    expression: 'document.querySelector("discern-card")',
  });
  if (result.objectId === undefined) return undefined;
  const { node } = await call<{ node: { shadowRoots?: { backendNodeId: number }[] } }>('DOM.describeNode', {
    objectId: result.objectId,
    pierce: true,
  });
  const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
  if (backendNodeId === undefined) return undefined;
  const { object } = await call<{ object: { objectId: string } }>('DOM.resolveNode', { backendNodeId });
  const answer = await call<{ result: { value?: Value } }>('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: `function () { return (${task.toString()})(this); }`,
    returnByValue: true,
  });
  return answer.result.value;
}

async function inCardOfFirefox<Value>(
  browser: Launched['browser'],
  page: Page,
  task: (root: ShadowRoot) => Value,
): Promise<Value | undefined> {
  const { connection } = browser as unknown as { connection: Cdp };
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  const call = async <Result>(method: string, params: object) =>
    ((await connection.send(method, params)) as { result: Result }).result;
  interface Remote {
    result: { value?: { shadowRoot?: { sharedId: string } } };
  }
  const host = await call<Remote>('script.evaluate', {
    expression: 'document.querySelector("discern-card")',
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 2, includeShadowTree: 'all' },
  });
  const sharedId = host.result.value?.shadowRoot?.sharedId;
  if (sharedId === undefined) return undefined;
  const answer = await call<{ result: { value?: string } }>('script.callFunction', {
    functionDeclaration: `(root) => JSON.stringify((${task.toString()})(root))`,
    arguments: [{ sharedId }],
    target: { context },
    awaitPromise: false,
  });
  return answer.result.value === undefined ? undefined : JSON.parse(answer.result.value);
}

/** The text of the open card, or undefined. */
export function cardText(launched: Launched, page: Page): Promise<string | undefined> {
  return inCard(launched, page, (root) => root.querySelector('article')?.innerText ?? '');
}

/** Waits for a card and returns its text. */
export function untilCard(launched: Launched, page: Page): Promise<string> {
  return until(() => cardText(launched, page), 'a card to open');
}

/** Waits until no card is open. */
export async function untilNoCard(page: Page): Promise<void> {
  await until(
    () => page.evaluate(() => document.querySelector('discern-card') === null),
    'the card to close',
  );
}
