// The page that opens once after installation. It comes to the front whenever the browser gets to it, so tests begin by closing it.
import type { Browser } from 'puppeteer-core';
import { until } from './until.ts';

const PATH = '/src/welcome/welcome.html';

interface Bidi {
  send(method: string, params: object): Promise<{ result: { contexts: { context: string; url: string }[] } }>;
}

/** Waits for the welcome page of the extension at `origin` and closes it. */
export async function closeWelcome(browser: Browser, origin: string): Promise<void> {
  if (origin.startsWith('chrome-extension:')) {
    const target = await browser.waitForTarget((one) => one.url() === origin + PATH);
    await (await target.page())?.close();
    return;
  }
  const { connection } = browser as unknown as { connection: Bidi };
  const { context } = await until(async () => {
    const { result } = await connection.send('browsingContext.getTree', { maxDepth: 0 });
    return result.contexts.find(({ url }) => url === origin + PATH);
  }, 'the welcome page to open');
  await connection.send('browsingContext.close', { context });
}
