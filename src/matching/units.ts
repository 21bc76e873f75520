// What each UTF-16 unit of a text is to the matcher, looked up in a table: fold.ts and word-edges.ts say what it is, here it is known.
// So a text need not be folded to be searched.
import { foldCharacter } from '../knowledge/fold.ts';
import { isWordAt } from './word-edges.ts';

/** Vanishes when folded. */
export const INVISIBLE = 1;
export const SPACE = 2;
export const DASH = 3;
/** Folds to something that is no part of a word: `foldedAt` tells what. */
export const OTHER = 4;
/** A ligature, which folds to several letters: `foldedAt` tells which. */
export const LIGATURE = 5;
// Anything above is the letter or digit it folds to, in lower case.

/** True for what a word is made of. */
export const isLetter = (kind: number): boolean => kind >= LIGATURE;

const ASCII = new Uint8Array(128);
for (let code = 0; code < 128; code += 1) {
  const character = String.fromCharCode(code);
  if (/\w/.test(character)) ASCII[code] = character.toLowerCase().charCodeAt(0);
  else if (code <= 0x20) ASCII[code] = SPACE;
  else ASCII[code] = character === '-' ? DASH : OTHER;
}

/** The same for the rest, zero where nobody has asked yet; made for the first page that needs it. */
let rest: Uint16Array | undefined;

/** What the unit at `at` is. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 128 ? (ASCII[code] as number) : kindOfRest(text, at, code);
}

function kindOfRest(text: string, at: number, code: number): number {
  // Half of a character: the other half tells.
  if (code >= 0xd800 && code <= 0xdfff) return isWordAt(text, at) ? code : OTHER;
  rest ??= new Uint16Array(0x10000);
  const known = rest[code] as number;
  if (known !== 0) return known;
  const folded = foldedAt(text, at);
  let kind = OTHER;
  if (folded === '') kind = INVISIBLE;
  else if (folded === ' ') kind = SPACE;
  else if (folded === '-') kind = DASH;
  else if (isWordAt(folded, 0)) kind = folded.length === 1 ? folded.charCodeAt(0) : LIGATURE;
  rest[code] = kind;
  return kind;
}

/** What the unit at `at` folds to, in lower case. */
export function foldedAt(text: string, at: number): string {
  const unit = text.charAt(at);
  if (unit === '`') return "'";
  return unit < '\u0080' ? unit.toLowerCase() : foldCharacter(unit).toLowerCase();
}
