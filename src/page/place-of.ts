// Where on the page a block stands: in the text, in a comment, or beside it; and what stands together with it.
import type { Place, Region } from '../relevance/passage.ts';
import { attributeOf, localNameOf, parentAcrossRoots } from '../text/dom.ts';
import { headingLevelOf } from '../text/elements.ts';

const BESIDE = /^(?:nav|aside|footer)$/;
const BESIDE_ROLE = /^(?:navigation|complementary|contentinfo|search|banner|menu|menubar)$/;
/** Words of class names and ids, whole or as part of a name with hyphens. */
const words = (list: string) => new RegExp(`(?:^|[\\s_-])(?:${list})(?:$|[\\s_-])`, 'i');
const BESIDE_NAME = words(
  'ads?|adverts?|advertisement|advertorial|sponsor(?:ed)?|promo(?:ted|tion)?|side-?bar|related|recommend(?:ed|ations)?|more-(?:news|stories|from)|teasers?|newsletter|cookies?|breadcrumbs?|menu|navbar|foot(?:er)?|widgets?|trending|popular|taboola|outbrain|around-the-web|also-read|read-next',
);
const COMMENT_NAME = words('comments?|repl(?:y|ies)|responses?|disqus|discussion');
/** The page itself may be called "has-sidebar". */
const PAGE = /^(?:html|body|main)$/;
const GROUP = /^(?:li|tr|dd|dt|article|details|figure|blockquote)$/;
const GROUP_NAME = words('comments?|post|repl(?:y|ies)|cards?|entry|item|teaser|result');

/** A place, and the rank of the heading that the block is or stands in, if any. */
type Standing = Place & { readonly level: number | undefined };

/** Finds places, each parent element looked at once. Use a new one for each reading, because attributes change. */
export class Places {
  readonly #known = new Map<Element, Standing>();

  /** The place of what stands in `block`. */
  placeOf(block: Element): Standing {
    // A list instead of recursion: elements may be nested deeper than the stack.
    const path: Element[] = [];
    let at: Element | null = block;
    while (at !== null && !this.#known.has(at)) {
      path.push(at);
      at = parentAcrossRoots(at);
    }
    let place: Standing = (at && this.#known.get(at)) ?? {
      region: 'main',
      within: undefined,
      group: undefined,
      lang: '',
      level: undefined,
    };
    for (const element of path.toReversed()) {
      place = placeInside(element, place);
      this.#known.set(element, place);
    }
    return place;
  }
}

function placeInside(element: Element, around: Standing): Standing {
  const name = localNameOf(element);
  const named = PAGE.test(name)
    ? ''
    : `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
  const region = regionOf(name, attributeOf(element, 'role') ?? '', named);
  const isGroup = GROUP.test(name) || (named !== ' ' && GROUP_NAME.test(named));
  const lang = attributeOf(element, 'lang') ?? attributeOf(element, 'xml:lang');
  const level = headingLevelOf(element);
  if (region === undefined && !isGroup && lang === null && level === undefined) return around;
  const isPart = region !== undefined && (around.region !== 'beside' || region === 'beside');
  return {
    region: isPart ? region : around.region,
    within: isPart || name === 'article' ? element : around.within,
    group: isGroup ? element : around.group,
    lang: lang === null ? around.lang : lang.toLowerCase().replace(/[-_].*$/, ''),
    level: level ?? around.level,
  };
}

function regionOf(name: string, role: string, named: string): Region | undefined {
  if (BESIDE.test(name) || BESIDE_ROLE.test(role) || BESIDE_NAME.test(named)) return 'beside';
  return COMMENT_NAME.test(named) ? 'comment' : undefined;
}
