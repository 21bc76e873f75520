// The extension in its owner's hands: installed from a folder of its own, updated, reloaded, switched off, removed. And what
// is left of it in a page, and what the page's console heard meanwhile.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { inFirefoxWindow } from '../support/firefox-window.ts';
import { DIST, FIREFOX_ID, type Launched } from '../support/launch.ts';
import { sessionOf } from '../support/page-under-test.ts';
import { until } from '../support/until.ts';
import { closeWelcome } from '../support/welcome.ts';

/** What can happen to an extension. */
export const ENDINGS = ['reloaded', 'updated', 'disabled', 'removed'] as const;
export type Ending = (typeof ENDINGS)[number];

/** An installed extension and everything that can be done to it. */
export class Owned {
  readonly #folder: string;
  /** Chromium's page of extensions: the one place that may switch them. */
  readonly #manager: Page | undefined;
  #launched: Launched;
  #version = 0;

  private constructor(launched: Launched, folder: string, manager: Page | undefined) {
    this.#launched = launched;
    this.#folder = folder;
    this.#manager = manager;
  }

  /** Puts a copy of our own in the place of the build that was launched: others may write to that. */
  static async take(launched: Launched): Promise<Owned> {
    const { browser, extension, name } = launched;
    await browser.uninstallExtension(name === 'firefox' ? FIREFOX_ID : new URL(extension).host);
    const folder = await mkdtemp(join(tmpdir(), 'discern-'));
    await cp(join(DIST, name === 'firefox' ? 'firefox' : 'chrome'), folder, { recursive: true });
    const manager = name === 'chromium' ? await browser.newPage() : undefined;
    await manager?.goto('chrome://extensions');
    // Else Chromium keeps an extension from a folder switched off once it has been reloaded.
    await manager?.evaluate(
      'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }).then(() => null)',
    );
    const owned = new Owned(launched, folder, manager);
    await owned.install();
    return owned;
  }

  /** The browser with the extension as it is installed now. */
  get launched(): Launched {
    return this.#launched;
  }

  /** Installs the next version: the first time, after a removal, or over the one that is there. */
  async install(isNew = true): Promise<void> {
    this.#version += 1;
    const file = join(this.#folder, 'manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(file, JSON.stringify({ ...manifest, version: `0.1.${this.#version}` }));
    const id = await this.#launched.browser.installExtension(this.#folder);
    await until(async () => (await this.#running(id)) === `0.1.${this.#version}`, 'the new version to run');
    // Firefox, too, gives pages of the extension a new address once it was removed.
    const extension = this.#manager
      ? `chrome-extension://${id}`
      : `moz-extension://${await inFirefoxWindow(this.#launched, `${POLICY}.mozExtensionHostname`)}`;
    this.#launched = { ...this.#launched, extension };
    if (isNew) await closeWelcome(this.#launched.browser, extension);
  }

  /** Lets it end this way. */
  async end(ending: Ending): Promise<void> {
    if (ending === 'updated') return this.install(false);
    const { browser } = this.#launched;
    if (ending === 'removed') await browser.uninstallExtension(this.#manager ? this.#id : FIREFOX_ID);
    else if (this.#manager) {
      const call =
        ending === 'reloaded'
          ? `developerPrivate.reload('${this.#id}', { failQuietly: true })`
          : `management.setEnabled('${this.#id}', false)`;
      await this.#manager.evaluate(`chrome.${call}.then(() => null)`);
    } else
      await inFirefoxWindow(
        this.#launched,
        `${ADDON}.then((addon) => addon.${ending === 'reloaded' ? 'reload' : 'disable'}())`,
      );
    const runs = ending === 'reloaded';
    await until(async () => ((await this.#running()) !== '') === runs, `the extension to be ${ending}`);
  }

  /** Brings it back after an end. */
  async comeBack(ending: Ending): Promise<void> {
    if (ending === 'removed') await this.install();
    if (ending !== 'disabled') return;
    if (this.#manager)
      await this.#manager.evaluate(`chrome.management.setEnabled('${this.#id}', true).then(() => null)`);
    else await inFirefoxWindow(this.#launched, `${ADDON}.then((addon) => addon.enable())`);
    await until(async () => (await this.#running()) !== '', 'the extension to run again');
  }

  /** Sees to it that it runs, whatever a failed test has left. */
  async revive(): Promise<void> {
    if ((await this.#running()) === '') await this.comeBack('disabled').catch(() => this.install());
  }

  async close(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }

  get #id(): string {
    return new URL(this.#launched.extension).host;
  }

  /** The version that runs; '' when none does. */
  async #running(id = this.#id): Promise<string> {
    if (!this.#manager)
      return inFirefoxWindow(this.#launched, `${POLICY}?.active ? ${POLICY}.extension.version : ''`);
    return (await this.#manager.evaluate(
      `chrome.developerPrivate.getExtensionsInfo({ includeDisabled: false }).then(
        (all) => all.find(({ id }) => id === '${id}')?.version ?? '')`,
    )) as string;
  }
}

const POLICY = `WebExtensionPolicy.getByID('${FIREFOX_ID}')`;
const ADDON = `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager.getAddonByID('${FIREFOX_ID}')`;

/** Everything of ours that a page holds: elements, attributes, highlights that paint something. */
export function traces(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const elements = [...document.querySelectorAll('*')];
    return [
      ...elements.flatMap(({ localName }) => (localName.startsWith('discern') ? `<${localName}>` : [])),
      ...elements.flatMap((element) =>
        element.getAttributeNames().filter((name) => name.startsWith('discern')),
      ),
      ...[...CSS.highlights].flatMap(([name, { size }]) =>
        name.startsWith('discern') && size > 0 ? name : [],
      ),
    ];
  });
}

/** The page node for node, so that a text cut in two is seen. */
export function nodesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    const nodes: string[] = [];
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      nodes.push(
        node instanceof Element
          ? (node.cloneNode() as Element).outerHTML
          : `${node.nodeName} ${node.nodeValue}`,
      );
    }
    return nodes;
  });
}

/** Listens for errors in a page and returns what was heard so far, in content scripts as well as in the page. */
export async function hearErrors({ launched }: Owned, page: Page): Promise<() => Promise<string[]>> {
  const heard: string[] = [];
  if (launched.name === 'firefox') {
    page.on('pageerror', (error) => heard.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && heard.push(message.text()));
    await inFirefoxWindow(launched, 'Services.console.reset()');
    // Firefox notes for itself, in no page's console (window 0), that an answer came too late.
    const messages = `Services.console.getMessageArray().filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & 1)
      && (one.innerWindowID > 0 || /content\\.iife/.test(one.sourceName) && !/after context unloaded|while context is inactive/.test(one.errorMessage))).map(String)`;
    return async () => [...heard, ...(await inFirefoxWindow<string[]>(launched, messages))];
  }
  // puppeteer's own events leave out what happens in worlds it does not know, such as ours.
  const session = await sessionOf(page);
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
    heard.push(`${text} ${exception?.description}`),
  );
  session.on(
    'Runtime.consoleAPICalled',
    ({ type, args }) => type === 'error' && heard.push(JSON.stringify(args)),
  );
  session.on('Log.entryAdded', ({ entry }) => entry.level === 'error' && heard.push(entry.text));
  await session.send('Runtime.enable');
  await session.send('Log.enable');
  return async () => heard;
}
