// Runs in a page, bundled: every mention in its readable text, read with the extension's own reading and matching.
import lexiconData from 'discern:lexicon';
import { findTerms } from '../../../src/matching/find-terms.ts';
import { createLexicon } from '../../../src/matching/lexicon.ts';
import { exactSegments } from '../../../src/text/exact-segments.ts';
import { readSegments } from '../../../src/text/read-segments.ts';
import { type Segment, spansOf } from '../../../src/text/segment.ts';
import { flat, type Mention, type PageMentions } from '../mention.ts';
import { takePaint } from './take-paint.ts';

/** Enough of a block for any label; a page may have a block of a megabyte. */
const MOST_AROUND = 400;

/** All mentions in document order. Term elements of ours are taken out of the page for it: they would not be read. */
export function readMentions(): PageMentions {
  const paint = takePaint();
  const lexicon = createLexicon(lexiconData);
  const mentions: Mention[] = [];
  const segments = [...readSegments(document)].filter(({ text }) => findTerms(text, lexicon).length > 0);
  for (const part of segments.flatMap(exactSegments)) {
    for (const { start, end, form } of findTerms(part.text, lexicon)) {
      mentions.push({
        ...surroundingsOf(part, start, end),
        concept: form.conceptId,
        tier: form.tier,
        marked: paint.take(spansOf(part, start, end)),
      });
    }
  }
  return { mentions, stray: paint.rest() };
}

function surroundingsOf({ text }: Segment, start: number, end: number) {
  const before = flat(text.slice(0, start)).trimStart();
  const after = flat(text.slice(end)).trimEnd();
  return {
    text: flat(text.slice(start, end)),
    before: before.slice(-MOST_AROUND),
    after: after.slice(0, MOST_AROUND),
  };
}
