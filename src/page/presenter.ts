// Joins hover and card: which mark is open, and the card that explains it.
import type { Keep } from '../card/actions.tsx';
import type { CardProps } from '../card/card.tsx';
import type { HoverCard } from '../card/hover-card.ts';
import { reasonSentence } from '../card/reason.ts';
import { findStage } from '../card/stage.ts';
import { ask } from '../extension/messages.ts';
import type { NameOrder, Presets } from '../extension/presets.ts';
import { DEFAULTS } from '../extension/settings.ts';
import { Hover } from '../hover/hover.ts';
import { paceOf, pointsWithin } from '../hover/pace.ts';
import { closeOnEscape, followPointer } from '../hover/pointer.ts';
import { named } from '../knowledge/naming.ts';
import type { Mark } from '../painting/mark.ts';
import type { Painter } from '../painting/painter.ts';
import type { CardStore, StoredCard } from './card-store.ts';

/** What a presenter tells its owner. */
export interface PresenterOwner {
  opened(mark: Mark): void;
  popupWanted(): void;
  /** The reader knows a concept, or after all does not; undefined where that cannot be kept. */
  readonly known: ((conceptId: string, isKnown: boolean) => Promise<void>) | undefined;
  /** A form means something else on this site, or after all does not. */
  readonly refused: ((form: string, isRefused: boolean) => Promise<void>) | undefined;
}

/** Opens and closes cards for the marks of one frame. */
export class Presenter {
  readonly #painter: Painter;
  readonly #cards: CardStore;
  readonly #owner: PresenterOwner;
  /** What draws the card is not run before a term is pointed at: most pages are read without. */
  #card: HoverCard | undefined;
  #drawer: Promise<HoverCard | undefined> | undefined;
  readonly #hover: Hover<Mark>;
  #pointer: { x: number; y: number; isTouch: boolean } | undefined;
  #takeFocus = false;
  #takenOut: Mark | undefined;
  #presets: Presets & { names: NameOrder } = DEFAULTS;

  constructor(painter: Painter, cards: CardStore, owner: PresenterOwner, signal: AbortSignal) {
    this.#painter = painter;
    this.#cards = cards;
    this.#owner = owner;
    const pace = () => paceOf(this.#presets.pointing);
    this.#hover = new Hover<Mark>(
      {
        get pace() {
          return pace();
        },
        show: (mark, pinned) => void this.#show(mark, pinned),
        hide: () => this.#card?.hide(),
      },
      signal,
    );
    followPointer<Mark>(
      {
        termAt: (x, y, finger) => {
          this.#pointer = { x, y, isTouch: finger !== undefined };
          for (const [nearX, nearY] of pointsWithin(x, y, pace(), finger === 'tap')) {
            const mark = painter.markAt(nearX, nearY);
            if (mark === undefined) continue;
            // Ready by the time it is to open; a finger does not wait.
            void (finger === undefined ? this.#rehearse(mark) : this.#getCard());
            return mark;
          }
          return undefined;
        },
        intend: (intention) => this.#hover.intend(intention),
        isOnCard: (event) => this.#card?.owns(event) ?? false,
        cardBox: () => this.#card?.box,
      },
      signal,
    );
    closeOnEscape(
      () => this.#hover.open !== undefined,
      () => this.close(),
      signal,
    );
    signal.addEventListener('abort', () => this.#card?.hide());
  }

  /** From now on cards open and look so. */
  wear(presets: Presets & { names: NameOrder }): void {
    this.#presets = presets;
  }

  /** The mark whose card is open. */
  get open(): Mark | undefined {
    return this.#hover.open;
  }

  /** Opens a card on purpose: from the keyboard, with the focus in it. */
  present(mark: Mark, focus: boolean): void {
    this.#pointer = undefined;
    this.#takeFocus = focus;
    this.#hover.intend({ type: 'open', term: mark, pinned: true });
  }

  /** Closes the card of a mark that is gone, unless it was the reader who took it out there. */
  keepOnly(marks: readonly Mark[]): void {
    const { open } = this;
    if (open && open !== this.#takenOut && !marks.includes(open)) this.close();
  }

  close(): void {
    this.#hover.intend({ type: 'dismiss' });
  }

  #getCard(): Promise<HoverCard | undefined> {
    const create = async () => {
      const [{ HoverCard: Card }, { css }] = await Promise.all([
        import('../card/hover-card.ts'),
        ask('get-looks', {}),
      ]);
      const away = {
        onEnter: () => this.#hover.intend({ type: 'on-card' }),
        onLeave: () => this.#hover.intend({ type: 'away' }),
        onEscape: () => this.close(),
      };
      this.#card = new Card(away, css);
      return this.#card;
    };
    // Nobody answered: the next term that is pointed at asks again.
    this.#drawer ??= create().catch(() => {
      this.#drawer = undefined;
      return undefined;
    });
    return this.#drawer;
  }

