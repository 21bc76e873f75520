// Which page draws the card of a term: the one the term is in, or, where that is a small frame, a page around it.
import { parentAcrossRoots, rootElementOf } from '../text/dom.ts';

/** A smaller frame has no room for a card, in CSS pixels. */
const LEAST_WIDTH = 320;
const LEAST_HEIGHT = 240;

/** A document to draw in, and where the frame of the term stands in its viewport. */
export interface Stage {
  readonly page: Document;
  readonly left: number;
  readonly top: number;
  /** The term's element, or the frame around it: tells the layer the card has to be in. */
  readonly element: Element | undefined;
}

/** The stage for a term in this frame; undefined in a small frame whose surroundings are another site's. */
export function findStage(element: Element | undefined): Stage | undefined {
  let stage: Stage = { page: document, left: 0, top: 0, element };
  for (let view: Window = window; isSmall(view) && view !== view.top; view = view.parent) {
    const frame = frameAround(view);
    if (frame === null) return undefined;
    const { left, top } = frame.getBoundingClientRect();
    stage = {
      page: frame.ownerDocument,
      left: stage.left + left + frame.clientLeft,
      top: stage.top + top + frame.clientTop,
      element: frame,
    };
  }
  return stage;
}

function isSmall(view: Window): boolean {
  return view.innerWidth < LEAST_WIDTH || view.innerHeight < LEAST_HEIGHT;
}

function frameAround(view: Window): Element | null {
  try {
    return view.frameElement;
  } catch {
    return null;
  }
}

/** Where the host must stand to be seen and reached: an open modal dialog or fullscreen element around the term, else the root. */
export function layerOf({ page, element }: Stage): Element {
  for (let at = element ?? null; at !== null; at = parentAcrossRoots(at)) {
    if (Element.prototype.matches.call(at, ':modal, :fullscreen')) return at;
  }
  const root = rootElementOf(page);
  if (root === null) throw new Error('a document without a root element has no place for a card');
  return root;
}
