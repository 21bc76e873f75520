// Hands pages that speak of our diseases what they need to read on: too much for every page to carry.
import lexicon from 'discern:lexicon';
import tables from 'discern:relevance';
import type { Answer } from '../extension/messages.ts';

/** All forms, and what tells which of them are ours where they stand. */
export function getKnowledge(): Answer<'get-knowledge'> {
  return { lexicon, tables };
}
