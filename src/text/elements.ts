// Which elements are read, joined or passed over, told by name and attribute alone: no style is computed here.
import { PREFIX } from '../names.ts';
import { attributeOf, localNameOf } from './dom.ts';

const words = (list: string) => new Set(list.split(' '));

/** Elements whose text runs on in the sentence around them. Every element not named here parts segments. */
const INLINE = words(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb rtc s small span strike strong sub sup time tt u wbr ruby slot',
);

/** Never rendered as text: the words before and after them touch. */
const UNRENDERED = words(
  'script style noscript template head title meta link base datalist noembed noframes param source track area',
);

/** Rendered, and not ours to read: they stand between the words around them. */
const FOREIGN = words(
  'textarea input select option optgroup button output meter progress code pre kbd samp var listing xmp plaintext svg math iframe frame frameset object embed applet canvas audio video picture img map rt rp',
);

const EDITOR_ROLES = words('textbox searchbox combobox spinbutton code math');

/** How an element takes part in reading. */
export type Reading = 'inline' | 'block' | 'break' | 'script-like' | 'foreign' | 'raised';

/**
 * `inline` joins, `block` parts, `break` parts without content, `script-like` is skipped without a trace, `foreign` is
 * skipped and leaves a gap, `raised` is read as a word of its own (footnote marks must not grow onto a term).
 */
export function readingOf(element: Element): Reading {
  const name = localNameOf(element);
  if (UNRENDERED.has(name)) return 'script-like';
  if (FOREIGN.has(name) || name.startsWith(`${PREFIX}-`)) return 'foreign';
  if (name === 'br' || name === 'hr') return 'break';
  if (attributeOf(element, 'hidden') !== null) return isInlineName(name) ? 'script-like' : 'foreign';
  if (isEditor(element)) return 'foreign';
  if (name === 'sup') return 'raised';
  return INLINE.has(name) ? 'inline' : 'block';
}

/** True for an element that by its name alone, whatever its attributes, belongs to the sentence around it. */
export function isPartOfSentence(element: Element): boolean {
  return isInlineName(localNameOf(element));
}

function isInlineName(name: string): boolean {
  return name === 'sup' || INLINE.has(name);
}

/** True for an element whose text is being written by someone: contenteditable or an editor's role. */
function isEditor(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  // A role may be a list of fallbacks; which one counts depends on the browser, so any of them does.
  const roles = attributeOf(element, 'role')?.toLowerCase().split(/\s+/) ?? [];
  return roles.some((role) => EDITOR_ROLES.has(role));
}

/** True when neither `element` nor anything it stands in forbids reading it. */
export function isReadable(element: Element): boolean {
  const reading = readingOf(element);
  return reading !== 'foreign' && reading !== 'script-like' && reading !== 'break';
}

/** Rank of a heading, 1 to 6; undefined for other elements. */
export function headingLevelOf(element: Element): number | undefined {
  const rank = /^h([1-6])$/.exec(localNameOf(element))?.[1];
  if (rank !== undefined) return Number(rank);
  if (attributeOf(element, 'role') !== 'heading') return undefined;
  // Without a rank of its own it has the second, says ARIA.
  return Number(attributeOf(element, 'aria-level')) || 2;
}
