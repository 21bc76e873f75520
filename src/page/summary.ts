// What the popup is told of one frame: terms found and words held back, counted. Pure.
import type { FoundTerm, HeldTerm } from '../extension/page-status.ts';
import type { Mark } from '../painting/mark.ts';
import type { Work } from '../relevance/work.ts';
import type { Held } from './compose-marks.ts';

/** What a frame reports; the frame's number is added by who receives it. */
export interface Summary {
  readonly found: Omit<FoundTerm, 'frameId'>[];
  readonly held: HeldTerm[];
}

/** Nothing found, nothing held back. */
export const NOTHING: Summary = { found: [], held: [] };

/** Longest text that travels in a report; a match cannot be much longer, a page could make it so with spaces. */
const LONGEST = 120;
const tidy = (text: string) => text.replace(/\s+/g, ' ').slice(0, LONGEST);

/** Counts marks by concept, and held matches by concept, text and reason. */
export function* summarize(marks: readonly Mark[], held: readonly Held[]): Work<Summary> {
  const found = new Map<string, Omit<FoundTerm, 'frameId'>>();
  for (const { conceptId, text, reason } of marks) {
    yield;
    const term = found.get(conceptId) ?? {
      conceptId,
      count: 0,
      firstText: tidy(text),
      why: [],
    };
    term.count += 1;
    if (!term.why.some((known) => known.reason === reason)) term.why.push({ text: tidy(text), reason });
    found.set(conceptId, term);
  }
  const kept = new Map<string, HeldTerm>();
  for (const { match, reason, detail } of held) {
    yield;
    const { conceptId } = match.form;
    const text = tidy(match.text);
    const told = detail === undefined ? undefined : tidy(detail);
    const key = `${conceptId} ${text.toLowerCase()} ${reason} ${told ?? ''}`;
    const term = kept.get(key) ?? {
      conceptId,
      text,
      count: 0,
      reason,
      ...(told === undefined ? {} : { detail: told }),
    };
    term.count += 1;
    kept.set(key, term);
  }
  return { found: [...found.values()], held: [...kept.values()] };
}
