// Runs in a page, bundled: what relevance reads of it, as plain data, so that it can be judged outside of it.
import lexiconData from 'discern:lexicon';
import tablesData from 'discern:relevance';
import sieveData from 'discern:sieve';
import { createLexicon } from '../../../src/matching/lexicon.ts';
import { Sieve } from '../../../src/matching/sieve.ts';
import { Places } from '../../../src/page/place-of.ts';
import { readAbout, textsAbout } from '../../../src/page/read-about.ts';
import { readPassages } from '../../../src/page/read-passages.ts';
import type { Passage } from '../../../src/relevance/passage.ts';
import { createTables } from '../../../src/relevance/tables.ts';
import { readSegments } from '../../../src/text/read-segments.ts';

/** A passage without its matches; what it compares the identity of is numbered. */
export interface ExtractedPassage extends Pick<Passage, 'text' | 'level' | 'place'> {
  readonly beside?: readonly string[];
}

/** All passages of a page, and whether the page is read at all. */
export interface ExtractedPage {
  readonly about: readonly ExtractedPassage[];
  readonly reads: readonly ExtractedPassage[];
  readonly wakes: boolean;
}

/** Extracts the page. */
export function extractPage(): ExtractedPage {
  const known = { lexicon: createLexicon(lexiconData), tables: createTables(tablesData) };
  const segments = [...readSegments(document)];
  const places = new Places();
  const numbers = new Map<unknown, number>([[undefined, 0]]);
  const numberOf = (identity: unknown) => {
    const number = numbers.get(identity) ?? numbers.size;
    numbers.set(identity, number);
    return number || undefined;
  };
  const extract = ({ text, level, place, beside }: Passage): ExtractedPassage => ({
    text,
    level,
    place: { ...place, within: numberOf(place.within), group: numberOf(place.group) },
    ...(beside && { beside: beside.map((cell) => cell.text) }),
  });
  const sieve = new Sieve(sieveData);
  return {
    about: readAbout(known.lexicon).map(extract),
    reads: segments.flatMap((_, index) => readPassages(segments, index, known, places).reads).map(extract),
    wakes: [...textsAbout(), ...segments.map(({ text }) => text)].some((text = '') => sieve.holds(text)),
  };
}
