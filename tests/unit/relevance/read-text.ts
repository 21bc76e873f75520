// Plain text as relevance sees it: one passage per line, headings marked with "# ", the title with "% ".
import lexiconData from 'discern:lexicon';
import { findTerms } from '../../../src/matching/find-terms.ts';
import { createLexicon } from '../../../src/matching/lexicon.ts';
import { decide } from '../../../src/relevance/decide.ts';
import { gatherEvidence } from '../../../src/relevance/evidence.ts';
import type { Passage } from '../../../src/relevance/passage.ts';

export const lexicon = createLexicon(lexiconData);

/** The passages of a text. */
export function passagesOf(text: string): Passage[] {
  return text.split('\n').map((line) => {
    const prominent = /^[#%] /.test(line);
    const words = line.replace(/^[#%] /, '');
    return { text: words, prominent, matches: findTerms(words, lexicon) };
  });
}

/** Every match of a text with its verdict, as "word: reason" or "(word): reason" where it is held back. */
export function verdicts(text: string): string[] {
  const passages = passagesOf(text);
  const evidence = gatherEvidence(passages, lexicon);
  return passages.flatMap((passage, index) =>
    passage.matches.map((match) => {
      const { shown, reason } = decide(passage, index, match, evidence);
      return `${shown ? match.text : `(${match.text})`}: ${reason}`;
    }),
  );
}

/** The words of a text that are shown. */
export function shown(text: string): string[] {
  return verdicts(text)
    .filter((verdict) => !verdict.startsWith('('))
    .map((verdict) => verdict.replace(/: \w+$/, ''));
}
