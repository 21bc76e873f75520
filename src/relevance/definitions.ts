// Abbreviations bound by their definition on the page: "long form (ABC)" and "ABC (long form)", after Schwartz & Hearst
// (2003): the letters of the short form must be found in order in the words beside it, the first one starting a word.
import type { Match } from '../matching/find-terms.ts';
import type { Passage } from './passage.ts';

/** A definition found on the page. `ours` is true when the long form is a term of the same concept. */
export interface Definition {
  readonly letters: string;
  readonly ours: boolean;
  readonly longForm: string;
}

/** The long form that `letters` abbreviate at the end of `before`, or undefined. At most min(n + 5, 2n) words long. */
export function longFormBefore(before: string, letters: string): string | undefined {
  const most = Math.min(letters.length + 5, letters.length * 2);
  const window = before.trimEnd().split(/\s+/).slice(-most).join(' ');
  let at = window.length;
  for (let index = letters.length - 1; index >= 0; index -= 1) {
    const letter = letters.charAt(index).toLowerCase();
    if (!/[\p{L}\p{Nd}]/u.test(letter)) continue;
    do {
      at -= 1;
      if (at < 0) return undefined;
    } while (
      window.charAt(at).toLowerCase() !== letter ||
      (index === 0 && at > 0 && /[\p{L}\p{Nd}]/u.test(window.charAt(at - 1)))
    );
  }
  const longForm = window.slice(at);
  return longForm.length > letters.length && !longForm.includes(letters) ? longForm : undefined;
}

const sameConcept = (a: Match, b: Match) => a !== b && a.form.conceptId === b.form.conceptId;

/** The definition of an ambiguous match where it stands, if its sentence gives one. */
export function definitionAt(passage: Passage, match: Match): Definition | undefined {
  const before = passage.text.slice(0, match.start);
  const after = passage.text.slice(match.end);
  const letters = match.text;
  const opening = /[([]\s*(?:or|also|abbreviated)?[\s"“‘']*$/.exec(before);
  if (opening) {
    const ours = passage.matches.find(
      (other) => sameConcept(other, match) && passage.text.slice(other.end, opening.index).trim() === '',
    );
    if (ours) return { letters, ours: true, longForm: ours.text };
    const longForm = longFormBefore(before.slice(0, opening.index), letters);
    if (longForm !== undefined) return { letters, ours: holdsTerm(passage, longForm, match), longForm };
  }
  const inside = /^\s*[([]\s*([^()[\]]{3,120})[)\]]/.exec(after);
  const content = inside?.[1];
  if (inside && content !== undefined) {
    const start = match.end + inside[0].indexOf(content);
    const ours = passage.matches.find((other) => sameConcept(other, match) && other.start === start);
    if (ours) return { letters, ours: true, longForm: ours.text };
    const longForm = longFormBefore(content, letters);
    if (longForm !== undefined && content.trim().startsWith(longForm)) {
      return { letters, ours: holdsTerm(passage, longForm, match), longForm };
    }
  }
  return undefined;
}

/** True when a specific term of ours covers the long form, as "generalised myasthenia gravis (MG)". */
function holdsTerm(passage: Passage, longForm: string, match: Match): boolean {
  return passage.matches.some(
    (other) => other !== match && other.form.tier === 'specific' && other.text.includes(longForm),
  );
}