  /** Sees to it that what draws the card is here, and once that it has been run: the first card would be some frames late. */
  async #rehearse(mark: Mark): Promise<void> {
    const isFirst = this.#drawer === undefined;
    const card = await this.#getCard();
    const stored = this.#cards.find(mark.conceptId);
    if (isFirst && stored && this.#hover.open === undefined)
      card?.rehearse(this.#propsOf(mark, stored, false));
  }

  async #show(mark: Mark, pinned: boolean): Promise<void> {
    const focus = this.#takeFocus;
    this.#takeFocus = false;
    if (this.#cards.find(mark.conceptId) === undefined)
      await this.#cards.load([mark.conceptId]).catch(() => {});
    const stored = this.#cards.find(mark.conceptId);
    const card = await this.#getCard();
    if (this.#hover.open !== mark) return;
    const lines = this.#painter.rectsOf(mark);
    // Without a card to show nothing is open: the page's next Escape is the page's.
    if (stored === undefined || card === undefined || lines.length === 0) return this.close();
    const stage = findStage(this.#painter.elementOf(mark));
    if (stage === undefined) return this.#showInPopup(mark, pinned);
    await card.show(
      this.#propsOf(mark, stored, pinned),
      {
        lines,
        at: this.#pointer,
        stage,
      },
      focus,
    );
    this.#owner.opened(mark);
  }

  #propsOf(mark: Mark, stored: StoredCard, pinned: boolean): CardProps {
    const { known, refused } = this.#owner;
    const isTouch = this.#pointer?.isTouch;
    return {
      card: named(stored.card, this.#presets.names),
      compiled: stored.compiled,
      text: mark.text,
      reason: reasonSentence(mark.reason, mark.text),
      theme: mark.tone === 'dark' ? 'dark' : 'light',
      surface: isTouch ? 'sheet' : 'floating',
      presets: this.#presets,
      pinned,
      // Nothing but the reader closes a sheet.
      onPin: isTouch ? undefined : () => this.#hover.intend({ type: 'pin' }),
      onClose: () => this.close(),
      onOpenPopup: () => this.#owner.popupWanted(),
      onWrite: (use) => ask('get-text', { id: mark.conceptId, use }),
      onKnow: this.#keep(mark, known, mark.conceptId),
      onRefuse: this.#keep(mark, refused, mark.form),
    };
  }

  /** A choice of the reader that takes the mark away; its card stays, to say so and to take that back. */
  #keep(mark: Mark, choose: PresenterOwner['known'], what: string): Keep | undefined {
    return (
      choose &&
      ((isChosen) => {
        this.#takenOut = mark;
        return choose(what, isChosen);
      })
    );
  }

  /** A frame too small for a card, in a page of another site: a click opens the popup, resting the pointer does nothing. */
  #showInPopup(mark: Mark, pinned: boolean): void {
    this.close();
    if (!pinned) return;
    this.#owner.opened(mark);
    this.#owner.popupWanted();
  }
}
