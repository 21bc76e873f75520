// What a content security policy refused, in every context of a browser: pages, our own pages, popup, panel, service worker. In both
// browsers a refusal is written to the console of the context, which pages cannot keep it from.
import type { Browser, CDPSession, Target } from 'puppeteer-core';
import type { BrowserName } from './find-browser.ts';
import { inFirefoxWindow } from './firefox-window.ts';
import { until } from './until.ts';

/** What cannot be listened to because it is ending has left the browser's list after this long, in ms. */
const ENDING = 3000;

/** What is heard. */
export interface Refusals {
  /** Everything refused so far, and whatever could not be listened to and is still there: a refusal in it would not be known. */
  heard(): Promise<string[]>;
  /** Stops listening to service workers, which do not end while somebody does; to the next one is listened again. */
  letWorkersGo(): Promise<void>;
}

/** Listens from now on. To be called before the extension is installed. */
export async function hearRefusals(name: BrowserName, browser: Browser): Promise<Refusals> {
  return name === 'chromium' ? inChromium(browser) : inFirefox(browser);
}

async function inChromium(browser: Browser): Promise<Refusals> {
  const refused: string[] = [];
  const listening: Promise<void>[] = [];
  const workers = new Set<CDPSession>();
  const listen = async (target: Target) => {
    const session = await target.createCDPSession();
    if (target.type() === 'service_worker') workers.add(session);
    session.on('Log.entryAdded', ({ entry }) => {
      if (entry.source === 'security') refused.push(`${target.url()}: ${entry.text}`);
    });
    session.on('Audits.issueAdded', ({ issue }) => {
      const details = issue.details.contentSecurityPolicyIssueDetails;
      if (details)
        refused.push(`${target.url()}: ${details.violatedDirective} ${details.blockedURL ?? 'inline'}`);
    });
    // Both tell what happened before as well.
    await session.send('Log.enable');
    await session.send('Audits.enable');
  };
  const add = (target: Target) => {
    // The browser itself runs no code of anybody.
    if (target.type() === 'browser') return;
    const heard = listen(target).catch(async (error: unknown) => {
      // A popup may close before it is listened to, and then it had nothing to say.
      const isGone = () => !browser.targets().includes(target);
      await until(isGone, 'it to go', ENDING).catch(() =>
        refused.push(`${target.url()}: nobody listens to this ${target.type()}: ${String(error)}`),
      );
    });
    listening.push(heard.then(() => undefined));
  };
  for (const target of browser.targets()) add(target);
  browser.on('targetcreated', add);
  return {
    heard: async () => {
      await Promise.all(listening);
      return [...refused];
    },
    letWorkersGo: async () => {
      await Promise.all(listening);
      await Promise.all([...workers].map((session) => session.detach().catch(() => undefined)));
      workers.clear();
    },
  };
}

async function inFirefox(browser: Browser): Promise<Refusals> {
  await inFirefoxWindow(
    { browser },
    `(() => {
      globalThis.discernRefused = [];
      Services.console.registerListener({
        observe(message) {
          if (message instanceof Ci.nsIScriptError && /csp|security.policy/i.test(message.category + message.errorMessage))
            globalThis.discernRefused.push(message.sourceName + ': ' + message.errorMessage);
        },
      });
    })()`,
  );
  return {
    heard: () => inFirefoxWindow<string[]>({ browser }, 'globalThis.discernRefused'),
    letWorkersGo: async () => undefined,
  };
}
