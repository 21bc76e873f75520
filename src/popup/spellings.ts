// All spellings of each concept, for the search: people type what they read.
import lexicon from 'discern:lexicon';
import { unpackLexicon } from '../knowledge/lexicon-data.ts';

/** A look-up from concept to its spellings as one text; unpacked when the search is first used. */
export function createSpellings(): (conceptId: string) => string {
  let spellings: Map<string, string> | undefined;
  return (conceptId) => {
    spellings ??= new Map(unpackLexicon(lexicon).map(([id, , ...lists]) => [id, lists.join('|')]));
    return spellings.get(conceptId) ?? '';
  };
}
