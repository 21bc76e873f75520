// The hover card's place in a page: one host in the top layer, a closed shadow root, styles the page cannot reach. Events in
// it stop there. It never sees a mark.
import { CARD_ELEMENT } from '../names.ts';
import type { CardProps } from './card.tsx';
import { layAtFoot, lineNear, placeAt, setStyle } from './placement.ts';
import { renderCard, unrenderCard } from './render-card.tsx';
import { layerOf, type Stage } from './stage.ts';

const XHTML = 'http://www.w3.org/1999/xhtml';
/** Kept from the page while they happen in the card, so that its shortcuts and click handlers never see them. */
const CONTAINED = [
  'click auxclick dblclick contextmenu mousedown mouseup mousemove mouseover mouseout pointerdown pointerup pointermove',
  'pointerover pointerout touchstart touchend touchmove wheel keydown keyup keypress focusin focusout input change copy',
].flatMap((line) => line.split(' '));

/** What places a card: the boxes of the term's lines, the pointer, and the page that draws it. */
export interface Anchor {
  readonly lines: readonly DOMRect[];
  readonly at: { readonly x: number; readonly y: number } | undefined;
  readonly stage: Stage;
}

/** What happens on a card that another page draws, whose events this frame does not see. */
export interface AwayListener {
  onEnter(): void;
  onLeave(): void;
  onEscape(): void;
}

/** The one hover card of a frame. */
export class HoverCard {
  #host: HTMLElement | undefined;
  #root: ShadowRoot | undefined;
  #before: Element | null = null;
  readonly #away: AwayListener;
  readonly #looks: string;

  /** `looks` is the style sheet. */
  constructor(away: AwayListener, looks: string) {
    this.#away = away;
    this.#looks = looks;
  }

  /** True when the event happened in the card. */
  owns(event: Event): boolean {
    return this.#host !== undefined && event.composedPath().includes(this.#host);
  }

  /** The card's box in this frame's viewport while it is open there. */
  get box(): DOMRect | undefined {
    return this.#host?.ownerDocument === document ? this.#host.getBoundingClientRect() : undefined;
  }

  /** Draws a card where nobody sees it, and takes it away: what has been run once is run in a fraction of the time. */
  rehearse(props: CardProps): void {
    const nowhere = Document.prototype.createElementNS.call(document, XHTML, 'div');
    renderCard(nowhere, props);
    unrenderCard(nowhere);
  }

  /** Opens the card, or redraws and moves it. With `focus` the keyboard goes into it. */
  async show(props: CardProps, anchor: Anchor, focus = false): Promise<void> {
    const line = lineNear(anchor.lines, anchor.at);
    if (line === undefined) return;
    // A page may have taken it away, and what is drawn there nobody would see.
    if (this.#host?.isConnected === false) this.hide();
    // Placed before it is seen.
    const visibility = this.#host ? 'visible' : 'hidden';
    const host = this.#host ?? this.#open(anchor.stage);
    if (this.#root === undefined) return;
    const isSheet = props.surface === 'sheet';
    // A page may have restyled it since it was opened, or taken it out of the top layer.
    host.style.cssText = '';
    setStyle(host, { ...HOST_STYLE, visibility, width: WIDTHS[props.presets?.text ?? 'standard'] });
    if (!host.matches(':popover-open')) {
      host.popover = 'manual';
      host.showPopover();
    }
    renderCard(this.#root, props);
    const { left, top } = anchor.stage;
    const box = new DOMRect(line.x + left, line.y + top, line.width, line.height);
    if (isSheet) layAtFoot(host, box);
    else await placeAt(host, box);
    setStyle(host, { visibility: 'visible' });
    // A finger's screen reader would not find a sheet that lies at the end of the page.
    if ((focus || isSheet) && this.#host === host) this.#focus(focus);
  }

  /** Moves the focus into the card; it goes back where it was when the card closes. */
  #focus(focusVisible: boolean): void {
    this.#before ??= document.activeElement;
    const first = this.#root?.querySelector<HTMLElement>('button, a[href], [tabindex]');
    // After a click in the page browsers would hide a focus that a script moves, though a reader who uses the keyboard looks for it.
    first?.focus({ preventScroll: true, focusVisible });
  }

  /** Closes the card and gives the keyboard back. */
  hide(): void {
    const before = this.#before;
    // A reader who has moved on since is not called back.
    const hadFocus = this.#root?.activeElement != null;
    if (this.#root) unrenderCard(this.#root);
    this.#host?.remove();
    this.#host = undefined;
    this.#root = undefined;
    this.#before = null;
    if (hadFocus && before instanceof HTMLElement && before.isConnected)
      before.focus({ preventScroll: true });
  }

  #open(stage: Stage): HTMLElement {
    const { page } = stage;
    // A page may have a class of its own behind this name, which would be given the root of an element that it made. Made in a document
    // without any such class, the element is the page's when it comes there, but its root stays closed.
    const host = Document.prototype.createElementNS.call(new Document(), XHTML, CARD_ELEMENT) as HTMLElement;
    const root = host.attachShadow({ mode: 'closed' });
    Document.prototype.adoptNode.call(page, host);
    // A sheet can be adopted only in the document whose window made it.
    const { CSSStyleSheet: Sheet } = (page.defaultView ?? window) as typeof globalThis;
    const sheet = new Sheet();
    sheet.replaceSync(this.#looks);
    root.adoptedStyleSheets = [sheet];
    for (const type of CONTAINED) root.addEventListener(type, (event) => event.stopPropagation());
    if (page !== document) this.#listenAway(host, root);
    layerOf(stage).append(host);
    this.#host = host;
    this.#root = root;
    return host;
  }

  #listenAway(host: HTMLElement, root: ShadowRoot): void {
    host.addEventListener('pointerenter', ({ isTrusted }) => isTrusted && this.#away.onEnter());
    host.addEventListener('pointerleave', ({ isTrusted }) => isTrusted && this.#away.onLeave());
    root.addEventListener('keydown', (event) => {
      if (event.isTrusted && (event as KeyboardEvent).key === 'Escape') this.#away.onEscape();
    });
  }
}

/** Text that is larger by a quarter needs more of a line. */
const WIDTHS = { standard: 'min(360px, calc(100vw - 30px))', large: 'min(420px, calc(100vw - 30px))' };

const HOST_STYLE = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  'z-index': '2147483647',
  overflow: 'visible',
};
