// Which elements are read, joined or passed over, told by name and attribute (`<pre>` also by its text): no style is computed here.
import { PREFIX } from '../names.ts';
import { attributeOf, localNameOf } from './dom.ts';
import { isProse } from './preformatted.ts';

/** How an element takes part in reading. */
export type Reading = 'inline' | 'block' | 'break' | 'script-like' | 'foreign' | 'raised';

/** By name; every element not named here parts segments. */
const READINGS = new Map<string, Reading>();
const are = (reading: Reading, names: string) => {
  for (const name of names.split(' ')) READINGS.set(name, reading);
};

// Elements whose text runs on in the sentence around them.
are(
  'inline',
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb rtc s small span strike strong sub time tt u wbr ruby slot',
);
are('raised', 'sup');
are('break', 'br hr');
// Never rendered as text: the words before and after them touch.
are(
  'script-like',
  'script style noscript template head title meta link base datalist noembed noframes param source track area',
);
// Rendered, and not ours to read: they stand between the words around them.
are(
  'foreign',
  'textarea input select option optgroup button output meter progress code kbd samp var listing xmp plaintext svg math iframe frame frameset object embed applet canvas audio video picture img map rt rp',
);

const EDITOR_ROLES = new Set('textbox searchbox combobox spinbutton code math'.split(' '));

/**
 * `inline` joins, `block` parts, `break` parts without content, `script-like` is skipped without a trace, `foreign` is
 * skipped and leaves a gap, `raised` is read as a word of its own (footnote marks must not grow onto a term). Attributes are asked
 * for one by one: after hasAttributes() Chromium may write `style=""` otherwise than without.
 */
export function readingOf(element: Element): Reading {
  const name = localNameOf(element);
  const byName = READINGS.get(name) ?? (name.startsWith(`${PREFIX}-`) ? 'foreign' : 'block');
  if (name === 'pre' && !isProse(element)) return 'foreign';
  if (byName === 'script-like' || byName === 'foreign' || byName === 'break') return byName;
  if (attributeOf(element, 'hidden') !== null) return byName === 'block' ? 'foreign' : 'script-like';
  return isEditor(element) ? 'foreign' : byName;
}

/** True for the name of an element whose text is never rendered. */
export function isUnrendered(name: string): boolean {
  return READINGS.get(name) === 'script-like';
}

/** True for an element that by its name alone, whatever its attributes, belongs to the sentence around it. */
export function isPartOfSentence(element: Element): boolean {
  return isInlineName(localNameOf(element));
}

function isInlineName(name: string): boolean {
  const reading = READINGS.get(name);
  return reading === 'inline' || reading === 'raised';
}

/** True for an element whose text is being written by someone: contenteditable or an editor's role. */
function isEditor(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  // A role may be a list of fallbacks; which one counts depends on the browser, so any of them does.
  const roles = attributeOf(element, 'role');
  return (
    roles
      ?.toLowerCase()
      .split(/\s+/)
      .some((role) => EDITOR_ROLES.has(role)) ?? false
  );
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
