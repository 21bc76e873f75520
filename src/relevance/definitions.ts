// Abbreviations bound by their definition on the page: "long form (ABC)" and "ABC (long form)", after Schwartz & Hearst
// (2003): the letters of the short form must be found in order in the words beside it, the first one starting a word.
import type { Tier } from '../knowledge/schema.ts';
import type { Match } from '../matching/find-terms.ts';
import type { Passage } from './passage.ts';

/** A definition found on the page. `tier` is that of our long form; absent where the letters stand for something else. */
export interface Definition {
  readonly letters: string;
  readonly longForm: string;
  readonly tier?: Tier;
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

/** The definition of an ambiguous match where it stands, if its sentence gives one. */
export function definitionAt(passage: Passage, match: Match): Definition | undefined {
  return definedBefore(passage, match) ?? definedAfter(passage, match);
}

/** "long form (ABC)" */
function definedBefore(passage: Passage, match: Match): Definition | undefined {
  const before = passage.text.slice(0, match.start);
  const opening = /[([]\s*(?:or|also|abbreviated)?[\s"“‘']*$/.exec(before);
  if (opening === null) return undefined;
  const ours = longFormOf(passage, match, ({ end }) => {
    return end <= opening.index && passage.text.slice(end, opening.index).trim() === '';
  });
  return ours ?? definitionFrom(passage, match, longFormBefore(before.slice(0, opening.index), match.text));
}

/** "ABC (long form)" */
function definedAfter(passage: Passage, match: Match): Definition | undefined {
  const inside = /^\s*[([]\s*([^()[\]]{3,120})[)\]]/.exec(passage.text.slice(match.end));
  const content = inside?.[1];
  if (inside === null || content === undefined) return undefined;
  const start = match.end + inside[0].indexOf(content);
  const ours = longFormOf(passage, match, (other) => other.start === start);
  if (ours) return ours;
  const longForm = longFormBefore(content, match.text);
  return longForm !== undefined && content.trim().startsWith(longForm)
    ? definitionFrom(passage, match, longForm)
    : undefined;
}

/** Our definition, when a term of the same concept that says more than letters stands where `isThere` wants it. */
function longFormOf(
  { matches }: Passage,
  match: Match,
  isThere: (other: Match) => boolean,
): Definition | undefined {
  const long = matches.find(
    (other) =>
      other.form.conceptId === match.form.conceptId && other.form.tier !== 'ambiguous' && isThere(other),
  );
  return long && { letters: match.text, longForm: long.text, tier: long.form.tier };
}

/** A definition by whatever words precede; ours when a specific term covers them: "generalised myasthenia gravis (MG)". */
function definitionFrom(
  { matches }: Passage,
  match: Match,
  longForm: string | undefined,
): Definition | undefined {
  if (longForm === undefined) return undefined;
  const covers = matches.some(({ form, text }) => form.tier === 'specific' && text.includes(longForm));
  return { letters: match.text, longForm, ...(covers ? { tier: 'specific' as const } : {}) };
}

/** Definitions of a page by their letters, each with the number of the passage it stands in. */
export type Definitions = ReadonlyMap<string, readonly (Definition & { readonly passage: number })[]>;

/** The last definition of letters (or of their singular) up to a passage, else the first on the page. */
export function bindingOf(
  letters: string,
  passage: number,
  definitions: Definitions,
): Definition | undefined {
  const known = definitions.get(letters) ?? definitions.get(letters.replace(/s$/, ''));
  return known?.findLast((definition) => definition.passage <= passage) ?? known?.[0];
}

/** True when any word of a text is bound to something that is not ours: "ALS clinic" where ALS is advanced life support. */
export function isBoundAway(text: string, passage: number, definitions: Definitions): boolean {
  if (definitions.size === 0) return false;
  return text.split(/[^\p{L}\p{Nd}]+/u).some((word) => {
    const binding = bindingOf(word, passage, definitions);
    return binding !== undefined && binding.tier === undefined;
  });
}
