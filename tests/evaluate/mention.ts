// A mention: a word of ours as it stands on a page, with the words around it in the one normal form that labels are written in.
import type { Tier } from '../../src/knowledge/schema.ts';

/** Words on a page. `before` and `after` are the rest of their block, a few hundred characters of it at most. */
export interface Surrounded {
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** A word the matcher finds in the readable text of a page, whatever relevance says of it. */
export interface Mention extends Surrounded {
  readonly concept: string;
  readonly tier: Tier;
  /** True when the extension has painted exactly this word. */
  readonly marked: boolean;
}

/** Everything of one page. `stray` is what is painted and is no mention. */
export interface PageMentions {
  readonly mentions: readonly Mention[];
  readonly stray: readonly Surrounded[];
}

/** White space counts as one space, and so does what stands in a text and is not read (a picture, a button). */
export const flat = (text: string): string => text.replace(/[\s\ufffc]+/g, ' ');

/** The mention in braces between the words around it, `reach` characters on each side. */
export function showMention({ text, before, after }: Surrounded, reach = 60): string {
  const left = before.length > reach ? `…${before.slice(-reach)}` : before;
  const right = after.length > reach ? `${after.slice(0, reach)}…` : after;
  return `${left}{${text}}${right}`;
}
