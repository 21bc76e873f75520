// Plain text as relevance sees it: one passage per line. "% " marks the title, "# " and "## " headings, "- " a list item, "> " what
// stands beside the text, "~ " a comment; "[de] " declares a language.
import lexiconData from 'discern:lexicon';
import tablesData from 'discern:relevance';
import { findTerms } from '../../../src/matching/find-terms.ts';
import { createLexicon } from '../../../src/matching/lexicon.ts';
import { gatherEvidence } from '../../../src/relevance/evidence.ts';
import type { Passage } from '../../../src/relevance/passage.ts';
import { createTables } from '../../../src/relevance/tables.ts';
import { decideAll, judgePage, type Verdicts } from '../../../src/relevance/verdicts.ts';
import type { Work } from '../../../src/relevance/work.ts';

export const lexicon = createLexicon(lexiconData);
const tables = createTables(tablesData);

const MARKS = /^(?:(%|#{1,6}|-|>|~) )?(?:\[(\w+)\] )?/;

/** The passages of a text. Lines that stand beside the text, and comments, stand together while they follow each other. */
export function passagesOf(text: string): Passage[] {
  let part: unknown;
  let before = '';
  return text.split('\n').map((line) => {
    const [all, mark = '', lang = ''] = MARKS.exec(line) ?? [''];
    const words = line.slice(all.length);
    const region = mark === '>' ? 'beside' : mark === '~' ? 'comment' : 'main';
    if (mark !== before) part = {};
    before = mark;
    return {
      text: words,
      level: mark === '%' ? 0 : mark.startsWith('#') ? mark.length : undefined,
      matches: findTerms(words, lexicon),
      place: {
        region,
        within: region === 'main' ? undefined : part,
        group: mark === '-' ? {} : undefined,
        lang,
      },
    };
  });
}

/** Does work in one go. */
function finish<Result>(work: Work<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/**
 * Every match of a text with what the rules say of it, as "word: reason" or "(word): reason" where it is held back. A line or two are no page:
 * what all that stands around is worth is tested by itself (weigh.test.ts), and on whole pages.
 */
export function verdicts(text: string, refused: readonly string[] = []): string[] {
  const passages = passagesOf(text);
  const known = { lexicon, tables, refused: new Set(refused) };
  return tell(passages, finish(decideAll(finish(gatherEvidence(passages, known)), 0)));
}

/** The same after weighing, as the reader sees it. */
export function weighed(text: string): string[] {
  const passages = passagesOf(text);
  return tell(passages, finish(judgePage([], passages, { lexicon, tables, refused: new Set() })));
}

function tell(passages: readonly Passage[], found: readonly Verdicts[]): string[] {
  return found.flatMap((decisions, index) =>
    decisions.map(({ shown, reason }, at) => {
      const word = passages[index]?.matches[at]?.text;
      return `${shown ? word : `(${word})`}: ${reason}`;
    }),
  );
}

/** The words of a text that the rules show, or that `told` says are shown. */
export function shown(text: string, told = verdicts(text)): string[] {
  return told.filter((verdict) => !verdict.startsWith('(')).map((verdict) => verdict.replace(/: \w+$/, ''));
}
