// Where words begin and end, in every script. Scripts written without spaces, and those whose particles cling to foreign
// words, end a Latin word; letters of other alphabets do not.

const ASCII_WORD = new Uint8Array(128);
for (const character of '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz') {
  ASCII_WORD[character.charCodeAt(0)] = 1;
}

/** Patterns with classes of Unicode take milliseconds to make and to begin, so they stand where few pages come. */
function isWordCharacter(character: string): boolean {
  const isUnspaced =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
  return /[\p{L}\p{M}\p{Nd}]/u.test(character) && !isUnspaced.test(character);
}

const cache = new Map<number, boolean>();

/** True when the UTF-16 unit at `index` belongs to a word that a Latin form could be part of. */
export function isWordAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) return ASCII_WORD[code] === 1;
  if (Number.isNaN(code) || isPlainSign(code)) return false;
  const point = pointAt(text, index, code);
  let known = cache.get(point);
  if (known === undefined) {
    known = isWordCharacter(String.fromCodePoint(point));
    if (cache.size < 20_000) cache.set(point, known);
  }
  return known;
}

/** The signs of nearly every page, quotes and dashes among them. */
function isPlainSign(code: number): boolean {
  if (code >= 0x2000 && code < 0x2070) return true;
  return code < 0xc0 && code !== 0xaa && code !== 0xb5 && code !== 0xba;
}

/** The code point that the unit at `index` is part of; a lone surrogate stands for itself. */
function pointAt(text: string, index: number, code: number): number {
  const isLow = code >= 0xdc00 && code <= 0xdfff;
  const whole = text.codePointAt(isLow ? index - 1 : index) ?? code;
  return isLow && whole < 0x10000 ? code : whole;
}
