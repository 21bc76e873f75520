// A page as it was extracted -> every mention in its readable text, what the rules say of it, and what is weighed of it. Pure.
import { findTerms } from '../../src/matching/find-terms.ts';
import type { Lexicon } from '../../src/matching/lexicon.ts';
import { cuesOf } from '../../src/relevance/cues.ts';
import { gatherEvidence } from '../../src/relevance/evidence.ts';
import type { Known } from '../../src/relevance/page-context.ts';
import type { Passage } from '../../src/relevance/passage.ts';
import { decideAll, weighAll } from '../../src/relevance/verdicts.ts';
import type { Features } from '../../src/relevance/weigh.ts';
import { groundsOf, phrasesOf, rangeAround, wordsOf } from '../../src/relevance/words.ts';
import type { Work } from '../../src/relevance/work.ts';
import type { ExtractedPage, ExtractedPassage } from './in-page/extract-page.ts';
import { flat, type Mention } from './mention.ts';

/** A mention as the rules leave it; `features` where it is weighed. */
export interface WeighedMention extends Mention {
  readonly form: string;
  /** The phrases it makes with the words beside it, the words around it, and those of its section. */
  readonly beside: readonly string[];
  readonly around: readonly string[];
  readonly section: readonly string[];
  /** What stands beside letters of a disease. */
  readonly cues?: readonly string[];
  readonly features?: Features;
}

const MOST_AROUND = 400;

/** All mentions of a page in document order, and its different words. */
interface WeighedPage {
  readonly mentions: readonly WeighedMention[];
  readonly words: readonly string[];
}

/** Weighs a page; `marked` is what the rules alone would show. */
export function weighPage({ about, reads, wakes }: ExtractedPage, known: Known): WeighedPage {
  const from = about.length;
  const passages = [...about, ...reads].map((passage) => matchAgain(passage, known.lexicon));
  const evidence = finish(gatherEvidence(passages, known));
  const decisions = finish(decideAll(evidence, from));
  const features = new Map(
    finish(weighAll(evidence, from, decisions)).map((one) => [one.match, one.features]),
  );
  const words = passages.map(wordsOf);
  const grounds = groundsOf(passages);
  const sections = new Map<unknown, string[]>();
  for (const [index, ofPassage] of words.entries()) {
    const section = sections.get(grounds[index]) ?? [];
    sections.set(grounds[index], section);
    for (const { word } of ofPassage) section.push(word);
  }
  const mentions = passages.slice(from).flatMap((passage, index) =>
    passage.matches.map((match, at) => {
      const { text } = passage;
      const { start, end, form } = match;
      const ofPassage = words[from + index] ?? [];
      const range = rangeAround(
        ofPassage.map((word) => word.start),
        start,
      );
      const weighed = features.get(match);
      return {
        text: flat(text.slice(start, end)),
        before: flat(text.slice(0, start)).trimStart().slice(-MOST_AROUND),
        after: flat(text.slice(end)).trimEnd().slice(0, MOST_AROUND),
        concept: form.conceptId,
        tier: form.tier,
        form: form.lower,
        marked: wakes && (decisions[index]?.[at]?.shown ?? false),
        beside: phrasesOf(passage, match),
        around: ofPassage.slice(...range).map(({ word }) => word),
        section: sections.get(grounds[from + index]) ?? [],
        ...(known.tables.core.letters.has(match.text) && { cues: [...cuesOf(passage, match)] }),
        ...(wakes && weighed && { features: weighed }),
      };
    }),
  );
  return { mentions, words: [...new Set(words.flat().map(({ word }) => word))] };
}

function matchAgain({ beside, ...passage }: ExtractedPassage, lexicon: Lexicon): Passage {
  const matched = (text: string) => ({ text, matches: findTerms(text, lexicon) });
  return { ...passage, ...matched(passage.text), ...(beside && { beside: beside.map(matched) }) };
}

function finish<Result>(work: Work<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
