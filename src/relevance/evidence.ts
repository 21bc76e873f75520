// What the page as a whole tells: how often it names the diseases outright, and what it binds its abbreviations to.
import { findTerms, type Match } from '../matching/find-terms.ts';
import type { Lexicon } from '../matching/lexicon.ts';
import {
  type Definition,
  type Definitions,
  definitionAt,
  isBoundAway,
  type Position,
} from './definitions.ts';
import type { Passage } from './passage.ts';

/** Evidence of one page, gathered over its passages in reading order. */
export interface Evidence {
  /** Mentions of forms that mean MG or ALS wherever they stand. */
  readonly specificMentions: number;
  /** True when the title or a heading holds such a form. */
  readonly named: boolean;
  /** Concepts that stand on the page in a form that is not ambiguous, or inside such a form. */
  readonly spelledOut: ReadonlySet<string>;
  readonly definitions: Definitions;
}

/** Gathers the evidence of a page from all its passages, the title first. */
export function gatherEvidence(passages: readonly Passage[], lexicon: Lexicon): Evidence {
  const definitions = gatherDefinitions(passages);
  let specificMentions = 0;
  let named = false;
  const spelledOut = new Set<string>();
  const seen = new Set<string>();
  for (const [index, passage] of passages.entries()) {
    for (const match of passage.matches) {
      const { tier, conceptId, lower } = match.form;
      if (
        tier === 'ambiguous' ||
        isBoundAway(match.text, { passage: index, offset: match.start }, definitions)
      )
        continue;
      if (tier === 'specific') {
        specificMentions += 1;
        named ||= passage.prominent;
      }
      spelledOut.add(conceptId);
      if (seen.has(lower)) continue;
      seen.add(lower);
      for (const inner of termsInside(match, lexicon)) spelledOut.add(inner);
    }
  }
  return { specificMentions, named, spelledOut, definitions };
}

function gatherDefinitions(passages: readonly Passage[]): Definitions {
  const definitions = new Map<string, (Definition & Position)[]>();
  for (const [index, passage] of passages.entries()) {
    for (const match of passage.matches) {
      const definition = match.form.tier === 'ambiguous' ? definitionAt(passage, match) : undefined;
      if (definition === undefined) continue;
      const known = definitions.get(definition.letters) ?? [];
      known.push({ ...definition, passage: index, offset: match.start });
      definitions.set(definition.letters, known);
    }
  }
  return definitions;
}

/** Concepts named by the later words of a term: "ocular myasthenia gravis" also spells out myasthenia gravis. */
function termsInside(match: Match, lexicon: Lexicon): string[] {
  const later = match.form.lower.indexOf(' ') + 1;
  if (later === 0) return [];
  return findTerms(match.form.lower.slice(later), lexicon)
    .filter((inner) => inner.form.tier !== 'ambiguous')
    .map((inner) => inner.form.conceptId);
}
