// Text as the matcher compares it: one spelling for everything that reads the same, with an exact way back.
// Accents go, ligatures and full-width forms open up, apostrophes are straight, invisible characters vanish, and
// whatever joins two words (spaces, one hyphen or dash) is one space. A spaced dash parts clauses, so it stays a dash.

/** A text folded for comparison. `lower` and `cased` have the same length. */
export interface Folded {
  readonly lower: string;
  readonly cased: string;
  /** Offset in the original text of folded character `index`; `index` may equal the length. */
  originalOf(index: number): number;
}

const APOSTROPHES = /[\u2018\u2019\u201b\u02bc\u02b9\u2032\uff07\uff40\u00b4`]/;
const DASHES = /[-\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/;
const SPACES = /[\s\u00a0]/;
const INVISIBLE =
  /[\u034f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[\ufe00-\ufe0f]/;
const COMPATIBLE = /[\uff00-\uffef\ufb00-\ufb06]/;
const OPENS =
  /[\u0300-\u036f\u00c0-\u024f\u1e00-\u1eff\u0370-\u052f\u2126\u212a\u212b\uff00-\uffef\ufb00-\ufb06]/;

const cache = new Map<string, string>();

/** What one non-ASCII character folds to, case kept: '' when invisible, ' ' for spaces, '-' for dashes. */
export function foldCharacter(character: string): string {
  let folded = cache.get(character);
  if (folded !== undefined) return folded;
  if (INVISIBLE.test(character)) folded = '';
  else if (SPACES.test(character)) folded = ' ';
  else if (DASHES.test(character)) folded = '-';
  else if (APOSTROPHES.test(character)) folded = "'";
  else if (OPENS.test(character))
    folded = character
      .normalize(COMPATIBLE.test(character) ? 'NFKD' : 'NFD')
      .replace(/\p{M}/gu, '')
      // The Greek numeral sign comes apart into one of these.
      .replace(APOSTROPHES, "'");
  else folded = character;
  // A character whose lower case has another length would part the two strings.
  if (folded.toLowerCase().length !== folded.length) folded = folded.toLowerCase();
  if (cache.size < 5000) cache.set(character, folded);
  return folded;
}

const PLAIN = /^[!-,.-~]+(?: [!-,.-~]+)*$/;

/** Finds what vanishes when folded, or folds to letters or digits of ASCII. */
const FOLDS =
  /[\u00ad\u00c0-\u024f]|[\u0300-\u036f]|[\u0483-\u0489]|[\u061c\u180e\u1e00-\u1eff\u200b-\u200f\u202a-\u202e\u2060-\u2069\u212a\u212b\ufb00-\ufb06\ufeff\uff00-\uffef]|[\ufe00-\ufe0f]/;
/** Marks of other scripts stay: they part words. */
const VANISHING = new RegExp(`${INVISIBLE.source}|[\u0300-\u036f]|[\u0483-\u0489]`, 'g');
const EACH_COMPATIBLE = new RegExp(COMPATIBLE, 'g');

/**
 * A text in which every word that folds to ASCII stands in ASCII, its case kept. All else is no better than it was. Other than `fold` it is
 * the engine's work, at full speed from the first text on, and leads nowhere back.
 */
export function plainLetters(text: string): string {
  if (!FOLDS.test(text)) return text;
  const opened = text.replace(EACH_COMPATIBLE, (character) =>
    character.normalize('NFKD').replace(/\p{M}/gu, ''),
  );
  return opened.normalize('NFD').replace(VANISHING, '');
}

/** Folds a text. Pure ASCII with single spaces and no hyphen, the commonest case, needs no map. */
export function fold(text: string): Folded {
  if (PLAIN.test(text) && !text.includes('`')) {
    return {
      lower: text.toLowerCase(),
      cased: text,
      originalOf: (index) => index,
    };
  }
  const offsets: number[] = [];
  let cased = '';
  // State of the run of spaces and dashes being read: where it began, and what is in it.
  let runStart = -1;
  let spaces = 0;
  let dashes = 0;
  const endRun = () => {
    if (runStart < 0) return;
    const joins = dashes === 0 || (dashes === 1 && spaces === 0);
    cased += joins ? ' ' : '-';
    offsets.push(runStart);
    runStart = -1;
    spaces = 0;
    dashes = 0;
  };
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const raw = text.charAt(index);
    const character = code < 0x80 ? (code <= 0x20 ? ' ' : code === 0x60 ? "'" : raw) : foldCharacter(raw);
    if (character === ' ' || character === '-') {
      if (runStart < 0) runStart = index;
      if (character === ' ') spaces += 1;
      else dashes += 1;
    } else if (character !== '') {
      endRun();
      cased += character;
      for (let extra = 0; extra < character.length; extra += 1) offsets.push(index);
    }
  }
  endRun();
  offsets.push(text.length);
  return {
    lower: cased.toLowerCase(),
    cased,
    originalOf: (index) => offsets[index] ?? text.length,
  };
}

/** A form as the lexicon keys it: folded, case kept, ends trimmed. */
export function foldForm(form: string): string {
  return fold(form.trim()).cased;
}
