// How much support a term needs where it stands, by its tier.
import type { Support } from './support.ts';

/** A term of art needs our diseases nearby, or a page about them. */
export function supportsClinical(support: Support): boolean {
  const { topic, isWhole, region, inSection, inSentence, inBlock, leads, isNear, company, kin, isKin } =
    support;
  if (isOffPath(support, Number.POSITIVE_INFINITY) && !isKin) return false;
  if (isAnothers(support) && kin === 0 && !inSentence) return false;
  if (inBlock) return topic !== 'little' || inSection || inSentence || leads || company > 0 || isKin;
  if (region === 'beside') return isWhole && isKin;
  if (kin >= 2) return true;
  if (inSection || topic === 'full') return true;
  return isNear && (isKin || (topic === 'some' && kin > 0));
}

/** The letters of a disease that the page names need the least: its text, or the disease beside them. */
export function supportsNames(
  { topic, region, inSection, inBlock, isNear, isWhole, titled, distance }: Support,
  conceptId: string,
): boolean {
  // "ALS Association" at the foot of a page that keeps to ALS means what its title says.
  if (inBlock || (isWhole && titled.has(conceptId))) return true;
  // A page that hardly speaks of us may use the letters for something else two paragraphs later.
  return (
    region !== 'beside' && (topic === 'full' || inSection || (isNear && (topic === 'some' || distance < 2)))
  );
}

/** A plain word needs a text about our diseases, and there a heading, a block or terms of art that keep to them. */
export function supportsEveryday(support: Support): boolean {
  const { topic, region, inSection, inSentence, inBlock, isNamedHere, isPreceded, leads, isNear } = support;
  const { isTitled, isWhole, company, kin, isKin } = support;
  // A box that begins with the disease, on a page that keeps to it, goes on about it.
  if (region === 'beside') return (inSentence && inSection) || (isWhole && leads && kin > 0);
  if (isOffPath(support, 2) || isAnothers(support)) return false;
  if (inSection || (isTitled && inSentence)) return true;
  if (topic === 'little') {
    if (leads && kin > 0 && (inSentence || (inBlock && kin > 1))) return true;
    return inSentence && kin > 2;
  }
  if (inSentence) return true;
  if (topic === 'full')
    return kin > 0 || ((isWhole || inBlock || isNear) && region === 'main') || (isWhole && isNamedHere);
  return (inBlock || isNear) && (kin > 0 || isKin || (isPreceded && company > 0));
}

/**
 * True where no title keeps the page to our diseases, no heading above names them, and they are not named less than `far` passages away
 * in the same section: it speaks of something else there, unless terms of art beside say otherwise.
 */
function isOffPath({ isTitled, isWhole, isHeaded, kin, distance }: Support, far: number): boolean {
  return !isTitled && !isWhole && !isHeaded && kin === 0 && distance >= far;
}

/** True in a section on a disease like ours, on a page that no title keeps to ours. */
function isAnothers({ isTitled, isWhole, underLookAlike }: Support): boolean {
  return underLookAlike && !isTitled && !isWhole;
}
