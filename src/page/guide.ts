// Leads the reader from mark to mark: by the keys, and from the popup's list.
import type { Mark } from '../painting/mark.ts';
import type { PageSession } from './page-session.ts';
import { scrollToMark } from './scroll-to.ts';
import { type Direction, markToward } from './steps.ts';

/** Knows where the reader was led last in one frame, over all its sessions. */
export class Guide {
  readonly #session: () => PageSession | undefined;
  #last: Mark | undefined;

  constructor(session: () => PageSession | undefined) {
    this.#session = session;
  }

  /** Scrolls to one mention of a concept. */
  jumpTo(conceptId: string, index: number): null {
    const { marks = [], painter } = this.#session() ?? {};
    const own = marks.filter((mark) => mark.conceptId === conceptId);
    const mark = own[index % Math.max(1, own.length)];
    if (mark && painter && scrollToMark(painter, mark)) this.#last = mark;
    return null;
  }

  /** Goes on to the next or previous mark and opens its card. */
  stepTo(direction: Direction): null {
    const { marks = [], painter, presenter } = this.#session() ?? {};
    if (!painter || !presenter) return null;
    const mark = markToward(direction, marks, presenter.open ?? this.#last, painter);
    if (mark) this.#present(mark, true);
    return null;
  }

  /** Opens the card of the mark where the reader is. */
  openCard(): null {
    const { marks = [], painter, presenter } = this.#session() ?? {};
    if (!painter || !presenter) return null;
    const last = this.#last && marks.includes(this.#last) ? this.#last : undefined;
    const mark = presenter.open ?? last ?? markToward('next', marks, undefined, painter);
    if (mark) this.#present(mark, mark !== presenter.open);
    return null;
  }

  #present(mark: Mark, scroll: boolean): void {
    const { painter, presenter } = this.#session() ?? {};
    this.#last = mark;
    if (scroll && painter) scrollToMark(painter, mark);
    presenter?.present(mark, true);
  }
}
