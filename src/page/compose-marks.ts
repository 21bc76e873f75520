// Decisions -> marks: what each shown match wears, and what was held back.
import type { Match } from '../matching/find-terms.ts';
import type { Mark } from '../painting/mark.ts';
import { type Tone, toneOf } from '../painting/tone.ts';
import { decide } from '../relevance/decide.ts';
import { gatherEvidence } from '../relevance/evidence.ts';
import type { Known } from '../relevance/page-context.ts';
import type { Passage } from '../relevance/passage.ts';
import { spansOf } from '../text/segment.ts';
import { NO_CHOICES, whyUnwanted } from './choices.ts';
import type { Read } from './read-passages.ts';

/** A match that is not shown, and why. */
export interface Held {
  readonly match: Match;
  readonly reason: string;
  /** What the words mean instead, where the reason speaks of it. */
  readonly detail?: string;
}

/** The verdict on a whole page. */
export interface Composition {
  readonly marks: readonly Mark[];
  readonly held: readonly Held[];
}

/** Composes marks from everything read; a match that looks as before keeps its mark, so that painting it again costs nothing. */
export class Composer {
  /** Terms that are ours are left out where the reader wants it so. */
  choices = NO_CHOICES;
  readonly #marks = new WeakMap<Match, Mark>();

  compose(about: readonly Passage[], reads: readonly Read[], known: Known): Composition {
    const evidence = gatherEvidence([...about, ...reads], known);
    const tones = new Map<Element, Tone>();
    const marks: Mark[] = [];
    const held: Held[] = [];
    let seenInSection = new Set<string>();
    for (const [index, read] of reads.entries()) {
      if (read.level !== undefined) seenInSection = new Set();
      for (const match of read.matches) {
        const { shown, reason, detail } = decide(about.length + index, match, evidence);
        if (!shown) {
          held.push({ match, reason, ...(detail === undefined ? {} : { detail }) });
          continue;
        }
        const { conceptId } = match.form;
        const unwanted = whyUnwanted(this.choices, conceptId, seenInSection.has(conceptId));
        if (unwanted !== undefined) {
          held.push({ match, reason: unwanted });
          continue;
        }
        const first = !seenInSection.has(conceptId);
        seenInSection.add(conceptId);
        const { block } = read.segment;
        const tone = tones.get(block) ?? toneOf(block);
        tones.set(block, tone);
        const meaning = known.lexicon.meanings.get(conceptId) ?? 'quiet';
        const spans = spansOf(read.segment, match.start, match.end);
        marks.push(
          this.#keep(match, {
            conceptId,
            text: match.text,
            form: match.form.lower,
            reason,
            meaning,
            tone,
            first,
            spans,
          }),
        );
      }
    }
    return { marks, held };
  }

  #keep(match: Match, mark: Mark): Mark {
    const before = this.#marks.get(match);
    if (before && before.tone === mark.tone && before.first === mark.first && before.reason === mark.reason)
      return before;
    this.#marks.set(match, mark);
    return mark;
  }
}
