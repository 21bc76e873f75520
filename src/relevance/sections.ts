// Which heading each passage stands under. Headings hold until one of their rank, within their part of the page.
import type { Passage } from './passage.ts';

/** What one heading covers. */
export interface Section {
  readonly level: number;
  /** The section around it, if any. */
  readonly parent: Section | undefined;
  /** Number of the passage that is its heading. */
  readonly heading: number;
}

/** The section of each passage, a heading's own included; undefined for what stands before the first heading. */
export function sectionsOf(passages: readonly Passage[]): readonly (Section | undefined)[] {
  const open = new Map<unknown, Section>();
  return passages.map(({ level, place }, heading) => {
    let section = open.get(place.within);
    if (!level) return level === 0 ? undefined : section;
    while (section !== undefined && section.level >= level) section = section.parent;
    section = { level, parent: section, heading };
    open.set(place.within, section);
    return section;
  });
}
