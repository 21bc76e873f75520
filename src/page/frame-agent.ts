// One per frame: starts and ends the session as the settings say, answers the extension, reports what was found.
import { type Handlers, listen, tell } from '../extension/messages.ts';
import type { OpenedTerm, PageStatus } from '../extension/page-status.ts';
import { createPauseWatch } from '../extension/pause.ts';
import { DEFAULTS, followSettings, refuseMeaning, type Settings } from '../extension/settings.ts';
import type { Mark } from '../painting/mark.ts';
import { choicesOn } from './choices.ts';
import { FrameReports } from './frames.ts';
import { Guide } from './guide.ts';
import { keepers } from './keepers.ts';
import { PageSession } from './page-session.ts';
import { reportUp } from './report-up.ts';
import { hostOf, hostsAround, judgeFrame, type SiteVerdict, siteOfFrame } from './site.ts';
import { NOTHING, type Summary } from './summary.ts';

const TOP = 0;

/** Runs a frame until its lifetime ends. */
export class FrameAgent {
  readonly #lifetime: AbortController;
  readonly #isAlive: () => boolean;
  /** Tells this frame's news from those of its siblings; lives as long as the page. */
  readonly #name = crypto.getRandomValues(new Uint32Array(2)).join('-');
  readonly #isTop = window === window.top;
  readonly #reports = new FrameReports();
  readonly #guide = new Guide(() => this.#session);
  readonly #heedPause: (settings: Settings) => void;
  #settings = DEFAULTS;
  /** Switched off here until the page is loaded again. */
  #isOff = false;
  /** Somebody wants to hear of the next change. */
  #isFollowed = false;
  #session: PageSession | undefined;
  #ending: AbortController | undefined;
  #verdict: SiteVerdict = {};
  #lastOpened: OpenedTerm | undefined;
  /** What this frame reported last. */
  #summary = NOTHING;
  /** True once another frame has opened a card that may still be open. */
  #isOpenElsewhere = false;
  #shownCount = 0;
  #hasBadge = true;
  #catchUp: (() => Promise<void>) | undefined;
  /** Resolves when the settings have been read: before, nobody knows what this frame will show. */
  readonly #ready = Promise.withResolvers<void>();

  constructor(lifetime: AbortController, isAlive: () => boolean) {
    this.#lifetime = lifetime;
    this.#isAlive = isAlive;
    this.#heedPause = createPauseWatch(() => this.#apply(this.#settings), lifetime.signal);
  }

  /** Reads the settings, starts if they allow it, and listens. */
  start(): void {
    const { signal } = this.#lifetime;
    listen(this.#isTop ? { ...this.#handlers(), ...this.#topHandlers() } : this.#handlers(), signal);
    signal.addEventListener('abort', () => this.#end());
    this.#followPage(signal);
    this.#catchUp = followSettings((settings) => {
      this.#apply(settings);
      this.#ready.resolve();
    }, signal);
  }

  #apply(settings: Settings): void {
    if (this.#lifetime.signal.aborted) return;
    this.#settings = settings;
    this.#heedPause(settings);
    this.#verdict = this.#isOff
      ? { state: 'off-page' }
      : judgeFrame(hostsAround(), document.contentType, settings);
    if (this.#verdict.state !== undefined) this.#end();
    const choices = choicesOn(siteOfFrame(), settings);
    this.#session?.heed(choices);
    this.#hasBadge = settings.badge;
    this.#showCount();
    if (this.#verdict.state !== undefined || this.#session) return;
    this.#ending = new AbortController();
    this.#session = new PageSession(
      {
        changed: (summary) => this.#report(summary),
        opened: (mark) => this.#onOpened(mark),
        popupWanted: () => tell('open-popup', {}),
        ...keepers(),
        isAlive: () => this.#checkLife(),
      },
      this.#ending.signal,
    );
    this.#session.heed(choices);
    this.#session.start();
  }

  #end(): void {
    this.#ending?.abort();
    if (this.#session && this.#isAlive()) this.#report(NOTHING);
    this.#session = undefined;
  }

  #checkLife(): boolean {
    const alive = this.#isAlive();
    if (!alive) this.#lifetime.abort();
    return alive;
  }

