// What a passage spells out that some letters of ours can also stand for: a phrase of the curators' table, or a name with these initials.
import { type OtherMeanings, spelledOutIn } from './other-meanings.ts';
import type { Passage } from './passage.ts';

/** One way of spelling letters out: a meaning that a curator wrote down, or a phrase that may be a name. */
export interface SpelledOut {
  readonly meaning: string | undefined;
  /** Phrases of the text whose initials are the letters, in capitals as names are written: "Advanced Light Source". */
  readonly phrases: readonly string[];
}

/** Asks a passage about letters. */
export type Spelling = (passage: Passage, letters: string) => SpelledOut | undefined;

/** Prepares to ask about `letters`, as they are written. Most passages are told at once to spell nothing out. */
export function createSpelling(letters: ReadonlySet<string>, others: OtherMeanings): Spelling {
  const patterns = new Map([...letters].map((known) => [known, initialsPattern(known)]));
  const isSilent = createSilence(letters, others);
  return (passage, known) => {
    if (isSilent(passage)) return undefined;
    const meaning = spelledOutIn(passage.text, known.toLowerCase(), others);
    const pattern = patterns.get(known);
    const phrases = (pattern && passage.text.match(pattern)) ?? [];
    return meaning === undefined && phrases.length === 0 ? undefined : { meaning, phrases };
  };
}

/** What joins the words of a name. */
const JOIN = '[\\s-]+(?:(?:of|the|and|for|in|to|on|de|du|la)\\s+)?';
/** The rest of a word. */
const REST = "[\\p{Ll}'’]+";

function initialsPattern(letters: string): RegExp | undefined {
  if (!/^\p{Lu}{3,5}$/u.test(letters)) return undefined;
  const words = [...letters].map((letter) => `${letter}${REST}`);
  return new RegExp(`(?<![\\p{L}\\p{Nd}])${words.join(JOIN)}(?![\\p{L}\\p{Nd}])`, 'gu');
}

/** Three words with capitals, which every name with three initials holds. */
const A_NAME = new RegExp(`\\p{Lu}${REST}${JOIN}\\p{Lu}${REST}${JOIN}\\p{Lu}`, 'u');

/** Passages known to spell none of these letters out: they are asked with every change of their page. */
const SILENT = new WeakMap<OtherMeanings, { letters: string; passages: WeakSet<Passage> }>();

/** One look at a passage for all letters together. */
function createSilence(letters: ReadonlySet<string>, others: OtherMeanings): (passage: Passage) => boolean {
  const asked = [...letters].sort().join(' ');
  const before = SILENT.get(others);
  const silent = before?.letters === asked ? before : { letters: asked, passages: new WeakSet<Passage>() };
  SILENT.set(others, silent);
  const names = others.namesOf([...letters].map((known) => known.toLowerCase()));
  return (passage) => {
    if (silent.passages.has(passage)) return true;
    if (A_NAME.test(passage.text) || names?.test(passage.text.toLowerCase())) return false;
    silent.passages.add(passage);
    return true;
  };
}
