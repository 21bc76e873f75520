// Text that no author wrote about anything: lines of short items between bars, dots or arrows (menus, breadcrumbs, tags, other papers), whose
// items are somewhere else, and imprints.
import type { Passage } from './passage.ts';

/** So many items, none longer than so many characters, make a menu of a line; two or three may be a signature or a heading. */
const ITEMS = 4;
const LONGEST = 70;

/** What is longer is no menu and no foot of a page. */
const LONG = LONGEST * 20;

const IMPRINT = /©|\ball rights reserved\b|\b\d{3}[-–]\d{4}\b/i;

/** True for the foot of a page: whose it is, and whom to call. */
export const isImprint = ({ text }: Passage) => text.length < LONG && IMPRINT.test(text);

/** True for a line that lists where else to go. */
export function isMenu({ text }: Passage): boolean {
  if (text.length > LONG) return false;
  const items = text.split(/\s*[|·•›»]\s*|\s[/>–—]\s/).filter((item) => item.trim() !== '');
  return items.length >= ITEMS && items.every((item) => item.length <= LONGEST);
}