  /** A page that is left may come back as it was; a frame that is taken out does not. */
  #followPage(signal: AbortSignal): void {
    const options = { capture: true, signal };
    // Most frames never had anything to say, and must not wake anybody when they go.
    const hasSpoken = () => this.#summary !== NOTHING;
    addEventListener(
      'pagehide',
      () => !this.#isTop && hasSpoken() && tell('frame-changed', NOTHING),
      options,
    );
    addEventListener(
      'pageshow',
      ({ persisted }) => {
        if (!persisted || !hasSpoken()) return;
        this.#shownCount = 0;
        this.#report(this.#summary);
      },
      options,
    );
    // A card under the pointer is open in one frame while the keyboard is in another.
    addEventListener(
      'keydown',
      ({ isTrusted, key }) => {
        if (!isTrusted || key !== 'Escape' || !this.#isOpenElsewhere) return;
        this.#isOpenElsewhere = false;
        tell('close-cards', {});
      },
      options,
    );
  }

  #report(summary: Summary): void {
    this.#summary = summary;
    if (!this.#isTop) return void this.#reportUp(summary);
    this.#keep(TOP, summary);
  }

  /** Notes what a frame shows, and tells who wants to know. */
  #keep(frameId: number, summary: Summary): void {
    this.#reports.set(frameId, summary);
    this.#showCount();
    this.#tellFollower();
  }

  #tellFollower(): void {
    if (this.#isFollowed) tell('page-changed', {});
    this.#isFollowed = false;
  }

  #switch(on: boolean): null {
    this.#isOff = !on;
    this.#apply(this.#settings);
    this.#tellFollower();
    return null;
  }

  async #reportUp(summary: Summary): Promise<void> {
    const isCurrent = () => this.#summary === summary && !this.#lifetime.signal.aborted;
    const order = await reportUp(summary, isCurrent);
    // New in a page that is switched off.
    if (order?.off) this.#switch(false);
  }

  #showCount(): void {
    const count = this.#hasBadge ? this.#reports.count : 0;
    if (count === this.#shownCount) return;
    this.#shownCount = count;
    tell('show-count', { count });
  }

  #onOpened({ conceptId, text, reason }: Mark): void {
    this.#checkLife();
    const opened = { conceptId, text, reason };
    this.#lastOpened = opened;
    tell('card-opened', { session: this.#name, opened });
  }

  #handlers(): Handlers {
    return {
      'jump-to': ({ conceptId, index }) => this.#guide.jumpTo(conceptId, index),
      'switch-page': ({ on }) => this.#switch(on),
      'card-opened-in': ({ session, opened }) => {
        this.#lastOpened = opened;
        this.#isOpenElsewhere = session !== this.#name;
        if (this.#isOpenElsewhere) this.#session?.presenter?.close();
        return null;
      },
      'accept-meaning': async ({ form }) => {
        await refuseMeaning(siteOfFrame(), form, false);
        return null;
      },
      'private-changed': async () => {
        await this.#catchUp?.();
        return null;
      },
      'close-card': () => {
        this.#session?.presenter?.close();
        return null;
      },
    };
  }

  #topHandlers(): Handlers {
    return {
      'get-page-status': async ({ follow = false }) => {
        const status = await this.#status();
        this.#isFollowed = follow;
        return status;
      },
      'get-page-address': () => ({ title: document.title, address: location.href }),
      'step-to': ({ direction }) => this.#guide.stepTo(direction),
      'open-card': () => this.#guide.openCard(),
      'frame-reported': ({ frameId, found, held }) => {
        this.#keep(frameId, { found, held });
        return { off: this.#isOff };
      },
    };
  }

  async #status(): Promise<PageStatus> {
    await this.#ready.promise;
    const summary = await this.#session?.summary();
    if (summary) this.#reports.set(TOP, summary);
    const painting = this.#session?.painting;
    const found = this.#session ? this.#reports.found : [];
    const { state, privateReason } = this.#verdict;
    const seen = found.length === 0 ? 'no-terms' : painting?.painter === 'none' ? 'cannot-paint' : 'shown';
    return {
      state: state ?? seen,
      host: hostOf(location),
      found,
      held: this.#session ? this.#reports.held : [],
      painter: painting?.painter ?? 'none',
      painterReason: painting?.reason ?? 'painter_nothing',
      ...(this.#lastOpened ? { lastOpened: this.#lastOpened } : {}),
      ...(privateReason ? { privateReason } : {}),
    };
  }
}
