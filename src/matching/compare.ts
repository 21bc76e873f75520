// Whether a text goes on with given letters, as fold.ts would have both read, without folding the text.
import { DASH, foldedAt, INVISIBLE, isLetter, kindAt, LIGATURE, OTHER, SPACE } from './units.ts';

/**
 * Where `letters`, which are folded and in lower case, end in a text that goes on with them at `at`; what is invisible behind them
 * belongs to them. -1 when the text goes on otherwise, or the word they end in does.
 */
export function endOfLetters(text: string, at: number, letters: string): number {
  const { length } = text;
  let end = at;
  for (let index = 0; index < letters.length; ) {
    if (end >= length) return -1;
    const kind = kindAt(text, end);
    if (kind > LIGATURE) {
      if (kind !== letters.charCodeAt(index)) return -1;
      index += 1;
      end += 1;
    } else if (kind === INVISIBLE) {
      end += 1;
    } else if (kind === SPACE || kind === DASH) {
      const behind = endOfJoint(text, end, letters.charCodeAt(index));
      if (behind < 0) return -1;
      index += 1;
      end = behind;
    } else {
      const folded = foldedAt(text, end);
      if (!letters.startsWith(folded, index)) return -1;
      index += folded.length;
      end += 1;
    }
  }
  while (end < length && kindAt(text, end) === INVISIBLE) end += 1;
  return end < length && isLetter(kindAt(text, end)) ? -1 : end;
}

const ONE_SPACE = 0x20;
const ONE_DASH = 0x2d;

/** The end of the spaces and dashes at `at`, when they fold to `wanted`: one space where they join words, else a dash. */
function endOfJoint(text: string, at: number, wanted: number): number {
  let spaces = 0;
  let dashes = 0;
  let end = at;
  for (; end < text.length; end += 1) {
    const kind = kindAt(text, end);
    if (kind === SPACE) spaces += 1;
    else if (kind === DASH) dashes += 1;
    else if (kind !== INVISIBLE) break;
  }
  const joins = dashes === 0 || (dashes === 1 && spaces === 0);
  return wanted === (joins ? ONE_SPACE : ONE_DASH) ? end : -1;
}

/** What `nextLetter` says of a ligature. */
export const SEVERAL = -1;

/** The letter that begins the next word of a text, where nothing but spaces and dashes stand before it; 0 where there is none. */
export function nextLetter(text: string, at: number): number {
  for (let end = at; end < text.length; end += 1) {
    const kind = kindAt(text, end);
    if (kind > LIGATURE) return kind;
    if (kind === LIGATURE) return SEVERAL;
    if (kind === OTHER) break;
  }
  return 0;
}
