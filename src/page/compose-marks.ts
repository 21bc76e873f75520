// Decisions -> marks: what each shown match wears, and what was held back.
import type { Match } from '../matching/find-terms.ts';
import type { Lexicon } from '../matching/lexicon.ts';
import type { Mark } from '../painting/mark.ts';
import { type Tone, toneOf } from '../painting/tone.ts';
import { decide } from '../relevance/decide.ts';
import { gatherEvidence } from '../relevance/evidence.ts';
import type { Passage } from '../relevance/passage.ts';
import { spansOf } from '../text/segment.ts';
import type { Read } from './reading.ts';

/** A match that is not shown, and why. */
export interface Held {
  readonly match: Match;
  readonly reason: string;
}

/** The verdict on a whole page. */
export interface Composition {
  readonly marks: readonly Mark[];
  readonly held: readonly Held[];
}

/** Composes marks from everything read; a match that looks as before keeps its mark, so that painting it again costs nothing. */
export class Composer {
  readonly #marks = new WeakMap<Match, Mark>();

  compose(title: Passage, reads: readonly Read[], lexicon: Lexicon): Composition {
    const evidence = gatherEvidence([title, ...reads], lexicon);
    const tones = new Map<Element, Tone>();
    const marks: Mark[] = [];
    const held: Held[] = [];
    let section: Element | undefined;
    let seenInSection = new Set<string>();
    for (const [index, read] of reads.entries()) {
      if (read.section && read.section !== section) {
        section = read.section;
        seenInSection = new Set();
      }
      for (const match of read.matches) {
        // The title is passage 0.
        const { shown, reason } = decide(read, index + 1, match, evidence);
        if (!shown) {
          held.push({ match, reason });
          continue;
        }
        const { conceptId } = match.form;
        const first = !seenInSection.has(conceptId);
        seenInSection.add(conceptId);
        const { block } = read.segment;
        const tone = tones.get(block) ?? toneOf(block);
        tones.set(block, tone);
        const meaning = lexicon.meanings.get(conceptId) ?? 'quiet';
        const spans = spansOf(read.segment, match.start, match.end);
        marks.push(
          this.#keep(match, {
            conceptId,
            text: match.text,
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
