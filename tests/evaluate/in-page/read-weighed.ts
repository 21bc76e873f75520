// Runs in a page, bundled: every mention in its readable text, what the rules say of it, and what is weighed of it.
import lexiconData from 'discern:lexicon';
import tablesData from 'discern:relevance';
import sieveData from 'discern:sieve';
import { createLexicon } from '../../../src/matching/lexicon.ts';
import { Sieve } from '../../../src/matching/sieve.ts';
import { Places } from '../../../src/page/place-of.ts';
import { readAbout, textsAbout } from '../../../src/page/read-about.ts';
import { readPassages } from '../../../src/page/read-passages.ts';
import { gatherEvidence } from '../../../src/relevance/evidence.ts';
import { createTables } from '../../../src/relevance/tables.ts';
import { decideAll, weighAll } from '../../../src/relevance/verdicts.ts';
import type { Features } from '../../../src/relevance/weigh.ts';
import { groundsOf, phrasesOf, rangeAround, wordsOf } from '../../../src/relevance/words.ts';
import type { Work } from '../../../src/relevance/work.ts';
import { readSegments } from '../../../src/text/read-segments.ts';
import { flat, type Mention } from '../mention.ts';

/** A mention as the rules leave it; `features` where it is weighed. */
export interface WeighedMention extends Mention {
  readonly form: string;
  /** The phrases it makes with the words beside it, and the words around it. */
  readonly beside: readonly string[];
  readonly around: readonly string[];
  readonly features?: Features;
}

const MOST_AROUND = 400;

/** All mentions of a page in document order, the words of its sections, and in which of them each mention stands. */
export interface WeighedPage {
  readonly mentions: readonly (WeighedMention & { readonly ground: number })[];
  readonly grounds: readonly (readonly string[])[];
}

/** Reads the page. `marked` is what the rules alone would show. */
export function readWeighed(): WeighedPage {
  const known = {
    lexicon: createLexicon(lexiconData),
    tables: createTables(tablesData),
    refused: new Set<string>(),
  };
  const segments = [...readSegments(document)];
  const places = new Places();
  const reads = segments.flatMap((_, index) => readPassages(segments, index, known, places).reads);
  const about = readAbout(known.lexicon);
  const sieve = new Sieve(sieveData);
  const wakes = [...textsAbout(), ...segments.map(({ text }) => text)].some((text = '') => sieve.holds(text));
  const evidence = finish(gatherEvidence([...about, ...reads], known));
  const decisions = finish(decideAll(evidence, about.length));
  const features = new Map(
    finish(weighAll(evidence, about.length, decisions)).map((one) => [
      `${one.index} ${one.at}`,
      one.features,
    ]),
  );
  const passages = [...about, ...reads];
  const words = passages.map(wordsOf);
  const groundOf = groundsOf(passages);
  const keys = [...new Set(groundOf)];
  const grounds = keys.map((key) =>
    words.flatMap((ofPassage, index) => (groundOf[index] === key ? ofPassage.map(({ word }) => word) : [])),
  );
  const mentions = reads.flatMap((read, index) =>
    read.matches.map((match, at) => {
      const { text } = read;
      const { start, end, form } = match;
      const passage = about.length + index;
      const ofPassage = words[passage] ?? [];
      const range = rangeAround(
        ofPassage.map((word) => word.start),
        start,
      );
      const weighed = features.get(`${index} ${at}`);
      return {
        text: flat(text.slice(start, end)),
        before: flat(text.slice(0, start)).trimStart().slice(-MOST_AROUND),
        after: flat(text.slice(end)).trimEnd().slice(0, MOST_AROUND),
        concept: form.conceptId,
        tier: form.tier,
        form: form.lower,
        marked: wakes && (decisions[index]?.[at]?.shown ?? false),
        beside: phrasesOf(read, match),
        around: ofPassage.slice(...range).map(({ word }) => word),
        ground: keys.indexOf(groundOf[passage]),
        ...(wakes && weighed && { features: weighed }),
      };
    }),
  );
  return { mentions, grounds };
}

function finish<Result>(work: Work<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
