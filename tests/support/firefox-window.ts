// Firefox's own window, where toolbar, shortcuts and menus live: code runs there with the rights of the browser itself. For
// what a reader does outside of pages and BiDi cannot do. Needs --remote-allow-system-access.
import type { Launched } from './launch.ts';

interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface Evaluated {
  type: string;
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/** Runs an expression (it may be a promise) in the browser's window and returns its JSON-able value. */
export async function inFirefoxWindow<Value>(
  { browser }: Pick<Launched, 'browser'>,
  expression: string,
): Promise<Value> {
  const { connection } = browser as unknown as { connection: Bidi };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const context = (tree.result as { contexts: { context: string }[] }).contexts[0]?.context;
  const { result } = await connection.send('script.evaluate', {
    expression: `(async () => JSON.stringify(await (${expression})))()`,
    target: { context },
    awaitPromise: true,
  });
  const answer = result as Evaluated;
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
  return answer.result?.value === undefined ? (undefined as Value) : JSON.parse(answer.result.value);
}
