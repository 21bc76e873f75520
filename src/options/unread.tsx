// Parts of a page of ours that our reader is to pass over.
import { type ComponentChildren, h } from 'preact';
import { PREFIX } from '../names.ts';

/** What stands in it is not marked: no element whose name begins with our prefix is ever read. It takes no part in the layout. */
export function Unread({ children }: { children: ComponentChildren }) {
  return h(`${PREFIX}-unread`, null, children);
}
