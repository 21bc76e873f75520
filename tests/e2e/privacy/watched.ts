// A browser with the extension of which nothing is lost: every request that leaves it, whoever asks, and everything that a content policy
// refused. Whatever was seen there and is not one of the pages opened on purpose is a finding.
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../support/find-browser.ts';
import { type Launched, type LaunchOptions, launch } from '../../support/launch.ts';
import { throughProxy } from '../../support/quiet-browser.ts';
import { type RecordingProxy, recordingProxy } from '../../support/recording-proxy.ts';
import { hearRefusals, type Refusals } from '../../support/refused.ts';
import { PAGES } from './pages.ts';

export class Watched {
  readonly launched: Launched;
  readonly #proxy: RecordingProxy;
  readonly refusals: Refusals;
  readonly #opened: string[] = [];
  #ending: Promise<string[]> | undefined;

  private constructor(launched: Launched, proxy: RecordingProxy, refusals: Refusals) {
    this.launched = launched;
    this.#proxy = proxy;
    this.refusals = refusals;
  }

  /** Starts it; `how` as for `launch`. */
  static async start(
    name: BrowserName,
    how: Pick<LaunchOptions, 'folder' | 'keepWelcome'> = {},
  ): Promise<Watched> {
    const proxy = await recordingProxy();
    for (const [address, page] of Object.entries(PAGES)) proxy.pages.set(address, page);
    let refusals: Refusals | undefined;
    const launched = await launch(name, {
      ...throughProxy(proxy.port),
      ...how,
      before: async (browser) => {
        refusals = await hearRefusals(name, browser);
      },
    });
    if (refusals === undefined) throw new Error('nobody listens');
    return new Watched(launched, proxy, refusals);
  }

  /** Opens a page of the tour in a new tab. */
  async open(address: string): Promise<Page> {
    this.#opened.push(address, ...(PAGES[address]?.parts ?? []));
    const page = await this.launched.browser.newPage();
    await page.goto(address);
    return page;
  }

  /** Everything seen so far that must not be: "asked GET http://...", "refused ...", or "never asked ..." where the record has a hole. */
  async findings(): Promise<string[]> {
    return this.#judge(await this.refusals.heard());
  }

  /** Ends the browser and tells all that was seen, what it asked while closing included. */
  end(): Promise<string[]> {
    this.#ending ??= this.#end();
    return this.#ending;
  }

  async #end(): Promise<string[]> {
    const refusals = await this.refusals.heard();
    await this.launched.close();
    await this.#proxy.close();
    return this.#judge(refusals);
  }

  #judge(refusals: readonly string[]): string[] {
    const expected = this.#opened.map((address) => `GET ${address}`);
    const { requests } = this.#proxy;
    return [
      ...without(requests, expected).map((request) => `asked ${request}`),
      ...without(expected, requests).map((request) => `never asked ${request}`),
      ...refusals.map((refusal) => `refused ${refusal}`),
    ];
  }
}

/** What is in `all` more often than in `some`. */
function without(all: readonly string[], some: readonly string[]): string[] {
  const left = [...some];
  return all.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
