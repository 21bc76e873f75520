// Text that no author wrote about anything: lines of short items between bars, dots or arrows (menus, breadcrumbs, tags, other papers), whose
// items are somewhere else.
import type { Passage } from './passage.ts';

/** So many items, none longer than so many characters, make a menu of a line; two or three may be a signature or a heading. */
const ITEMS = 4;
const LONGEST = 70;

/** What is longer is no menu and no foot of a page. */
const LONG = LONGEST * 20;

/** What stands between two marks that part items. */
const ITEM = /(?:(?!\s[/>]\s)[^|·•›»])+/g;

/** True for a line that lists where else to go. Where most items hold a symptom, test or drug it lists those: "ptosis · double vision · ...". */
export function isMenu({ text, matches }: Passage): boolean {
  if (text.length > LONG) return false;
  const items = [...text.matchAll(ITEM)].filter(([item]) => item.trim() !== '');
  if (items.length < ITEMS || items.some(([item]) => item.length > LONGEST)) return false;
  const isOurs = ({ 0: item, index }: RegExpExecArray) =>
    matches.some(
      ({ start, form: { tier } }) =>
        (tier === 'clinical' || tier === 'everyday') && start >= index && start < index + item.length,
    );
  return items.filter(isOurs).length * 2 <= items.length;
}
