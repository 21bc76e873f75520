// What a page says of itself: its title, which counts most, and its description. Never painted. Keywords are left out: sites put the
// same ones on every page.
import { findTerms } from '../matching/find-terms.ts';
import type { Lexicon } from '../matching/lexicon.ts';
import type { Passage } from '../relevance/passage.ts';
import { attributeOf, elementsMatching, rootElementOf, titleOf } from '../text/dom.ts';

/** The title, and the description where the page has one. */
export function textsAbout(): [title: string, description?: string] {
  const [description] = elementsMatching('meta[name=description]');
  const said = description && attributeOf(description, 'content');
  return said ? [titleOf(document), said] : [titleOf(document)];
}

/** The passages of the title, which comes first and is always there, and of the description, where it has one. */
export function readAbout(lexicon: Lexicon): Passage[] {
  const root = rootElementOf(document);
  const lang = (root && attributeOf(root, 'lang'))?.toLowerCase().replace(/[-_].*$/, '') ?? '';
  return textsAbout().map((text = '', index) => ({
    text,
    level: index === 0 ? 0 : undefined,
    matches: findTerms(text, lexicon),
    place: { region: 'main', within: undefined, group: undefined, lang },
  }));
}
