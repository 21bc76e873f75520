// Decisions -> marks: what each shown match wears, and what was held back.
import type { Match } from '../matching/find-terms.ts';
import type { Mark } from '../painting/mark.ts';
import { createTones } from '../painting/tone.ts';
import type { Known } from '../relevance/page-context.ts';
import type { Passage } from '../relevance/passage.ts';
import { judgePage } from '../relevance/verdicts.ts';
import { spansOf } from '../text/segment.ts';
import { NO_CHOICES, whyUnwanted } from './choices.ts';
import type { PageKnowledge } from './known.ts';
import type { Read } from './read-passages.ts';
import type { Slices } from './slices.ts';

/** A match that is not shown, and why. */
export interface Held {
  readonly match: Match;
  readonly reason: string;
  /** What the words mean instead, where the reason speaks of it. */
  readonly detail?: string;
}

/** The marks of one block, which are painted together: no text node is shared between two of these. */
export interface MarkGroup {
  readonly block: Element;
  readonly marks: readonly Mark[];
}

/** The verdict on a whole page, in reading order. */
export interface Composition {
  readonly groups: readonly MarkGroup[];
  readonly held: readonly Held[];
}

/** Composes marks from everything read; a match that looks as before keeps its mark, so that painting it again costs nothing. */
export class Composer {
  /** What the reader wants here: terms that are ours are left out where it is so, and spellings that are refused. */
  choices = NO_CHOICES;
  readonly #marks = new WeakMap<Match, Mark>();

  /** Judges in slices; undefined when the signal aborts. */
  async compose(
    about: readonly Passage[],
    reads: readonly Read[],
    knowledge: PageKnowledge,
    slices: Slices,
  ): Promise<Composition | undefined> {
    const known: Known = { ...knowledge, refused: this.choices.refused };
    const verdicts = await slices.run(judgePage(about, reads, known));
    if (verdicts === undefined) return undefined;
    const toneOf = createTones();
    const groups: MarkGroup[] = [];
    const held: Held[] = [];
    let seenInSection = new Set<string>();
    await slices.each(reads.entries(), ([index, read]) => {
      if (read.level !== undefined) seenInSection = new Set();
      const marks: Mark[] = [];
      const { block } = read.segment;
      for (const [at, { shown, ...why }] of verdicts[index]?.entries() ?? []) {
        const match = read.matches[at];
        if (match === undefined) continue;
        if (!shown) {
          held.push({ match, ...why });
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
        const tone = toneOf(block);
        const meaning = known.lexicon.meanings.get(conceptId) ?? 'quiet';
        const spans = spansOf(read.segment, match.start, match.end);
        marks.push(
          this.#keep(match, {
            conceptId,
            text: match.text,
            form: match.form.lower,
            reason: why.reason,
            meaning,
            tone,
            first,
            spans,
          }),
        );
      }
      if (marks.length > 0) groups.push({ block, marks });
    });
    return slices.signal.aborted ? undefined : { groups, held };
  }

  #keep(match: Match, mark: Mark): Mark {
    const before = this.#marks.get(match);
    if (before && before.tone === mark.tone && before.first === mark.first && before.reason === mark.reason)
      return before;
    this.#marks.set(match, mark);
    return mark;
  }
}
