// Rules that look only at a term's neighbours: each has a name, which is the key of its sentence in _locales, and a reason why.
import type { Match } from '../matching/find-terms.ts';
import type { Passage } from './passage.ts';

/** A rule that withholds a match for what stands beside it. */
export interface LocalRule {
  /** Key of the sentence the popup shows. */
  readonly reason: string;
  withholds(passage: Passage, match: Match): boolean;
}

const ADDRESS =
  /:\/\/|@|^www\.|[\w-]\.(?:com|org|net|gov|edu|info|io|co|uk|de|fr|es|it|nl|eu|html?|php|js|ts|py|json)\b|[=<>{}$\\]|^#|\w_\w|_{2}/i;

/** The run of characters without white space that holds the match. */
function tokenAround({ text }: Passage, { start, end }: Match): string {
  const before = /\S*$/.exec(text.slice(Math.max(0, start - 200), start))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(end, end + 200))?.[0] ?? '';
  return before + text.slice(start, end) + after;
}

/** A number before, or a unit after, makes milligrams of MG, whatever its case. */
const dose: LocalRule = {
  reason: 'reason_dose',
  withholds({ text }, match) {
    if (match.text.toLowerCase() !== 'mg') return false;
    const before = text.slice(Math.max(0, match.start - 12), match.start);
    const after = text.slice(match.end, match.end + 8);
    return /[\d½¼¾]\s*[-–]?\s*$/.test(before) || /^\s*\/\s*(?:kg|m?l|dl|day|d|h|m2|m²)\b/i.test(after);
  },
};

/** Letters inside an address, a hashtag or a piece of code are nobody's words. */
const address: LocalRule = {
  reason: 'reason_address',
  withholds: (passage, match) => ADDRESS.test(tokenAround(passage, match)),
};

/** In the order they are asked. */
export const LOCAL_RULES: readonly LocalRule[] = [dose, address];
