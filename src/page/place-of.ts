// Where on the page a block stands: in the text, in a comment, or beside it; and what stands together with it.
import type { Place, Region } from '../relevance/passage.ts';
import { attributeOf, childrenOf, elementBefore, localNameOf, parentAcrossRoots } from '../text/dom.ts';
import { headingLevelOf } from '../text/elements.ts';

const BESIDE = /^(?:nav|aside|footer)$/;
const BESIDE_ROLE = /^(?:navigation|complementary|contentinfo|search|banner|menu|menubar)$/;
/** True for class names and ids that are one of some words, or begin or end with one: "sidebar", "ad-slot", "site-footer". */
function namesOneOf(list: string): (names: string) => boolean {
  const whole = new RegExp(`^(?:(?:${list})(?:[-_][\\w-]*)?|[a-z]+[-_]{1,2}(?:${list}))$`, 'i');
  // "with-sidebar" and "ad-free" say what a box lacks or holds, not what it is.
  const about =
    /^(?:with|has|no|without|hide|show|not)[-_]|[-_](?:with|has|no|without)[-_]|[-_](?:free|open|closed)$/i;
  return (names) => names.split(/\s+/).some((name) => whole.test(name) && !about.test(name));
}
const isBesideName = namesOneOf(
  'ads?|adverts?|advertisement|advertorial|sponsor(?:ed)?|promo(?:ted|tion)?|side-?bar|related|recommend(?:ed|ations)?|more-(?:news|stories)|teasers?|newsletter|cookies?|breadcrumbs?|navbar|foot(?:er)?|trending|taboola|outbrain|around-the-web|also-read|read-next|(?:you-)?(?:may|might)-(?:also-)?like|also-(?:bought|viewed)|customers-also|up-?sells?|cross-?sells?|(?:special-)?offers|most-(?:read|popular|viewed)|latest-news|site-news',
);
const isCommentName = namesOneOf('comments?|repl(?:y|ies)|disqus');
/** The page itself may be called "has-sidebar". */
const PAGE = /^(?:html|body|main)$/;
const GROUP = /^(?:li|tr|dd|dt|details|figure|blockquote)$/;
const isGroupName = namesOneOf('comments?|post|repl(?:y|ies)|cards?|entry|item|teaser|result');

/** A place, and the rank of the heading that the block is or stands in, if any. */
type Standing = Place & { readonly level: number | undefined };

/** Finds places, each parent element looked at once. Use a new one for each reading, because attributes change. */
export class Places {
  readonly #known = new Map<Element, Standing>();
  readonly #kinds = new Map<Element, ReadonlyMap<string, number>>();

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
      place = placeInside(element, place, this.#kinds);
      this.#known.set(element, place);
    }
    return place;
  }
}

function placeInside(
  element: Element,
  around: Standing,
  kinds: Map<Element, ReadonlyMap<string, number>>,
): Standing {
  const name = localNameOf(element);
  const named = PAGE.test(name)
    ? ''
    : `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
  const role = attributeOf(element, 'role') ?? '';
  const region = regionOf(name, role, named);
  const isGroup = GROUP.test(name) || (named !== ' ' && isGroupName(named)) || isOneOfMany(element, kinds);
  const lang = attributeOf(element, 'lang') ?? attributeOf(element, 'xml:lang');
  const level = headingLevelOf(element);
  const isArticle = name === 'article';
  if (region === undefined && !isArticle && !isGroup && lang === null && level === undefined) return around;
  // What stands in a box beside the text is beside it too, unless the page itself says that this is the text.
  const isPart = region !== undefined && (around.region !== 'beside' || region !== 'comment');
  return {
    region: isPart ? region : around.region,
    within: isPart || isArticle ? element : around.within,
    group: isGroup ? entryOf(element) : around.group,
    lang: lang === null ? around.lang : lang.toLowerCase().replace(/[-_].*$/, ''),
    level: level ?? around.level,
  };
}

/** What is said of a word stands together with it, though nothing is around the two. */
function entryOf(element: Element): Element {
  let at: Element | null = element;
  for (let steps = 0; at !== null && localNameOf(at) === 'dd' && steps < MOST_BLOCKS; steps += 1)
    at = elementBefore(at);
  return at !== null && localNameOf(at) === 'dt' ? at : element;
}

/** Search results, posts and cards are boxes of one class beside each other; what holds more than a few blocks is an article. */
const MANY = 4;
const MOST_BLOCKS = 8;
const BOX = /^(?:div|article|section)$/;

/** What makes boxes alike: their name and the first of their classes; '' for what is no box of a class. */
function kindOf(element: Element): string {
  const name = localNameOf(element);
  const [first] = (BOX.test(name) && attributeOf(element, 'class')?.trim().split(/\s/)) || [];
  return first ? `${name} ${first}` : '';
}

/** True for a box that is one of many alike. `known` holds the kinds of children of each parent, so that each is looked at once. */
function isOneOfMany(element: Element, known: Map<Element, ReadonlyMap<string, number>>): boolean {
  const kind = kindOf(element);
  const parent = kind === '' ? null : parentAcrossRoots(element);
  if (parent === null) return false;
  const counts = known.get(parent) ?? countKinds(parent);
  known.set(parent, counts);
  const blocks = childrenOf(element).length;
  return (counts.get(kind) ?? 0) >= MANY && blocks > 0 && blocks <= MOST_BLOCKS;
}

/** Children that are looked at: a feed may hold a hundred thousand, and its first ones are like the rest. */
const SOME = 100;

function countKinds(parent: Element): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const children = childrenOf(parent);
  for (let index = 0; index < Math.min(SOME, children.length); index += 1) {
    const kind = kindOf(children[index] as Element);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

function regionOf(name: string, role: string, named: string): Region | undefined {
  if (name === 'main' || role === 'main') return 'main';
  if (BESIDE.test(name) || BESIDE_ROLE.test(role) || isBesideName(named)) return 'beside';
  return isCommentName(named) ? 'comment' : undefined;
}
