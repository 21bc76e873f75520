// How a source is named below its title: who, where, when, and what kind of text it is.
import type { CardSource } from '../knowledge/card.ts';
import { kindWord } from './words.ts';

/** Authors, place, year and kind of a source, as far as they are known. */
export function reference({ authors, container, year, kind }: CardSource): string {
  // An institute is often both author and place of its pages; once is enough.
  const parts = [authors, container === authors ? undefined : container, year, kindWord(kind)];
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}
