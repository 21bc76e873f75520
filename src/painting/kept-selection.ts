// The reader's selection, kept over a change of wrappers: remembered in terms of the page's own nodes, set again where they are now.
import { childNodesOf, parentNodeOf } from '../text/dom.ts';
import type { Place, WrappedText } from './wrapped-text.ts';

/** A place that does not depend on how text is cut: in a whole text, or before a child (at the end when there is none). */
type WholePlace = Place | { readonly parent: Node; readonly next: Node | null };

/** Does `write`, which wraps or unwraps, and leaves the selection where it was. `texts` are those wrapped at the moment. */
export function keepSelection(texts: ReadonlyMap<Text, WrappedText>, write: () => void): void {
  const selection = getSelection();
  const anchor = selection && wholePlace(selection.anchorNode, selection.anchorOffset, texts);
  const focus = selection && wholePlace(selection.focusNode, selection.focusOffset, texts);
  write();
  if (!selection || !anchor || !focus) return;
  const [from, to] = [placeNow(anchor, texts), placeNow(focus, texts)];
  const moved =
    selection.anchorNode !== from.node ||
    selection.anchorOffset !== from.offset ||
    selection.focusNode !== to.node ||
    selection.focusOffset !== to.offset;
  // Chromium 156 may report the right offsets and yet go on showing the old stretch until the selection is set.
  if (moved || !selection.isCollapsed) selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

function wholePlace(
  node: Node | null,
  offset: number,
  texts: ReadonlyMap<Text, WrappedText>,
): WholePlace | undefined {
  if (node === null) return undefined;
  const next = node instanceof CharacterData ? undefined : (childNodesOf(node)[offset] ?? null);
  for (const text of texts.values()) {
    const place = text.wholePlace({ node, offset }) ?? (next && text.wholePlace({ node: next, offset: 0 }));
    // Before the page's own node is a place of the page already.
    if (place && place.node !== next) return place;
  }
  return next === undefined ? { node, offset } : { parent: node, next };
}

function placeNow(place: WholePlace, texts: ReadonlyMap<Text, WrappedText>): Place {
  if ('node' in place) {
    const text = place.node instanceof Text ? texts.get(place.node) : undefined;
    return text?.pieceAt(place.offset) ?? place;
  }
  const { parent, next } = place;
  const siblings = [...childNodesOf(parent)];
  const index = next !== null && parentNodeOf(next) === parent ? siblings.indexOf(next as ChildNode) : -1;
  return { node: parent, offset: index < 0 ? siblings.length : index };
}
