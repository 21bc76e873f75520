// What a page says of itself: its title, description and keywords. Never painted, but good evidence.
import { findTerms } from '../matching/find-terms.ts';
import type { Lexicon } from '../matching/lexicon.ts';
import type { Passage } from '../relevance/passage.ts';
import { attributeOf, elementsMatching, rootElementOf, titleOf } from '../text/dom.ts';

const SAID = 'meta[name=description],meta[name=keywords],meta[property="og:title"]';

/** The passages of the title, which comes first, and of what else the page says of itself, where they hold terms. */
export function readAbout(lexicon: Lexicon): Passage[] {
  const root = rootElementOf(document);
  const lang = (root && attributeOf(root, 'lang'))?.toLowerCase().replace(/[-_].*$/, '') ?? '';
  const said = elementsMatching(SAID).map((meta) => attributeOf(meta, 'content') ?? '');
  return [titleOf(document), ...new Set(said)].map((text) => ({
    text,
    level: 0,
    matches: findTerms(text, lexicon),
    place: { region: 'main', within: undefined, group: undefined, lang },
  }));
}
